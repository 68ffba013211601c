using System.Text.Json;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>Tests of the search page.</summary>
public abstract class SearchTest(BrowserFixture browser) : BrowserTest(browser)
{
    protected const string Route = "/tim-kiem/";

    /// <summary>Wide enough for the filters to be open from the start.</summary>
    protected static readonly ViewportSize Wide = new() { Width = 1280, Height = 800 };

    /// <summary>A fresh window as wide.</summary>
    protected static readonly BrowserNewContextOptions Fresh = new() { ViewportSize = Wide };

    private protected Task<(Visit Visit, IPage Page, SearchResults Results)> OpenSearchAsync(
        string query = "",
        SiteName site = SiteName.Samples
    ) => AnsweredAsync(LookAsync(site, Route + query, Wide));

    /// <summary>As <see cref="OpenSearchAsync"/> in a fresh window.</summary>
    private protected Task<(Visit Visit, IPage Page, SearchResults Results)> OpenFreshSearchAsync() =>
        AnsweredAsync(OpenAsync(SiteName.Samples, Route, Fresh));

    /// <summary>What a script gives in the page.</summary>
    private protected static async Task<JsonElement> JsonOfAsync(Visit visit, string script, object argument) =>
        JsonDocument
            .Parse(await visit.Page.EvaluateAsync<string>($"async argument => JSON.stringify(await ({script})(argument))", argument))
            .RootElement;

    private static async Task<(Visit Visit, IPage Page, SearchResults Results)> AnsweredAsync(Task<Visit> opened)
    {
        var visit = await opened;
        var results = new SearchResults(visit.Page);
        // The first announcement: the script has read the address and has its answer.
        await Assertions.Expect(results.Status).Not.ToBeEmptyAsync();
        return (visit, visit.Page, results);
    }
}
