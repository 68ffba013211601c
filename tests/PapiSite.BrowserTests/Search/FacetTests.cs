using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

public sealed class FacetTests(BrowserFixture browser) : SearchTest(browser)
{
    [Fact]
    public async Task Filters_narrow_with_true_counts_and_keep_the_focus()
    {
        var (visit, page, results) = await OpenSearchAsync();
        var agency = results.Choice("Cơ quan", "Sở Nội vụ (6)");
        await agency.FocusAsync();
        await page.Keyboard.PressAsync("Space");

        await results.FindsAsync(6);
        await Assertions.Expect(results.Tag("Cơ quan: Sở Nội vụ")).ToBeVisibleAsync();
        await Assertions.Expect(results.Choice("Cơ quan", "Sở Nội vụ (6)")).ToBeFocusedAsync();
        await Assertions.Expect(results.Choice("Cơ quan", "Sở Nội vụ (6)")).ToBeCheckedAsync();
        await Assertions.Expect(results.Choice("Vai trò", "Chủ trì (3)")).ToBeVisibleAsync();
        Assert.Equal(["Chủ trì (3)", "Phối hợp (2)", "Theo dõi (1)"], await results.ChoicesAsync("Vai trò"));

        await results.Choice("Vai trò", "Chủ trì (3)").CheckAsync();
        await results.FindsAsync(3);
        await results.Choice("Vai trò", "Phối hợp (2)").CheckAsync();
        await results.FindsAsync(5);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?co-quan=thi-du%2Fso-noi-vu&vai-tro=lead&vai-tro=coordinating$"));
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task On_a_telephone_the_panel_says_how_many_tasks_are_left_and_leads_back_to_them()
    {
        var page = (await OpenAsync(SiteName.Samples, Route, new() { ViewportSize = new() { Width = 360, Height = 740 } })).Page;
        var results = new SearchResults(page);
        await results.FindsAsync(8);
        var panel = page.GetByText("Lọc kết quả", new() { Exact = true });
        var back = page.GetByRole(AriaRole.Link, new() { Name = "kết quả" }).And(page.Locator("[data-back]"));
        await Assertions.Expect(back).ToBeHiddenAsync();

        await panel.ClickAsync();
        await Assertions.Expect(back).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(back).ToHaveTextAsync("Xem 8 kết quả");
        await results.Choice("Cơ quan", "Sở Nội vụ (6)").CheckAsync();
        await Assertions.Expect(back).ToHaveTextAsync("Xem 6 kết quả");
        await Assertions.Expect(back).ToBeInViewportAsync(new() { Ratio = 1 });

        await back.ClickAsync();
        await Assertions.Expect(results.Heading).ToBeFocusedAsync();
        await Assertions.Expect(results.Titles.First).ToBeInViewportAsync();
        await Assertions.Expect(results.Choice("Cơ quan", "Sở Nội vụ (6)")).ToBeHiddenAsync();
        await page.SetViewportSizeAsync(Wide.Width, Wide.Height);
        await Assertions.Expect(back).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Deadlines_are_offered_by_year_and_quarter_in_the_words_of_the_page()
    {
        var (_, _, results) = await OpenSearchAsync();
        await Assertions.Expect(results.Choice("Thời hạn", "Năm 2026 (5)")).ToBeVisibleAsync();
        Assert.Equal(["Năm 2026 (5)", "Quý II/2026 (2)", "Quý III/2026 (1)", "Quý IV/2026 (2)"], await results.ChoicesAsync("Thời hạn"));
        await results.Choice("Thời hạn", "Quý II/2026 (2)").CheckAsync();
        await results.FindsAsync(2);
    }

    [Fact]
    public async Task A_tag_takes_its_filter_off_and_the_focus_goes_to_the_next_one_or_to_the_box()
    {
        var (_, page, results) = await OpenSearchAsync("?co-quan=thi-du/so-noi-vu&vai-tro=lead&han=2026-q2");
        await results.FindsAsync(1);

        await results.Tag("Vai trò: Chủ trì").PressAsync("Enter");
        await results.FindsAsync(2);
        await Assertions.Expect(results.Tag("Thời hạn: Quý II/2026")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await results.FindsAsync(6);
        await Assertions.Expect(results.Box).ToBeFocusedAsync();
        await Assertions.Expect(results.Tag("Cơ quan: Sở Nội vụ")).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?co-quan=thi-du%2Fso-noi-vu$"));
    }

    [Fact]
    public async Task All_filters_are_taken_off_at_once()
    {
        var (_, page, results) = await OpenSearchAsync("?q=hoa&vai-tro=lead&han=2026");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bỏ tất cả bộ lọc" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=hoa$"));
        await results.FindsAsync(2);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bỏ lọc" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Tasks_through_a_group_are_counted_when_asked_for()
    {
        var (_, page, results) = await OpenSearchAsync("?co-quan=thi-du/so-y-te");
        await results.FindsAsync(4);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Tính cả nhiệm vụ giao cho nhóm mà cơ quan đã chọn là thành viên" })
            .CheckAsync();
        await results.FindsAsync(5);
        await Assertions
            .Expect(results.Tag("Giao qua nhóm: Tính cả nhiệm vụ giao cho nhóm mà cơ quan đã chọn là thành viên"))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_long_list_is_shown_in_part_and_can_be_searched()
    {
        var (_, page, results) = await OpenSearchAsync(site: SiteName.PastDeadlines);
        var agencies = page.GetByRole(AriaRole.Group, new() { Name = "Cơ quan", Exact = true });
        var boxes = agencies.GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(boxes).ToHaveCountAsync(6);

        await agencies.GetByRole(AriaRole.Button, new() { Name = "Xem thêm" }).ClickAsync();
        await Assertions.Expect(boxes).ToHaveCountAsync(36);
        await Assertions.Expect(boxes.Nth(6)).ToBeFocusedAsync();

        await agencies.GetByRole(AriaRole.Searchbox, new() { Name = "Tìm trong danh sách này" }).FillAsync("quy dau tu");
        await Assertions.Expect(boxes).ToHaveCountAsync(await agencies.Locator("li", new() { HasText = "Quỹ Đầu tư" }).CountAsync());
        await agencies.GetByRole(AriaRole.Searchbox).FillAsync("so noi vu");
        await boxes.First.CheckAsync();
        await Assertions.Expect(results.Status).ToContainTextAsync("Nhiệm vụ tìm thấy:");
        await Assertions.Expect(boxes.First).ToBeCheckedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?co-quan=[\w-]+%2Fso-noi-vu$"));
    }

    [Fact]
    public async Task A_filter_of_an_address_that_the_site_does_not_know_can_be_taken_off()
    {
        var (_, page, results) = await OpenSearchAsync("?co-quan=khong/co&sap-xep=x&so=abc");
        await results.FindsAsync(0);
        await results.Tag("Cơ quan: khong/co").ClickAsync();
        await results.FindsAsync(8);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tim-kiem/$"));
    }
}
