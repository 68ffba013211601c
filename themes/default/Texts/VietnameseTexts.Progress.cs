using PapiSite.Language.Values;
using PapiSite.Site.Progress;

namespace PapiSite.Themes.Default.Texts;

/// <content>Overviews of progress, and reports by period.</content>
public sealed partial class VietnameseTexts
{
    public override string ProgressKind(ProgressKind kind) => kind switch
    {
        Site.Progress.ProgressKind.Completed => "Hoàn thành",
        Site.Progress.ProgressKind.InProgress => "Đang thực hiện",
        Site.Progress.ProgressKind.NotStarted => "Chưa thực hiện",
        Site.Progress.ProgressKind.Late => "Chậm hoặc quá hạn",
        Site.Progress.ProgressKind.Stopped => "Dừng",
        _ => "Chưa có báo cáo",
    };

    public override string ProgressOverview => "Tiến độ thực hiện";
    public override string NothingReported(int pastDue) =>
        "Chưa có báo cáo tiến độ nào được công bố trên trang này." + (pastDue > 0 ? $" {Tasks(pastDue)} đã qua hạn." : "");
    public override string ShareDone(ProgressCounts counts) => $"Đã hoàn thành {Count(counts[Site.Progress.ProgressKind.Completed])} trong {Tasks(counts.Total)} ({Figure(counts.Share)}%).";
    public override string UnreportedPastDue(int count) => $"Trong số chưa có báo cáo, {Tasks(count)} đã qua hạn.";
    public override string CountMethod(DateOnly asOf) =>
        $"Cách tính: mỗi nhiệm vụ được đếm một lần, theo những báo cáo đã có đến ngày {Day(asOf)}. Tỷ lệ hoàn thành là số nhiệm vụ đã báo hoàn thành chia cho tất cả nhiệm vụ, "
        + "kể cả nhiệm vụ chưa có báo cáo và nhiệm vụ đã dừng. Chậm hoặc quá hạn là nhiệm vụ đã có báo cáo, được báo là chậm hoặc qua hạn trong kế hoạch mà chưa báo hoàn thành. "
        + "Việc định kỳ, việc thường xuyên không có ngày hết hạn nên không tính là quá hạn.";
    public override string ProgressByGroup => "Theo nhóm nhiệm vụ";
    public override string ProgressByMonth => "Theo tháng";
    public override string ProgressByPlan => "Theo kế hoạch";
    public override string ProgressOfLed => "Tiến độ các nhiệm vụ chủ trì";
    public override string WithoutGroup => "Không thuộc nhóm nào";
    public override string ColumnTotal => "Tổng số";
    public override string ColumnShare => "Tỷ lệ hoàn thành";
    public override string ColumnUntil => "Tính đến ngày";
    public override string RowSum => "Cộng";
    public override string FigureCompleted => "nhiệm vụ đã báo hoàn thành";

    public override string Reports => "Báo cáo tiến độ";
    public override string ReportsLead(DateOnly asOf) => $"Cơ quan nào đã báo cáo việc thực hiện kế hoạch, cơ quan nào chưa, theo từng kỳ. Tính đến ngày {Day(asOf)}.";
    public override string ReportsAre =>
        "Kỳ báo cáo và hạn gửi tính từ chế độ báo cáo ghi trong kế hoạch. “Chưa có” nghĩa là báo cáo chưa được công bố trên trang này; cơ quan có thể đã gửi bằng cách khác.";
    public override string ColumnPeriod => "Kỳ báo cáo";
    public override string ColumnAgency => "Cơ quan";
    public override string PeriodTitle(ReportPeriod period) => Capital(period.ToString());
    public override string ColumnDue => "Phải gửi";
    public override string ColumnInTime => "Đúng hạn";
    public override string ColumnLateReports => "Muộn";
    public override string ColumnMissing => "Chưa có";
    public override string ColumnLastDay => "Hạn gửi";
    public override string ColumnReported => "Báo cáo";
    public override string ColumnState => "Trạng thái";
    public override string ColumnDone => "Kết quả, minh chứng";
    public override string RecordLead(int due, int inTime, int late, int missing)
    {
        var parts = new[] { (inTime, "đúng hạn"), (late, "muộn"), (missing, "chưa có trên trang này") }.Where(p => p.Item1 > 0).Select(p => $"{Count(p.Item1)} {p.Item2}");
        return due == 0 ? "Không có báo cáo nào đến hạn." : $"Phải gửi {Count(due)} báo cáo: {string.Join(", ", parts)}.";
    }
    public override string ReportedInTime(DateOnly day) => $"Ngày {Day(day)}, đúng hạn";
    public override string ReportedLate(DateOnly day, int days) => $"Ngày {Day(day)}, muộn {Count(days)} ngày";
    public override string ReportMissing => "Chưa có trên trang này";
    public override string NotAskedFor => "kế hoạch không yêu cầu";
    public override string SeeReports => "Xem nội dung báo cáo";
    public override string AgencyRecord => "Việc gửi báo cáo";
    public override string EarlierReports(int count) => $"Xem tất cả các kỳ (trước đó còn {Count(count)} báo cáo phải gửi)";

    public override string PlanReportTitle(string plan, ReportPeriod period) => $"Kết quả thực hiện {plan}, {period}";
    public override string PlanReportHint => "Trang này in ra thành bản báo cáo có chỗ ghi số, ngày, tháng và ký.";
    public override string PlanReportMethod(DateOnly knownUntil, DateOnly overdueAt) =>
        $"Số liệu theo báo cáo của kỳ này và các kỳ trước, kể cả đính chính đến ngày {Day(knownUntil)}; quá hạn tính đến hết ngày {Day(overdueAt)}.";
    public override string PrintedReport => "BÁO CÁO";
    public override string PrintedNumber => "Số: ........./BC-.........";
    public override string PrintedPlaceAndDate(string place) => $"{place}, ngày ..... tháng ..... năm 20.....";
    public override string PrintedSignature => "(Chức vụ, chữ ký, họ và tên)";
    public override string SendingOfReports => "Tình hình gửi báo cáo";
    public override string NotReportedBy(string agencies) => $"Chưa có báo cáo của: {agencies}.";
    public override string OverallProgress => "Kết quả chung";
    public override string TasksReported => "Nhiệm vụ có báo cáo trong kỳ";
    public override string TasksLate => "Nhiệm vụ chậm hoặc quá hạn";
    public override string TasksUnreported => "Nhiệm vụ chưa có báo cáo";
    public override string NoneOfThese => "Không có.";
    public override string LastDayWas(DateOnly day) => $"hạn {Day(day)}";
}
