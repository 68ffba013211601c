using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

public sealed class SearchLanguageTests(BrowserFixture browser) : SearchTest(browser)
{
    [Theory]
    [InlineData(SiteName.PastDeadlines, "/")]
    [InlineData(SiteName.UnderBase, "/papi/")]
    public async Task The_page_speaks_English_and_leads_to_English_pages_and_says_what_is_Vietnamese(SiteName site, string home)
    {
        var visit = await LookAsync(site, "/en/tim-kiem/?q=ho+ngheo&vai-tro=lead&han=2024-q4", Wide);
        var page = visit.Page;
        var results = new SearchResults(page);
        await Assertions.Expect(results.Status).ToContainTextAsync("Tasks found: ");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove filter Role: Leading agency" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove filter Deadline: Q4 2024" })).ToBeVisibleAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Group, new() { Name = "Role", Exact = true }).GetByRole(AriaRole.Checkbox).First)
            .ToBeVisibleAsync();
        var title = results.Titles.First;
        await Assertions.Expect(title).ToHaveAttributeAsync("lang", "vi");
        await Assertions.Expect(title).ToHaveAttributeAsync("href", new Regex($"^{home}en/ke-hoach/"));
        await Assertions.Expect(page.Locator("main [lang=vi]", new() { HasText = "Leading agency" })).ToHaveCountAsync(0);
        await title.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Official wording" })).ToBeVisibleAsync();
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task A_printed_search_has_its_words_its_filters_and_its_results_and_no_controls()
    {
        var (_, page, results) = await OpenSearchAsync("?q=hoa&vai-tro=lead");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(results.Box).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Vai trò: Chủ trì")).ToBeVisibleAsync();
        await Assertions.Expect(results.Titles).ToHaveCountAsync(2);
        await Assertions
            .Expect(page.Locator("button:visible, select:visible, input[type=checkbox]:visible, a.button:visible"))
            .ToHaveCountAsync(0);
    }
}
