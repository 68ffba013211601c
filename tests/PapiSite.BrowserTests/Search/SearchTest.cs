using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>Tests of the search page.</summary>
public abstract class SearchTest(BrowserFixture browser) : BrowserTest(browser)
{
    protected const string Route = "/tim-kiem/";

    /// <summary>Wide enough for the filters to be open from the start.</summary>
    protected static readonly BrowserNewContextOptions Wide = new() { ViewportSize = new() { Width = 1280, Height = 800 } };

    private protected async Task<(Visit Visit, IPage Page, SearchResults Results)> OpenSearchAsync(string query = "", SiteName site = SiteName.Samples)
    {
        var visit = await OpenAsync(site, Route + query, Wide);
        var results = new SearchResults(visit.Page);
        // The first announcement: the script has read the address and has its answer.
        await Assertions.Expect(results.Status).Not.ToBeEmptyAsync();
        return (visit, visit.Page, results);
    }
}
