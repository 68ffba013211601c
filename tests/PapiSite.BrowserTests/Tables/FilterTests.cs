using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Language.Text;

namespace PapiSite.BrowserTests.Tables;

public sealed class FilterTests(BrowserFixture browser) : TableTest(browser)
{
    [Theory]
    [InlineData("ho ngheo", "2")]
    [InlineData("HỘ NGHÈO", "2")]
    [InlineData("  nghèo,  hộ ", "2")]
    [InlineData("dat dai", "6")]
    [InlineData("đất đai", "6")]
    [InlineData("đao tao", "1")]
    [InlineData("hòa", "6 7")]
    [InlineData("hoà", "6 7")]
    [InlineData("hoa", "6 7")]
    [InlineData("thuỷ lợi", "8")]
    [InlineData("thủy sản", "8")]
    [InlineData("ban dan toc", "2 4 6")]
    [InlineData("quy ii", "2 8")]
    [InlineData("v", "1 2 4 5 6 7 8")]
    public async Task Text_is_found_with_and_without_tone_marks(string typed, string numbers)
    {
        var (_, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync(typed);
        await filter.AnnouncesAsync(numbers.Split(' ').Length, 8);
        Assert.Equal(numbers, await filter.NumbersAsync());
    }

    [Theory]
    [InlineData("/ke-hoach/vinh-phuc-papi-2024/")]
    [InlineData("/co-quan/vinh-phuc/so-noi-vu/")]
    [InlineData("/thoi-han/2024/quy-4/")]
    public async Task The_plan_the_agency_and_the_deadlines_find_what_their_rows_say(string route)
    {
        var (_, filter) = await OpenFilterAsync(route, SiteName.PastDeadlines);
        var rows = (await filter.AllWordsAsync()).Select(w => VietnameseText.Key(w).Split(' ')).ToList();
        foreach (var typed in new[] { "ho ngheo", "tiep can thong tin", "dat dai", "so noi vu", "can bo" })
        {
            var expected = rows.Count(row => typed.Split(' ').All(word => row.Any(w => w.StartsWith(word, StringComparison.Ordinal))));
            await filter.Text.FillAsync(typed);
            await Assertions.Expect(filter.Rows).ToHaveCountAsync(expected);
        }
    }

    [Theory]
    [InlineData("95% xã", "1")]
    [InlineData("bao cao", "1")]
    public async Task A_plan_s_filter_reads_targets_products_and_parts(string typed, string numbers)
    {
        var (_, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync(typed);
        await filter.AnnouncesAsync(numbers.Split(' ').Length, 8);
        Assert.Equal(numbers, await filter.NumbersAsync());
    }

    [Fact]
    public async Task An_agency_is_found_in_any_role_or_in_one()
    {
        var (_, filter) = await OpenFilterAsync();
        await filter.Agency.SelectOptionAsync("Sở Nội vụ");
        await filter.AnnouncesAsync(6, 8);
        Assert.Equal("1 2 5 6 7 8", await filter.NumbersAsync());
        foreach (var (role, numbers) in new[] { ("Chủ trì", "1 6 8"), ("Phối hợp", "2 7"), ("Theo dõi", "5") })
        {
            await filter.Role.SelectOptionAsync(role);
            await filter.AnnouncesAsync(numbers.Split(' ').Length, 8);
            Assert.Equal(numbers, await filter.NumbersAsync());
        }

        await filter.Role.SelectOptionAsync("Thực hiện");
        await filter.AnnouncesAsync(0, 8);
    }

    [Theory]
    [InlineData("Năm 2026", "1 2 3 5 8")]
    [InlineData("Quý II/2026", "2 8")]
    [InlineData("Quý III/2026", "1")]
    [InlineData("Thường xuyên", "4")]
    [InlineData("Định kỳ", "6")]
    [InlineData("Không nêu thời hạn", "7")]
    public async Task A_deadline_is_found_by_when_it_ends_or_by_its_kind(string deadline, string numbers)
    {
        var (_, filter) = await OpenFilterAsync();
        await filter.Deadline.SelectOptionAsync(deadline);
        await filter.AnnouncesAsync(numbers.Split(' ').Length, 8);
        Assert.Equal(numbers, await filter.NumbersAsync());
    }

    [Fact]
    public async Task Choices_narrow_one_another_and_reset_takes_them_all_back()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Agency.SelectOptionAsync("Sở Nội vụ");
        await filter.Role.SelectOptionAsync("Chủ trì");
        await filter.Deadline.SelectOptionAsync("Quý II/2026");
        await filter.AnnouncesAsync(1, 8);
        Assert.Equal("8", await filter.NumbersAsync());
        await filter.Text.FillAsync("thuy loi");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"[?&]tu=thuy\+loi($|&)"));
        Assert.Equal("8", await filter.NumbersAsync());

