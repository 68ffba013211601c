using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>What the page says where files of the index cannot be had.</summary>
public sealed class BrokenIndexTests(BrowserFixture browser) : SearchTest(browser)
{
    [Fact]
    public async Task Where_the_index_cannot_be_opened_the_page_says_so_and_leads_on_and_another_try_works()
    {
        var (page, results) = await OpenWithoutAsync("**/search/index.*", "?q=ho+ngheo");
        await Assertions.Expect(page.Locator("[data-failed]").GetByText("Không mở được phần tìm kiếm")).ToBeVisibleAsync();
        await Assertions.Expect(results.Status).ToContainTextAsync("Không mở được phần tìm kiếm");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Thời hạn" })).ToBeVisibleAsync();

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await results.FindsAsync(1);
        await Assertions.Expect(page.Locator("[data-failed]").GetByText("Không mở được phần tìm kiếm")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_script_that_could_not_be_fetched_is_fetched_again()
    {
        var (page, results) = await OpenWithoutAsync("**/assets/search.js*", "?q=ho+ngheo");
        await Assertions.Expect(page.Locator("[data-failed]").GetByText("Không mở được phần tìm kiếm")).ToBeVisibleAsync();
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await results.FindsAsync(1);
    }

    [Fact]
    public async Task Where_a_file_of_the_index_is_missing_the_page_says_so_and_shows_the_rest()
    {
        // The first file of records that is asked for stays missing.
        var missing = "";
        var (page, results) = await OpenWithoutAsync("**/search/r-*", "?q=cong+khai", SiteName.Many, url =>
            url == (missing = missing.Length > 0 ? missing : url)
        );
        var warning = page.GetByText("Có tệp của phần tìm kiếm không đọc được, nên kết quả có thể còn thiếu.");
        await Assertions.Expect(warning).ToBeVisibleAsync();
        var shown = await results.Titles.AllInnerTextsAsync();
        Assert.InRange(shown.Count, 1, 9);

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await Assertions.Expect(results.Titles).ToHaveCountAsync(10);
        Assert.Distinct(await results.Titles.EvaluateAllAsync<string[]>("links => links.map(link => link.href)"));
        Assert.Subset((await results.Titles.AllInnerTextsAsync()).ToHashSet(), shown.ToHashSet());
    }

    [Fact]
    public async Task Without_counts_the_results_are_shown_all_the_same()
    {
        var (page, results) = await OpenWithoutAsync("**/assets/search-facets.js*", "?q=ho+ngheo");
        await Assertions.Expect(results.Titles).ToHaveTextAsync(["Dạy nghề cho hộ nghèo"]);
        await Assertions.Expect(page.GetByText("Có tệp của phần tìm kiếm không đọc được")).ToBeVisibleAsync();
        await Assertions.Expect(results.Titles).ToHaveCountAsync(1);
    }

    private async Task<(IPage Page, SearchResults Results)> OpenWithoutAsync(
        string files,
        string query,
        SiteName site = SiteName.Samples,
        Func<string, bool>? isMissing = null
    )
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(site), Fresh);
        await visit.Page.RouteAsync(files, route =>
            isMissing?.Invoke(route.Request.Url) == false ? route.ContinueAsync() : route.AbortAsync()
        );
        await visit.GoAsync(Route + query);
        return (visit.Page, new(visit.Page));
    }
}
