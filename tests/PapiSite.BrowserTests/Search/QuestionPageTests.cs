using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>What the search page makes of a question: what it read, what it answers, what it leaves aside.</summary>
public sealed class QuestionPageTests(BrowserFixture browser) : SearchTest(browser)
{
    [Fact]
    public async Task What_words_were_taken_for_is_shown_and_may_be_taken_back()
    {
        var (_, page, results) = await AskAsync("sở nội vụ vĩnh phúc chủ trì việc gì trong năm 2024");
        var taken = page.GetByRole(AriaRole.List, new() { Name = "Câu hỏi được hiểu là tìm:" }).GetByRole(AriaRole.Link);
        await Assertions.Expect(taken).ToHaveTextAsync(
        [
            "Không hiểu như vậy: Thời hạn: Năm 2024", "Không hiểu như vậy: Cơ quan: Sở Nội vụ, Vĩnh Phúc",
            "Không hiểu như vậy: Vai trò: Chủ trì",
        ]);
        var before = await results.Heading.TextContentAsync();
        await taken.First.ClickAsync();
        await Assertions.Expect(taken).ToHaveCountAsync(2);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("nguyen=trong\\+nam\\+2024"));
        await page.GoBackAsync();
        await Assertions.Expect(taken).ToHaveCountAsync(3);
        await Assertions.Expect(results.Heading).ToHaveTextAsync(before!);
    }

    [Fact]
    public async Task The_question_who_leads_is_answered_in_a_sentence()
    {
        var (_, page, _) = await AskAsync("ai chủ trì rà soát hộ nghèo ở Vĩnh Phúc");
        await Assertions.Expect(page.Locator("[data-answer]")).ToHaveTextAsync(new Regex("các cơ quan chủ trì là: .*UBND cấp xã"));
    }

    [Fact]
    public async Task The_question_how_many_is_answered_by_the_count_of_the_list()
    {
        var (_, page, results) = await AskAsync("Sở Y tế Vĩnh Phúc chủ trì bao nhiêu nhiệm vụ");
        await results.FindsAsync(8);
        await Assertions.Expect(page.Locator("[data-answer]"))
            .ToHaveTextAsync("Có 8 nhiệm vụ như vậy trong các kế hoạch trên trang này.");
    }

    [Fact]
    public async Task What_no_task_has_is_left_aside_and_said()
    {
        var (_, page, results) = await AskAsync("công khai constructor");
        await Assertions.Expect(results.Heading).ToHaveTextAsync(new Regex("^Nhiệm vụ khớp một phần: "));
        await Assertions.Expect(page.Locator("[data-left]")).ToHaveTextAsync(
            "Không có nhiệm vụ nào khớp với mọi điều đã gõ. Các nhiệm vụ dưới đây không xét đến: “constructor”.");
        await Assertions.Expect(page.Locator("[data-answer]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("Sở Y tế Vĩnh Phúc chưa hoàn thành bao nhiêu nhiệm vụ", "chưa")]
    [InlineData("so y te vinh phuc khong chu tri bao nhieu nhiem vu", "khong")]
    [InlineData("bao nhiêu nhiệm vụ của Vĩnh Phúc trừ Sở Y tế", "trừ")]
    public async Task What_turns_a_question_is_not_passed_over_and_nothing_is_counted(string typed, string word)
    {
        var (_, page, _) = await AskAsync(typed);
        await Assertions.Expect(page.Locator("[data-left]")).ToContainTextAsync($"“{word}”");
        await Assertions.Expect(page.Locator("[data-answer]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task That_nothing_falls_in_a_time_is_an_answer()
    {
        var (_, page, results) = await AskAsync("tháng 2 năm 2019");
        await results.FindsAsync(0);
        await Assertions.Expect(page.Locator("[data-understood]")).ToHaveTextAsync("Không hiểu như vậy: Thời hạn: Tháng 2/2019");
    }

    [Theory]
    [InlineData("151/KH-UBND", "/ke-hoach/vinh-phuc-papi-2024/")]
    [InlineData("sipas là gì", "/chi-so/sipas/")]
    [InlineData("sở nội vụ phú thọ", "/co-quan/phu-tho/so-noi-vu/")]
    public async Task A_page_about_it_stands_above_the_tasks(string typed, string route)
    {
        var (_, page, _) = await AskAsync(typed);
        var pages = page.GetByRole(AriaRole.Region, new() { Name = "Trang có nội dung này" }).GetByRole(AriaRole.Link);
        await Assertions.Expect(pages.And(page.Locator($"[href='{route}']"))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_plan_is_found_by_the_table_in_which_it_scores_itself()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        content.Write(
            "ke-hoach/tong-ket.papi",
            "kế hoạch: Tổng kết việc phục vụ\n  mã: tong-ket\n  địa bàn: tỉnh Thí Dụ\n  tự chấm điểm 2025: PV\n    tiêu chí 1: 8 điểm\n");
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/tim-kiem/?q=" + Uri.EscapeDataString("tự chấm điểm PV 2025"));
        var pages = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Trang có nội dung này" }).GetByRole(AriaRole.Link);
        await Assertions.Expect(pages.And(visit.Page.Locator("[href='/ke-hoach/tong-ket/']"))).ToBeVisibleAsync();
    }

    private Task<(Visit Visit, IPage Page, SearchResults Results)> AskAsync(string text) =>
        OpenSearchAsync("?q=" + Uri.EscapeDataString(text), SiteName.PastDeadlines);
}
