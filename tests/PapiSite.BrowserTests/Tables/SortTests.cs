using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

public sealed class SortTests(BrowserFixture browser) : TableTest(browser)
{
    /// <summary>Sorting stays within a group; a task without what is sorted by comes last both ways.</summary>
    [Theory]
    [InlineData("Nhiệm vụ", "5 4 3 2 1 6 7 8", "1 2 3 4 5 7 6 8")]
    [InlineData("Thời hạn", "2 1 3 5 4 6 7 8", "5 3 1 2 4 6 7 8")]
    [InlineData("Chủ trì", "2 5 3 1 4 6 7 8", "4 1 3 5 2 7 6 8")]
    [InlineData("STT", "1 2 3 4 5 6 7 8", "5 4 3 2 1 7 6 8")]
    public async Task A_column_sorts_up_then_down_in_Vietnamese_order(string column, string ascending, string descending)
    {
        var (_, filter) = await OpenFilterAsync();
        var head = filter.Column(column);
        Assert.Null(await head.GetAttributeAsync("aria-sort"));

        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal(ascending, await filter.NumbersAsync());

        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(descending, await filter.NumbersAsync());
    }

    [Fact]
    public async Task Only_one_column_says_that_it_sorts_and_all_tables_sort_together()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Column("Nhiệm vụ").GetByRole(AriaRole.Button).ClickAsync();
        await filter.Column("Thời hạn").GetByRole(AriaRole.Button).ClickAsync();
        var sorted = page.Locator("[aria-sort]");
        await Assertions.Expect(sorted).ToHaveCountAsync(await page.Locator("table.tasks:has(tr[data-lead])").CountAsync());
        foreach (var text in await sorted.AllInnerTextsAsync()) Assert.Equal("Thời hạn", text.Trim());
    }

    [Fact]
    public async Task Reset_puts_the_tasks_back_as_printed()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Column("Nhiệm vụ").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("[aria-sort]")).Not.ToHaveCountAsync(0);
        await filter.Reset.ClickAsync();
        await Assertions.Expect(page.Locator("[aria-sort]")).ToHaveCountAsync(0);
        Assert.Equal("1 2 3 4 5 6 7 8", await filter.NumbersAsync());
    }

    [Theory]
    [InlineData("/ke-hoach/vinh-phuc-papi-2024/")]
    [InlineData("/co-quan/vinh-phuc/so-noi-vu/")]
    [InlineData("/thoi-han/2024/")]
    public async Task The_plan_the_agency_and_the_deadlines_sort_by_task(string route)
    {
        var (page, filter) = await OpenFilterAsync(route, SiteName.PastDeadlines);
        await filter.Column("Nhiệm vụ").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(filter.Column("Nhiệm vụ")).ToHaveAttributeAsync("aria-sort", "ascending");
        foreach (var table in await page.Locator("table.tasks:has(tr[data-lead])").AllAsync())
        {
            var initials = (await table.Locator("tr[data-lead] th a").AllTextContentsAsync())
                .Select(t => "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY".IndexOf(t[0], StringComparison.Ordinal))
                .ToList();
            Assert.DoesNotContain(-1, initials);
            Assert.Equal(initials.Order(), initials);
        }
    }

    [Fact]
    public async Task A_narrow_screen_sorts_by_a_list_of_choices()
    {
        var (page, filter) = await OpenFilterAsync();
        await Assertions.Expect(filter.Sort).ToBeHiddenAsync();
        await page.SetViewportSizeAsync(320, 800);
        await Assertions.Expect(page.Locator("thead:visible").Locator("button.sort")).ToHaveCountAsync(0);
        await filter.Sort.SelectOptionAsync("Thời hạn, muộn trước");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sap-xep=-deadline$"));
        Assert.Equal("5 3 1 2 4 6 7 8", await filter.NumbersAsync());
    }
}
