using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

/// <summary>Tests of the filter, most of them on the plan of the samples, whose eight tasks were written for them.</summary>
[Collection(BrowserCollections.Tables)]
public abstract class TableTest(BrowserFixture browser, SiteServers servers) : BrowserTest(browser, servers)
{
    protected const string SamplePlan = "/ke-hoach/thi-du-2026/";

    private protected async Task<(IPage Page, TaskFilter Filter)> OpenFilterAsync(string route = SamplePlan, SiteName site = SiteName.Samples)
    {
        var page = (await OpenAsync(site, route)).Page;
        var filter = new TaskFilter(page);
        // The first announcement: the script has read the address and the rows.
        await Assertions.Expect(filter.Status).Not.ToBeEmptyAsync();
        return (page, filter);
    }
}
