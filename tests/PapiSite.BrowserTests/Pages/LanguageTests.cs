using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

public sealed class LanguageTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "/ke-hoach/thi-du-2026/";

    [Fact]
    public async Task A_visitor_reads_on_in_the_other_language_and_comes_back_to_the_same_page()
    {
        var page = (await LookAsync(SiteName.UnderBase, "/ke-hoach/vinh-phuc-papi-2024/i.1/")).Page;
        var vietnamese = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Official wording" })).ToBeVisibleAsync();
        Assert.EndsWith("/papi/en/ke-hoach/vinh-phuc-papi-2024/i.1/", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Breadcrumbs" })
            .GetByRole(AriaRole.Link, new() { Name = "Plans" })
            .ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/papi/en/ke-hoach/$"));
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếng Việt" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(vietnamese);
    }

    [Fact]
    public async Task The_filter_speaks_English_and_knows_the_agencies_in_Vietnamese()
    {
        var visit = await LookAsync(SiteName.Samples, "/en" + Plan);
        var page = visit.Page;
        var status = page.GetByRole(AriaRole.Status);
        await Assertions.Expect(status).ToHaveTextAsync("Showing 8 of 8 tasks.");
        var agency = Choice(page, "Agency");
        Assert.Equal(
            ["All agencies", "Ban Dân tộc", "Các cơ quan liên quan", "Các sở", "Đài Phát thanh", "Sở Nội vụ", "Sở Y tế"],
            await agency.Locator("option").AllInnerTextsAsync()
        );
        await Assertions.Expect(agency.Locator("option[lang=vi]")).ToHaveCountAsync(6);
        await agency.SelectOptionAsync("Sở Nội vụ");
        await Choice(page, "Role").SelectOptionAsync("Leading agency");
        await Choice(page, "Deadline").SelectOptionAsync("Q2 2026");
        await Assertions.Expect(status).ToHaveTextAsync("Showing 1 of 8 tasks.");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Words (tone marks optional)" }).FillAsync("khong co tu nay");
        await Assertions.Expect(page.GetByText("No task matches.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("Showing 8 of 8 tasks.");

        var column = page.GetByRole(AriaRole.Columnheader, new() { Name = "Task", Exact = true }).First;
        await column.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(column).ToHaveAttributeAsync("aria-sort", "ascending");
        await visit.AssertNothingWentWrongAsync();
    }

    [Theory]
    [InlineData("/", "1.234")]
    [InlineData("/en/", "1,234")]
    public async Task Counts_are_written_as_readers_of_the_page_write_them(string folder, string expected)
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        var tasks = string.Concat(Enumerable.Range(1, 1234).Select(n => $"    nhiệm vụ {n}: Việc {n}\n"));
        content.Write(
            "ke-hoach/thi-du-2026.papi",
            $"kế hoạch: Nhiều việc\n  mã: thi-du-2026\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2026\n  hạn: năm 2026\n  chủ trì: Sở Nội vụ\n  "
                + $"nhóm I: Nhóm\n{tasks}"
        );
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync(folder + Plan.TrimStart('/'));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(expected);
    }

    private static ILocator Choice(IPage page, string name) => page.GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });
}
