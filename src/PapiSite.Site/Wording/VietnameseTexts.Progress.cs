using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Wording;

/// <content>Overviews of progress, and reports by period.</content>
public sealed partial class VietnameseTexts
{
    public override string ProgressKind(ProgressKind kind) => kind switch
    {
        Site.Progress.ProgressKind.Completed => "Hoàn thành",
        Site.Progress.ProgressKind.InProgress => "Đang thực hiện",
        Site.Progress.ProgressKind.NotStarted => "Chưa thực hiện",
        Site.Progress.ProgressKind.Late => "Chậm tiến độ hoặc quá hạn",
        Site.Progress.ProgressKind.ReportUnclear => "Có báo cáo chưa rõ",
        Site.Progress.ProgressKind.Stopped => "Dừng thực hiện",
        _ => "Chưa có báo cáo",
    };

    public override string ProgressOverview => "Tiến độ thực hiện";
    public override string NoReportsCollected =>
        "Trang này không nhận báo cáo tiến độ, nên không cho biết nhiệm vụ đã được thực hiện đến đâu.";

    public override string NotCollectedAsWell(int count) => $"Ngoài ra, {Tasks(count)} thuộc kế hoạch mà trang này không nhận báo cáo.";
    public override string PastInPlan(int count) => $"{Tasks(count)} đã hết thời hạn ghi trong kế hoạch.";
    public override string NothingReported(int past) =>
        "Chưa có báo cáo tiến độ nào được công bố trên trang này." + (past > 0 ? " " + PastInPlan(past) : "");
    public override string ShareDone(ProgressCounts counts) =>
        $"{Count(counts.Reported)}/{Tasks(counts.Total)} có báo "
            + $"cáo{(counts.Unclear > 0 ? $", {Count(counts.Unclear)} có báo cáo chưa rõ" : "")}; "
            + $"{Count(counts[Site.Progress.ProgressKind.Completed])} hoàn "
            + $"thành{(counts.Share is { } share ? $" ({Figure(share)}% tổng số nhiệm vụ)" : "")}.";
    public override string UnreportedPast(int count) => $"Trong số chưa có báo cáo, {Tasks(count)} đã hết thời hạn ghi trong kế hoạch.";
    public override string CountMethod(DateOnly asOf) =>
        $"Cách tính: mỗi nhiệm vụ được đếm một lần, theo những báo cáo đã có đến ngày {Day(asOf)}. Tỷ lệ hoàn thành là số nhiệm vụ được "
            + $"báo cáo hoàn thành chia cho tất cả nhiệm vụ, "
        + "kể cả nhiệm vụ chưa có báo cáo và nhiệm vụ dừng thực hiện. Có báo cáo chưa rõ là nhiệm vụ mà báo cáo có thể nói đến, nhưng số "
        + "và tên ghi trong báo cáo không cùng chỉ một nhiệm vụ; nhiệm vụ ấy không bị coi là chưa có báo cáo. Chậm tiến độ là nhiệm vụ "
        + "được báo cáo như vậy. Quá hạn là nhiệm vụ có báo cáo mới nhất chưa hoàn thành trong khi ngày cuối cùng của thời hạn đã qua. "
        + "Hết thời hạn chỉ có nghĩa là ngày ấy đã qua, không nói nhiệm vụ đã hoàn thành hay chưa. Nhiệm vụ định kỳ, thường xuyên, không "
        + "ghi ngày, có thời hạn nằm ngoài thời gian của kế hoạch hoặc bị mất chữ trong văn bản nguồn không bao giờ tính là quá hạn.";
    public override string ProgressByGroup => "Theo nhóm nhiệm vụ";
    public override string ProgressByMonth => "Theo tháng";
    public override string ProgressByPlan => "Theo kế hoạch";
    public override string ProgressOfLed => "Tiến độ các nhiệm vụ chủ trì";
    public override string WithoutGroup => "Không thuộc nhóm nào";
    public override string ColumnTotal => "Tổng số";
    public override string ColumnReportedOf => "Có báo cáo";
    public override string ColumnShare => "Tỷ lệ hoàn thành";
    public override string ColumnUntil => "Tính đến ngày";
    public override string RowSum => "Tổng cộng";
    public override string FigureCompleted => "nhiệm vụ được báo cáo hoàn thành";

    public override string Class(CompletionClass of) => of switch
    {
        CompletionClass.CompletedInTime => "Hoàn thành đúng hạn",
        CompletionClass.CompletedLate => "Hoàn thành quá hạn",
        CompletionClass.NotCompletedInTime => "Chưa hoàn thành, trong hạn",
        CompletionClass.NotCompletedOverdue => "Chưa hoàn thành, quá hạn",
        CompletionClass.CompletedOnUnknownDay => "Hoàn thành, không rõ ngày",
        CompletionClass.NoLastDay => "Có báo cáo, không xác định thời hạn",
        CompletionClass.ReportUnclear => ProgressKind(Site.Progress.ProgressKind.ReportUnclear),
        CompletionClass.Stopped => "Dừng thực hiện",
        _ => "Chưa có báo cáo",
    };

    public override string CompletionHeading => "Kết quả thực hiện theo thời hạn";
    public override string CompletionByGroup => "Kết quả theo thời hạn, theo nhóm nhiệm vụ";
    public override string CompletionByAgency => "Kết quả theo thời hạn, theo cơ quan chủ trì";
    public override string CompletionMethod(DateOnly asOf) =>
        $"Quy tắc: tính đến hết ngày {Day(asOf)}, mỗi nhiệm vụ ở một cột. Hoàn thành đúng hạn hay quá hạn là so ngày hoàn thành ghi trong "
            + $"báo cáo với ngày cuối cùng của thời hạn trong kế hoạch; báo cáo không ghi ngày hoàn thành thì để riêng. "
        + "Chưa hoàn thành là báo cáo mới nhất chưa ghi hoàn thành: trong hạn khi ngày cuối cùng chưa qua, quá hạn khi đã qua. "
        + "Không xác định thời hạn là nhiệm vụ định kỳ, thường xuyên, không ghi ngày, có thời hạn nằm ngoài thời gian của kế hoạch hoặc "
        + "bị mất chữ trong văn bản nguồn.";