        await filter.Reset.ClickAsync();

        await filter.AnnouncesAsync(8, 8);
        Assert.Equal("1 2 3 4 5 6 7 8", await filter.NumbersAsync());
        await Assertions.Expect(filter.Text).ToHaveValueAsync("");
        foreach (var choice in new[] { filter.Agency, filter.Role, filter.Deadline }) await Assertions.Expect(choice).ToHaveValueAsync("");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/ke-hoach/thi-du-2026/$"));
    }

    [Fact]
    public async Task Only_choices_that_find_something_are_offered_and_agencies_stand_in_Vietnamese_order()
    {
        var (_, filter) = await OpenFilterAsync();
        Assert.Equal(
            ["Tất cả cơ quan", "Ban Dân tộc", "Các cơ quan liên quan", "Các sở", "Đài Phát thanh", "Sở Nội vụ", "Sở Y tế"],
            await filter.Agency.Locator("option").AllInnerTextsAsync());
        Assert.Equal(["Bất kỳ", "Chủ trì", "Phối hợp", "Theo dõi", "Thực hiện"], await filter.Role.Locator("option").AllInnerTextsAsync());
        var (_, content) = await OpenFilterAsync("/ke-hoach/vinh-phuc-papi-2024/", SiteName.PastDeadlines);
        Assert.Equal(["Bất kỳ", "Chủ trì", "Phối hợp"], await content.Role.Locator("option").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Groups_without_a_task_left_hide_and_nothing_found_is_said()
    {
        var (page, filter) = await OpenFilterAsync();
        var groups = page.Locator("[data-task-group]:visible > details > summary :is(h3, h4)");
        Assert.Equal(["I Công khai", "II Phục vụ", "1 Ở cơ sở", "2 Ở tỉnh"], (await groups.AllInnerTextsAsync()).Select(Spaced));
        await Assertions.Expect(filter.NothingFound).ToBeHiddenAsync();

        await filter.Text.FillAsync("thuy loi");
        await filter.AnnouncesAsync(1, 8);
        Assert.Equal(["II Phục vụ", "2 Ở tỉnh"], (await groups.AllInnerTextsAsync()).Select(Spaced));

        await filter.Text.FillAsync("không có từ này");
        await filter.AnnouncesAsync(0, 8);
        await Assertions.Expect(groups).ToHaveCountAsync(0);
        await Assertions.Expect(filter.NothingFound).ToBeVisibleAsync();

        await filter.Text.FillAsync("");
        await filter.AnnouncesAsync(8, 8);
        await Assertions.Expect(groups).ToHaveCountAsync(4);
        await Assertions.Expect(filter.NothingFound).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_task_that_an_agency_has_twice_is_counted_once()
    {
        var (_, filter) = await OpenFilterAsync("/co-quan/thi-du/so-noi-vu/");
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(7);
        await filter.AnnouncesAsync(6, 6);
        await filter.Text.FillAsync("an ninh mang");
        await filter.AnnouncesAsync(1, 6);
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(2);
    }

    private static string Spaced(string heading) =>
        string.Join(' ', heading.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task The_table_of_targets_by_year_keeps_the_tasks_that_fit()
    {
        var (page, filter) = await OpenFilterAsync("/ke-hoach/thi-du-papi-2026/", SiteName.Fictitious);
        var targets = page.Locator("table.by-year");
        var rows = targets.Locator("tbody tr:visible");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await filter.Text.FillAsync("kien nghi");
        await Assertions.Expect(rows).ToContainTextAsync("Trả lời kiến nghị trên trang thông tin điện tử");
        // The other tasks of the group have no targets by year: nothing is left for the table to say.
        await filter.Text.FillAsync("ho ngheo");
        await Assertions.Expect(targets).ToBeHiddenAsync();
        await filter.Reset.ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
    }
}
