using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Search;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>Nothing comes in late above what a visitor reads: the layout shift of a page (CLS) stays under 0.05.</summary>
public sealed class LayoutShiftTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const double Most = 0.05;

    private const string Shift = """
        () => new Promise(resume => {
          let sum = 0;
          const observer = new PerformanceObserver(list => { for (const { value } of list.getEntries()) sum += value; });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resume(sum), 50)));
        })
        """;

    [Theory]
    [InlineData(SiteName.Samples, 360)]
    [InlineData(SiteName.Samples, 1280)]
    [InlineData(SiteName.Fictitious, 360)]
    [InlineData(SiteName.PastDeadlines, 360)]
    [InlineData(SiteName.PastDeadlines, 1280)]
    public async Task No_page_moves_once_it_is_shown(SiteName site, int width)
    {
        var visit = await LookAsync(site, "/", new() { Width = width, Height = 740 });
        var moved = new List<string>();
        foreach (var route in KindsOfPage.Of(site))
        {
            await LookAtAsync(visit, site, route);
            // The form of a table comes in with the first count of its rows.
            if (await visit.Page.Locator("[data-filter-count], [data-task-filter] template").CountAsync() > 0)
                await Assertions.Expect(visit.Page.Locator("[data-filter-count]").First).Not.ToBeEmptyAsync();
            var shift = await visit.Page.EvaluateAsync<double>(Shift);
            if (shift >= Most) moved.Add($"{route}: {shift:0.000}");
        }

        Audit.AssertNone(moved);
    }

    [Theory]
    [InlineData("?q=ho+ngheo", 360)]
    [InlineData("?q=ho+ngheo", 1280)]
    [InlineData("?q=so+y+te+vinh+phuc+chu+tri+nhung+viec+gi", 360)]
    [InlineData("?q=so+y+te+vinh+phuc+chu+tri+nhung+viec+gi", 1280)]
    [InlineData("?q=co+quan+nao+chu+tri+rac+thai", 360)]
    [InlineData("?q=151/KH-UBND+co+bao+nhieu+nhiem+vu", 360)]
    [InlineData("?q=khong+co+gi+ca+xyz", 360)]
    [InlineData("?co-quan=vinh-phuc/so-noi-vu&vai-tro=lead", 360)]
    [InlineData("", 360)]
    public async Task The_search_page_does_not_move_while_it_answers(string query, int width)
    {
        var page = (await OpenAsync(
            SiteName.PastDeadlines, "/tim-kiem/" + query, new() { ViewportSize = new() { Width = width, Height = 740 } })).Page;
        await Assertions.Expect(new SearchResults(page).Status).Not.ToBeEmptyAsync();
        // The counts of filters come in behind the results.
        await Assertions.Expect(page.Locator("[data-facet]:not([hidden])")).Not.ToHaveCountAsync(0);
        Assert.InRange(await page.EvaluateAsync<double>(Shift), 0, Most);
    }
}
