using AngleSharp.Dom;
using PapiSite.Site;
using PapiSite.Tests.Site.Progress;

namespace PapiSite.Tests.Site;

/// <summary>What the page of a task says of its progress, in the fictitious district.</summary>
public sealed class ProgressPagesTests
{
    private const string Plan = "ke-hoach/thi-du-papi-2026/";

    [Theory]
    [InlineData("i.1", "Hoàn thành")]
    [InlineData("ii.1", "Quá hạn 32 ngày | Đang thực hiện")]
    [InlineData("ii.3", "Chưa có báo cáo")]
    [InlineData("ii.4", "Dừng thực hiện")]
    public void The_head_tells_the_state_and_what_is_overdue(string task, string tags) =>
        Assert.Equal(tags, string.Join(" | ", Page(Plan + task).QuerySelectorAll(".task-head .tag").Select(t => t.TextContent.Words())));

    [Fact]
    public void Every_report_is_shown_the_newest_first_and_a_correction_says_so()
    {
        var progress = Page(Plan + "i.2").GetElementById("tien-do")!.ParentElement!;
        Assert.Equal(
            [
                "Báo cáo tháng 6 năm 2026: Phòng Nội vụ",
                "Báo cáo tháng 6 năm 2026: Phòng Nội vụ",
                "Báo cáo tháng 4 năm 2026: Phòng Nội vụ",
                "Báo cáo tháng 3 năm 2026: Phòng Nội vụ",
            ],
            progress.QuerySelectorAll("h3").Select(h => h.TextContent.Words())
        );
        var reports = progress.QuerySelectorAll("ol > li").Select(r => r.TextContent.Words()).ToList();
        Assert.Contains("Báo cáo ngày 19/6/2026 chưa tính lớp tập huấn ở hai thôn vùng cao.", reports[0], StringComparison.Ordinal);
        Assert.Contains("Báo cáo ngày 19/6/2026 · đã đính chính ngày 5/7/2026", reports[1], StringComparison.Ordinal);
        Assert.DoesNotContain(reports.Skip(1), r => r.Contains("Đính chính", StringComparison.Ordinal));
        Assert.Equal(
            ["≥ 90% cán bộ thôn", "Đã đạt 92% (đạt chỉ tiêu)"],
            progress.QuerySelectorAll("dl dt, dl dd").Select(e => e.TextContent.Words())
        );
    }

    [Fact]
    public void Evidence_leads_to_where_it_lies_and_a_late_end_is_told()
    {
        var progress = Page(Plan + "i.1").GetElementById("tien-do")!.ParentElement!;
        var link = Assert.Single(progress.QuerySelectorAll("a"));
        Assert.Equal(("https://thi-du.example.gov.vn/niem-yet", "Báo cáo niêm yết"), (link.GetAttribute("href"), link.TextContent));
        Assert.Contains("Hoàn thành chậm 10 ngày so với thời hạn.", progress.TextContent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_that_the_district_is_fictitious() =>
        Assert.All(
            FictitiousDistrict.Site.PagesIn(SiteLanguage.Vietnamese).Where(p => !p.Path.StartsWith("huong-dan/", StringComparison.Ordinal)),
            page => Assert.Contains("dữ liệu hư cấu", page.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal)
        );

    private static IDocument Page(string path) => FictitiousDistrict.Page(path);
}
