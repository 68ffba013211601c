using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Search;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>Nothing comes in late above what a visitor reads; of other pages <see cref="SoundPageTest"/> says so.</summary>
public sealed class LayoutShiftTests(BrowserFixture browser) : BrowserTest(browser)
{
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
        Audit.AssertNone(await Audit.ShiftAsync(page));
    }
}
