using Microsoft.Playwright;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Browser;

/// <summary>
/// What every browser test starts from: pages of the sites, each in a fresh context that ends with the test. A class that takes long
/// names the other collection.
/// </summary>
[Collection(BrowserCollections.Visits)]
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visit in _visits) await visit.DisposeAsync();
    }

    /// <summary>Opens a page of a site at its route, which may carry a query and a fragment.</summary>
    protected async Task<Visit> OpenAsync(SiteName site, string route, BrowserNewContextOptions? options = null)
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(site), options);
        await LookAtAsync(visit, site, route);
        return visit;
    }

    /// <summary>Looks at a page in a window that other tests have used and will use.</summary>
    protected async Task<Visit> LookAsync(SiteName site, string route)
    {
        var visit = await browser.KeptVisitAsync(await SiteServers.AddressOfAsync(site));
        await LookAtAsync(visit, site, route);
        return visit;
    }

    /// <summary>Loads a route of a site to look at it, even where it leads on by itself.</summary>
    protected static Task LookAtAsync(Visit visit, SiteName site, string route)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return KindsOfPage.LeadsOn(site, route) ? visit.StayAsync(route) : visit.GoAsync(route);
    }

    /// <summary>A fresh context for the site at an address, with no page loaded yet.</summary>
    protected async Task<Visit> BeginAsync(Uri home, BrowserNewContextOptions? options = null)
    {
        var visit = await Visit.BeginAsync(browser.Browser, home, options);
        _visits.Add(visit);
        return visit;
    }
}
