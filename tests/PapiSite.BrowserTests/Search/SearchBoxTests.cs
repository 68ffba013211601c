using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

public sealed class SearchBoxTests(BrowserFixture browser) : SearchTest(browser)
{
    private const string Plan = "/ke-hoach/thi-du-2026/";

    [Theory]
    [InlineData("/", "Tìm nhiệm vụ, cơ quan (có thể gõ không dấu)")]
    [InlineData(Plan, "Tìm nhiệm vụ, cơ quan (có thể gõ không dấu)")]
    [InlineData(Route, "Tìm nhiệm vụ, cơ quan (có thể gõ không dấu)")]
    [InlineData("/khong-co/", "Tìm nhiệm vụ, cơ quan (có thể gõ không dấu)")]
    [InlineData("/en" + Plan, "Find tasks and agencies (tone marks optional)")]
    public async Task A_page_has_one_box_with_its_label(string route, string label)
    {
        var page = (await LookAsync(SiteName.Samples, route)).Page;
        var search = page.GetByRole(AriaRole.Search);
        await Assertions.Expect(search).ToHaveCountAsync(1);
        await Assertions.Expect(search.GetByRole(AriaRole.Searchbox, new() { Name = label, Exact = true })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/", "/tim-kiem/")]
    [InlineData(Plan, "/tim-kiem/")]
    [InlineData("/en" + Plan, "/en/tim-kiem/")]
    public async Task The_box_leads_to_what_it_found(string route, string expected)
    {
        var page = (await LookAsync(SiteName.Samples, route)).Page;
        var box = page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox);
        await box.FillAsync("ho ngheo");
        await box.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape($"{expected}?q=ho+ngheo") + "$"));
        await Assertions.Expect(new SearchResults(page).Titles).ToHaveTextAsync(["Dạy nghề cho hộ nghèo"]);
        await Assertions.Expect(box).ToHaveValueAsync("ho ngheo");
    }

    [Fact]
    public async Task The_examples_of_the_home_page_find_something()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, "/")).Page;
        var examples = page.Locator(".examples a");
        await Assertions.Expect(examples).ToHaveCountAsync(3);
        foreach (var example in await examples.EvaluateAllAsync<string[]>("links => links.map(link => link.href)"))
        {
            await page.GotoAsync(example);
            await Assertions.Expect(new SearchResults(page).Titles.First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task On_a_telephone_the_box_takes_one_row_of_the_head()
    {
        var page = (await LookAsync(SiteName.Samples, Plan, new() { Width = 320, Height = 640 })).Page;
        var search = (await page.GetByRole(AriaRole.Search).BoundingBoxAsync())!;
        Assert.InRange(search.Height, 24, 64);
        Assert.InRange(search.Width, 280, 320);
    }

    [Fact]
    public async Task Without_scripts_the_box_leads_to_a_page_that_leads_on()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, "/ke-hoach/", hasScripts: false)).Page;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("so noi vu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/tim-kiem/\?q=so\+noi\+vu$"));
        await Assertions.Expect(page.GetByText("Phần tìm kiếm cần JavaScript")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Đang tìm…").First).ToBeHiddenAsync();
        var main = page.GetByRole(AriaRole.Main);
        foreach (var words in new[] { "Cơ quan", "Thời hạn", "Kế hoạch", "Chỉ số", "Văn bản được viện dẫn" })
            await Assertions.Expect(main.GetByRole(AriaRole.Link, new() { Name = words, Exact = true })).ToBeVisibleAsync();
        await main.GetByRole(AriaRole.Link, new() { Name = "Sở Nội vụ, Vĩnh Phúc" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Sở Nội vụ");
    }
}
