using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Wording;

/// <content>Progress.</content>
public sealed partial class VietnameseTexts
{
    public override string State(TaskState? state) => state switch
    {
        TaskState.NotStarted => "Chưa thực hiện",
        TaskState.InProgress => "Đang thực hiện",
        TaskState.Completed => "Hoàn thành",
        TaskState.Delayed => "Chậm tiến độ",
        TaskState.Stopped => "Dừng thực hiện",
        _ => "Chưa có báo cáo",
    };

    public override string MilestonePast(DateOnly day, string? name, bool isOverdue) =>
        (isOverdue ? "Quá hạn mốc " : "Đã qua mốc ") + (name is null ? Day(day) : $"{Day(day)} ({name})");

    public override string OverdueBy(int days) => $"Quá hạn {Count(days)} ngày";
    public override string CompletedLate(int days) => $"Hoàn thành chậm {Count(days)} ngày so với thời hạn.";
    public override string CompletedIn(DateValue date) => $"Ngày hoàn thành: {Date(date)}.";
    public override string ReportFor(ReportPeriod period) => $"Báo cáo {period}";
    public override string ReportedOn(DateOnly day) => $"Báo cáo ngày {Day(day)}";
    public override string CorrectedOn(DateOnly day) => $"đã đính chính ngày {Day(day)}";

    public override string UnplacedEntries =>
        "Các mục sau của báo cáo có số và tên nhiệm vụ không khớp nhau, hoặc chỉ ghi số mà số ấy nay là của nhiệm vụ khác, nên không được "
            + "tính cho nhiệm vụ nào:";
    public override string DoubtfulReports =>
        "Có báo cáo ghi số hoặc tên của nhiệm vụ này, nhưng chưa rõ nói về nhiệm vụ này hay nhiệm vụ khác, nên chưa được tính cho nhiệm "
            + "vụ nào:";
    public override string CorrectsEarlier => "Đính chính báo cáo trước cùng kỳ";
    public override string ReportedEvidence => "Minh chứng";

    public override string FigureReached(ReachedFigure figure) =>
        $"Đã đạt {WithUnit(figure, number => number.ToString("#,0.######", Numbers))}";

    public override string TargetReached(bool isReached) => isReached ? "đạt chỉ tiêu" : "chưa đạt chỉ tiêu";
    public override string TargetNumber(int number, int of) => of > 1 ? $"Chỉ tiêu {number}" : "Chỉ tiêu";
    public override string ProgressMethod =>
        "Trạng thái lấy theo báo cáo của kỳ mới nhất; nhiều cơ quan cùng báo cáo thì lấy mức chậm nhất, và chỉ là hoàn thành khi mọi cơ "
            + "quan đã báo cáo đều báo hoàn thành. "
        + "“Quá hạn” là hệ thống tự tính từ thời hạn trong kế hoạch và báo cáo mới nhất, không do cơ quan báo cáo. “Quá hạn "
            + "mốc” là khi báo cáo nói đến sau ngày của mốc ghi chưa thực hiện hoặc chậm.";
}
