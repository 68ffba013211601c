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
    /// <summary>That of a fresh window.</summary>
    private static readonly ViewportSize Usual = new() { Width = 1280, Height = 720 };

    private readonly List<Visit> _visits = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visit in _visits) await visit.DisposeAsync();
    }

    /// <summary>
    /// Opens a page of a site at its route, which may carry a query and a fragment, in a fresh window: for what leaves a trace in one, or
    /// looks at traces.
    /// </summary>
    protected async Task<Visit> OpenAsync(SiteName site, string route, BrowserNewContextOptions? options = null)
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(site), options);
        await LookAtAsync(visit, site, route);
        return visit;
    }

    /// <summary>Looks at a page in a window that other tests have used and will use.</summary>
    protected async Task<Visit> LookAsync(SiteName site, string route, ViewportSize? size = null, bool hasScripts = true)
    {
        var visit = await browser.KeptVisitAsync(await SiteServers.AddressOfAsync(site), size ?? Usual, hasScripts);
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
