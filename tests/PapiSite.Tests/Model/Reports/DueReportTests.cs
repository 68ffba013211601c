using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Reports;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Reports;

/// <summary>Who owes which report in the fictitious district, counted by hand: three divisions, monthly by the 20th, from January 2026 on.</summary>
public sealed class DueReportTests
{
    private static readonly SiteContent Content = SiteContent.Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse)).Content;

    [Theory]
    [InlineData("2026-01-10", 0, 0)]
    [InlineData("2026-04-25", 12, 3)]
    [InlineData("2026-06-30", 18, 6)]
    [InlineData("2026-08-01", 21, 6)]
    [InlineData("2027-06-01", 36, 6)]
    public void Due_and_made_are_as_counted_by_hand(string asOf, int due, int made)
    {
        var reports = DueReport.Of(Content, DateOnly.Parse(asOf, null));
        Assert.Equal((due, made), (reports.Length, reports.Count(r => r.Report is not null)));
    }

    [Fact]
    public void A_report_after_its_day_is_a_report_all_the_same_and_its_day_tells() =>
        Assert.Equal(
            ["Phòng Nội vụ 20/4", "Phòng Tài chính 24/4", "Phòng Văn hóa –"],
            DueReport.Of(Content, new(2026, 4, 30)).Where(r => r.Period.Slug == "2026-04").Select(r => $"{r.Agency.Name} {(r.Report is { } made ? $"{made.Date.Day}/{made.Date.Month}" : "–")}"));

    [Fact]
    public void A_plan_without_years_owes_nothing() =>
        Assert.Empty(DueReport.Of(ExampleContent.Bind("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chế độ báo cáo: Tháng\n    cơ quan: Sở Y tế\n    hạn: trước ngày 20 hàng tháng\n").Content, new(2026, 1, 1)));

    [Fact]
    public void A_group_owes_through_its_members_and_an_open_one_through_the_leaders_of_tasks()
    {
        const string Registry = "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n  cơ quan: Sở Ba\n  cơ quan: Các sở\n    loại: nhóm\n    thành viên: Sở Một; Sở Hai\n  cơ quan: Các cơ quan, đơn vị liên quan\n    loại: nhóm liên quan\n";
        const string Plan = "kế hoạch: A\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  ngày ban hành: 1/1/2024\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Ba; Các sở\n  chế độ báo cáo: Quý\n    cơ quan: {0}\n    hạn: trước ngày 10 của tháng cuối quý\n";
        string[] Owing(string who)
        {
            var content = SiteContent.Bind(new[] { Registry, Plan.Replace("{0}", who, StringComparison.Ordinal) }.Select((text, i) => SyntaxTree.Parse(SourceText.FromString($"{i}.papi", text)))).Content;
            return [.. DueReport.Of(content, new(2024, 12, 31)).Select(r => $"{r.Period.Slug} {r.Agency.Name}")];
        }

        Assert.Equal(["2024-q1 Sở Hai", "2024-q1 Sở Một", "2024-q2 Sở Hai"], Owing("Các sở").Take(3));
        Assert.Equal(["2024-q1 Sở Ba", "2024-q2 Sở Ba", "2024-q3 Sở Ba", "2024-q4 Sở Ba"], Owing("Các cơ quan, đơn vị liên quan"));
    }
}
