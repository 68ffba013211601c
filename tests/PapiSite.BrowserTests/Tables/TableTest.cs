using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

/// <summary>Tests of the filter, most of them on the plan of the samples, whose eight tasks were written for them.</summary>
public abstract class TableTest(BrowserFixture browser) : BrowserTest(browser)
{
    protected const string SamplePlan = "/ke-hoach/thi-du-2026/";

    private protected async Task<(IPage Page, TaskFilter Filter)> OpenFilterAsync(
        string route = SamplePlan,
        SiteName site = SiteName.Samples
    )
    {
        var page = (await LookAsync(site, route)).Page;
        var filter = new TaskFilter(page);
        // The first announcement: the script has read the address and the rows.
        await Assertions.Expect(filter.Status).Not.ToBeEmptyAsync();
        return (page, filter);
    }
}
