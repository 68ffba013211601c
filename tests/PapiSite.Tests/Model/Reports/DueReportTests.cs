using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Reports;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Reports;

/// <summary>
/// Who owes which report in the fictitious district, counted by hand: three divisions, monthly by the 20th, from January 2026 on.
/// </summary>
public sealed class DueReportTests
{
    private static readonly SiteContent Content = SiteContent
        .Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse))
        .Content;

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
            DueReport
                .Of(Content, new(2026, 4, 30))
                .Where(r => r.Period.Slug == "2026-04")
                .Select(r => $"{r.Agency.Name} {(r.Report is { } made ? $"{made.Date.Day}/{made.Date.Month}" : "–")}")
        );

    /// <summary>Nobody knows since when it is due: not where it names no year, and not where its period tells its end alone.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("  thời kỳ: theo lộ trình của tỉnh\n")]
    [InlineData("  thời kỳ: đến năm 2030\n")]
    public void A_plan_without_a_first_year_owes_nothing(string period)
    {
        string[] duty = ["hạn: trước ngày 10 của tháng cuối quý"];
        var other = PlanOf(duty, "Sở Một").Replace("mã: a", "mã: b", StringComparison.Ordinal)
            .Replace("  thời kỳ: 2024\n  ngày ban hành: 1/1/2024\n", period, StringComparison.Ordinal);
        Assert.Equal(["a", "a", "a", "a"], Owed(duty, "Sở Một", more: [other]).Select(d => d.Plan.Id));
    }

    [Theory]
    // The plan lists its periods: four days, and no quarter that it does not name.
    [InlineData(
        "kỳ báo cáo: quý I; 6 tháng; quý III; năm|hạn: trước ngày 20 của tháng cuối quý",
        "2024-q1 20/3, 2024-h1 20/6, 2024-q3 20/9, 2024 20/12"
    )]
    [InlineData(
        "kỳ báo cáo: quý I, 06 tháng, quý III và năm|hạn: trước ngày 20 của tháng cuối quý",
        "2024-q1 20/3, 2024-h1 20/6, 2024-q3 20/9, 2024 20/12"
    )]
    [InlineData(
        "kỳ báo cáo: quý I, II và III; 9 tháng|hạn: trước ngày 5 tháng cuối quý",
        "2024-q1 5/3, 2024-q2 5/6, 2024-9t 5/9, 2024-q3 5/9"
    )]
    [InlineData("kỳ báo cáo: 6 tháng; năm|hạn: trước ngày 25/6; trước ngày 20/12", "2024-h1 25/6, 2024 20/12")]
    [InlineData("kỳ báo cáo: năm; 6 tháng đầu năm|hạn: trước ngày 20/12 hàng năm; trước ngày 25/6 hàng năm", "2024-h1 25/6, 2024 20/12")]
    [InlineData("kỳ báo cáo: 6 tháng cuối năm|hạn: trước ngày 20 hàng tháng", "2024-h2 20/12")]
    [InlineData(
        "hạn: Báo cáo quý I, báo cáo 06 tháng, báo cáo quý III và báo cáo năm trước ngày 20 của tháng cuối quý",
        "2024-q1 20/3, 2024-h1 20/6, 2024-q3 20/9, 2024 20/12"
    )]
    [InlineData(
        "hạn: Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối quý; Báo cáo năm: trước ngày 20/12 hàng năm",
        "2024-q1 10/3, 2024-q2 10/6, 2024-q3 10/9, 2024 20/12"
    )]
    [InlineData("hạn: Báo cáo 6 tháng: trước ngày 10/6; Báo cáo năm: trước ngày 15/12", "2024-h1 10/6, 2024 15/12")]
    // A day alone: the month, quarter or year that ends nearest to it.
    [InlineData("hạn: trước ngày 20 của tháng cuối quý", "2024-q1 20/3, 2024-q2 20/6, 2024-q3 20/9, 2024-q4 20/12")]
    [InlineData("hạn: trước ngày 10 tháng đầu quý", "2024-q1 10/4, 2024-q2 10/7, 2024-q3 10/10")]
    [InlineData("hạn: trước ngày 20/12 hàng năm", "2024 20/12")]
    [InlineData("hạn: trước ngày 20 của tháng cuối quý; trước ngày 20/12 hàng năm", "2024-q1 20/3, 2024-q2 20/6, 2024-q3 20/9, 2024 20/12")]
    // What is not stated is not counted: no day, an event, once without a period.
    [InlineData("hạn: Định kỳ hằng quý, 06 tháng, năm", "")]
    [InlineData("hạn: hàng tháng", "")]
    [InlineData("hạn: tháng 12 hàng năm", "")]
    [InlineData("kỳ báo cáo: quý I; 6 tháng; quý III; năm", "")]
    [InlineData("kỳ báo cáo: quý I; năm|hạn: hàng quý", "")]
    [InlineData("kỳ báo cáo: quý I; năm|hạn: trước ngày 20/12 hàng năm", "2024 20/12")]
    [InlineData("hạn: trước ngày 10/12", "")]
    // In the middle of the year: nobody knows which year the report is for.
    [InlineData("hạn: trước ngày 10/6 hàng năm", "")]
    [InlineData("hạn: khi có yêu cầu", "")]
    [InlineData("hạn: bị mất", "")]
    public void Only_periods_that_the_plan_names_count_on_the_days_that_it_states(string duty, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", Owed(duty.Split('|'), "Sở Một").Select(d => $"{d.Period.Slug} {d.Due.Day}/{d.Due.Month}"))
        );

    [Theory]
    [InlineData("Sở Ba", "Sở Ba")]
    [InlineData("Các sở", "Sở Hai, Sở Một")]
    [InlineData("Cả tỉnh", "Sở Ba, Sở Hai, Sở Một")]
    [InlineData("Sở Một; Các sở", "Sở Hai, Sở Một")]
    // Nobody, though agencies lead tasks of the plan.
    [InlineData("Các cơ quan, đơn vị liên quan", "")]
    [InlineData("UBND cấp xã", "")]
    [InlineData("Trường Trung cấp A (ngoài danh bạ)", "")]
    // It ended some time in 2024: of no day of that year is it known that it was there.
    [InlineData("Sở Bốn", "")]
    [InlineData("Sở Năm", "Sở Năm")]
    public void Only_bodies_that_the_plan_names_and_declared_members_owe_while_they_surely_exist(string who, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                Owed(["hạn: trước ngày 10 của tháng cuối quý"], who).Select(d => d.Agency.Name).Distinct().Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A_body_that_ended_owes_what_fell_due_before() =>
        Assert.Equal(["2024-q1", "2024-q2"], Owed(["hạn: trước ngày 10 của tháng cuối quý"], "Sở Năm").Select(d => d.Period.Slug));

    [Theory]
    [InlineData("dự thảo", 0)]
    [InlineData("đã thay thế", 0)]
    [InlineData("hiệu lực", 4)]
    [InlineData("hết hiệu lực", 4)]
    public void Nobody_owes_a_report_on_a_plan_that_does_not_bind(string status, int due) =>
        Assert.Equal(due, Owed(["hạn: trước ngày 10 của tháng cuối quý"], "Sở Một", $"  trạng thái: {status}\n").Length);

    [Theory]
    [InlineData("", 0)]
    [InlineData("  nhận báo cáo: không\n", 0)]
    [InlineData("  nhận báo cáo: có\n", 4)]
    public void A_site_counts_nothing_as_due_unless_it_says_that_it_collects_reports(string setting, int due) =>
        Assert.Equal(due, Owed(["hạn: trước ngày 10 của tháng cuối quý"], "Sở Một", setting: setting).Length);

    [Fact]
    public void With_no_setting_a_first_report_makes_its_own_plan_one_on_which_reports_are_collected()
    {
        const string Report = "báo cáo: quý II năm 2024\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: 9/6/2024\n";
        var other = PlanOf(["hạn: trước ngày 10 của tháng cuối quý"], "Sở Một").Replace("mã: a", "mã: b", StringComparison.Ordinal);
        Assert.Equal(
            ["a 2024-q1", "a 2024-q2 9/6", "a 2024-q3", "a 2024-q4"],
            Owed(["hạn: trước ngày 10 của tháng cuối quý"], "Sở Một", setting: "", more: [other, Report])
                .Select(d => $"{d.Plan.Id} {d.Period.Slug}{(d.Report is { } made ? $" {made.Date.Day}/{made.Date.Month}" : "")}")
        );
    }

    [Fact]
    public void A_report_for_a_period_that_ends_on_the_same_day_under_another_name_is_not_missing()
    {
        const string Report = "báo cáo: quý II năm 2024\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: 9/6/2024\n";
        Assert.Equal(
            ["2024-h1 9/6", "2024"],
            Owed(["kỳ báo cáo: 6 tháng; năm", "hạn: trước ngày 10 của tháng cuối quý"], "Sở Một", more: [Report])
                .Select(d => $"{d.Period.Slug}{(d.Report is { } made ? $" {made.Date.Day}/{made.Date.Month}" : "")}")
        );
    }

    [Fact]
    public void A_report_of_which_only_the_month_is_told_is_not_called_late()
    {
        const string Report = "báo cáo: 6 tháng đầu năm 2024\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: tháng 6/2024\n";
        Assert.Equal(
            (false, 0),
            Owed(["kỳ báo cáo: 6 tháng", "hạn: trước ngày 10 của tháng cuối quý"], "Sở Một", more: [Report])
                .Select(d => (d.IsLate, d.DaysLate))
                .Single()
        );
    }

    private static string PlanOf(IEnumerable<string> duty, string who, string particulars = "") =>
        $"kế hoạch: A\n  mã: a\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  ngày ban hành: 1/1/2024\n{particulars}  hạn: năm 2024\n  nhiệm vụ "
            + $"1: B\n    chủ trì: Sở Ba; Các sở\n"
        + $"  chế độ báo cáo: Báo cáo\n    cơ quan: {who}\n{string.Concat(duty.Select(line => $"    {line}\n"))}";

    private static ImmutableArray<DueReport> Owed(
        IEnumerable<string> duty,
        string who,
        string particulars = "",
        string setting = "  nhận báo cáo: có\n",
        params string[] more
    )
    {
        const string Registry =
            "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n  cơ quan: Sở Ba\n  cơ quan: Sở Bốn\n    đến ngày: năm 2024\n  cơ "
                + "quan: Sở Năm\n    đến ngày: 30/6/2024\n"
            + "  cơ quan: Các sở\n    loại: nhóm\n    thành viên: Sở Một; Sở Hai\n  cơ quan: Cả tỉnh\n    loại: nhóm\n    thành viên: Các "
            + "sở; Sở Ba; Cả tỉnh\n"
            + "  cơ quan: Các cơ quan, đơn vị liên quan\n    loại: nhóm liên quan\n  cơ quan: UBND cấp xã\n    loại: nhóm\n";
        string[] texts = [Registry, $"trang web: A\n{setting}", PlanOf(duty, who, particulars), .. more];
        return DueReport.Of(
            SiteContent.Bind(texts.Select((text, i) => SyntaxTree.Parse(SourceText.FromString($"{i}.papi", text)))).Content,
            new(2025, 12, 31)
        );
    }
}