    public override string SharedTasks =>
        "Nhiệm vụ do nhiều cơ quan chủ trì được đếm ở từng cơ quan, nên cộng các dòng có thể lớn hơn số nhiệm vụ của kế hoạch.";

    public override string Reports => "Báo cáo tiến độ";

    public override string ReportsLead(DateOnly asOf) =>
        $"Cơ quan nào đã báo cáo việc thực hiện kế hoạch, cơ quan nào chưa, theo từng kỳ. Tính đến ngày {Day(asOf)}.";

    public override string ReportsAre =>
        "Kỳ báo cáo và ngày phải gửi lấy theo chế độ báo cáo ghi trong kế hoạch; kỳ mà kế hoạch không ghi ngày thì không tính; kế hoạch "
            + "chỉ ghi ngày thì kỳ là tháng, quý, năm kết thúc gần ngày ấy nhất. "
        + "Chỉ tính cơ quan mà kế hoạch nêu tên và thành viên đã kê trong danh bạ của nhóm mà kế hoạch nêu, vào lúc cơ quan ấy đang hoạt "
        + "động. "
        + "“Chưa có” nghĩa là báo cáo chưa được công bố trên trang này; cơ quan có thể đã gửi bằng cách khác.";
    public override Sentence NotCounted(Content agencies) => $"Danh bạ chưa kê thành viên nên không tính: {agencies}.";
    public override string ReportPeriods(IEnumerable<YearPart> parts) => $"Kỳ báo cáo: {string.Join("; ", parts.Select(PartOfYear))}";
    public override string ColumnPeriod => "Kỳ báo cáo";
    public override string ColumnAgency => "Cơ quan";
    public override string PeriodTitle(ReportPeriod period) => Capital(period.ToString());
    public override string ColumnDue => "Phải báo cáo";
    public override string ColumnInTime => "Đúng hạn";
    public override string ColumnLateReports => "Trễ hạn";
    public override string ColumnMissing => "Chưa có";
    public override string ColumnLastDay => "Hạn gửi";
    public override string ColumnReported => "Báo cáo";
    public override string ColumnState => "Trạng thái";
    public override string ColumnDone => "Kết quả, minh chứng";
    public override string RecordLead(int due, int inTime, int late, int missing)
    {
        var parts = new[] { (inTime, "đúng hạn"), (late, "trễ hạn"), (missing, "chưa có trên trang này") }
            .Where(p => p.Item1 > 0)
            .Select(p => $"{Count(p.Item1)} {p.Item2}");
        return due == 0 ? "Không có báo cáo nào đến hạn." : $"Phải có {Count(due)} báo cáo: {string.Join(", ", parts)}.";
    }
    public override string ReportedInTime(DateOnly day) => $"Ngày {Day(day)}, đúng hạn";
    public override string ReportedLate(DateOnly day, int days) => $"Ngày {Day(day)}, trễ hạn {Count(days)} ngày";
    public override string ReportMissing => "Chưa có trên trang này";
    public override string NotAskedFor => "không xác định được từ kế hoạch";
    public override string SeeReports => "Xem nội dung báo cáo";
    public override string AgencyRecord => "Việc gửi báo cáo";
    public override string EarlierReports(int count) => $"Xem tất cả các kỳ (trước đó còn {Count(count)} báo cáo phải gửi)";

    public override Sentence PlanReportTitle(Sentence plan, ReportPeriod period) => $"Kết quả thực hiện {plan}, {period.ToString()}";
    public override string PlanReportHint => "Trang này in ra thành bản báo cáo có chỗ ghi số, ngày, tháng và ký.";
    public override string PlanReportMethod(DateOnly knownUntil, DateOnly overdueAt) =>
        $"Số liệu theo báo cáo của kỳ này và các kỳ trước, kể cả đính chính đến ngày {Day(knownUntil)}; quá hạn tính đến hết ngày "
            + $"{Day(overdueAt)}.";
    public override string PrintedReport => "BÁO CÁO";
    public override string PrintedNumber => "Số: ........./BC-.........";
    public override Sentence PrintedPlaceAndDate(Content place) => $"{place}, ngày ..... tháng ..... năm 20.....";
    public override string PrintedSignature => "(Chức vụ, chữ ký, họ và tên)";
    public override string SendingOfReports => "Tình hình gửi báo cáo";
    public override Sentence NotReportedBy(Content agencies) => $"Chưa có báo cáo của: {agencies}.";
    public override string OverallProgress => "Kết quả chung";
    public override string TasksReported => "Nhiệm vụ có báo cáo trong kỳ";
    public override string TasksLate => "Nhiệm vụ chậm tiến độ hoặc quá hạn";
    public override string TasksUnreported => "Nhiệm vụ chưa có báo cáo";
    public override string NoneOfThese => "Không có.";
    public override string LastDayWas(DateOnly day) => $"hạn {Day(day)}";

    private static string PartOfYear(YearPart part) => (part.LastMonth - part.FirstMonth) switch
    {
        0 => $"tháng {part.FirstMonth}",
        2 => $"quý {Roman[part.LastMonth / 3]}",
        5 => part.FirstMonth == 1 ? "6 tháng" : "6 tháng cuối năm",
        8 => "9 tháng",
        _ => "năm",
    };
}
