using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

public sealed class ScoreTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_citizen_finds_the_rank_of_a_province_in_two_clicks()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, "/", hasScripts: false)).Page;
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "PAPI", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Quản trị môi trường" }).First.ClickAsync();
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Điểm và thứ hạng: Vĩnh Phúc" });
        await Assertions.Expect(table.GetByRole(AriaRole.Row, new() { Name = "2022" })).ToContainTextAsync("56/63");
        await Assertions.Expect(table.GetByRole(AriaRole.Row, new() { Name = "2023" })).ToContainTextAsync("54/63");
        await Assertions.Expect(page.Locator("#dia-ban-vinh-phuc ~ .scored svg.chart").First).ToBeVisibleAsync();
    }
}
