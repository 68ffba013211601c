using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Search;

namespace PapiSite.Site.Wording;

/// <summary>The words of the search page and of the box that leads to it, in Vietnamese.</summary>
public sealed partial class VietnameseTexts
{
    public override string Search => "Tìm kiếm";
    public override string SearchLead =>
        "Tìm nhiệm vụ trong mọi kế hoạch theo từ ngữ, cơ quan, thời hạn; gõ có dấu hay không dấu đều được.";
    public override string SearchLabel => "Tìm nhiệm vụ, cơ quan (có thể gõ không dấu)";
    public override string SearchPlaceholder => "Nhiệm vụ, cơ quan";
    public override string SearchButton => "Tìm";
    public override string SearchExamples => "Ví dụ";
    public override string SearchNeedsScript =>
        "Phần tìm kiếm cần JavaScript, nhưng trình duyệt của bạn đang tắt hoặc không chạy được. Bạn vẫn tra được theo các mục dưới đây.";
    public override string SearchOtherWays => "Các cách tra cứu khác";
    public override string SearchWaiting => "Đang tìm…";
    public override string SearchCount => "Nhiệm vụ tìm thấy: {count}";
    public override string SearchCountNear => "Nhiệm vụ khớp một phần: {count}";
    public override string SearchNarrow => "Lọc kết quả";
    public override string SearchToResults => "Đến kết quả";
    public override string SearchBack => "Xem {count} kết quả";
    public override string SearchKindOfDeadline => "Loại thời hạn";
    public override string SearchThroughGroups => "Giao qua nhóm";
    public override string SearchWithGroups => "Tính cả nhiệm vụ giao cho nhóm mà cơ quan đã chọn là thành viên";
    public override string SearchInList => "Tìm trong danh sách này";
    public override string SearchMoreValues => "Xem thêm ({count})";
    public override string SearchMoreTasks => "Xem thêm {count} nhiệm vụ";
    public override string SearchRemove => "Bỏ lọc";
    public override string SearchRemoveAll => "Bỏ tất cả bộ lọc";
    public override string SearchAndOthers => "và {count} cơ quan khác";
    public override string SearchCorrected => "“{typed}” có thể đã gõ nhầm. Kết quả dưới đây gồm cả kết quả cho “{read}”.";
    public override string SearchLoosely => "Tìm cả nhiệm vụ có các từ này không liền nhau";
    public override string SearchIsLoose => "Kết quả gồm cả nhiệm vụ có các từ này không liền nhau.";
    public override string SearchStrictly => "Chỉ tìm các từ đứng liền nhau";
    public override string SearchDamaged => "Có tệp của phần tìm kiếm không đọc được, nên kết quả có thể còn thiếu.";
    public override string SearchTypeOn => "Hãy gõ thêm để tìm.";
    public override string SearchBroken =>
        "Phần tìm kiếm gặp lỗi: trình duyệt này có thể quá cũ, hoặc tệp của phần tìm kiếm bị hỏng. "
        + "Bạn hãy thử lại, hoặc tra theo các mục dưới đây.";
    public override string SearchFailed =>
        "Không mở được phần tìm kiếm, có thể do mất kết nối. Bạn hãy thử lại, hoặc tra theo các mục dưới đây.";
    public override string SearchAgain => "Thử lại";
    public override string SearchNone => "Không tìm thấy nhiệm vụ nào.";
    public override string SearchUnfilter => "Bỏ các bộ lọc đã chọn";
    public override IReadOnlyList<string> SearchTips =>
    [
        "Bớt từ, hoặc dùng từ khác gần nghĩa.",
        "Gõ tên hoặc tên viết tắt của cơ quan, có dấu hay không dấu đều được.",
    ];
    public override IReadOnlyList<(string Value, string Words)> SearchSorts =>
        [("relevance", "Phù hợp nhất"), ("deadline", "Thời hạn, sớm trước"), ("agency", "Cơ quan chủ trì, A đến Y")];
    public override string SearchYear => "Năm {year}";
    public override string SearchQuarter(int quarter) => $"Quý {Roman[quarter]}/{{year}}";
    public override string PublishedState(Site.Progress.PublishedState state) => state switch
    {
        Site.Progress.PublishedState.ReportUnclear => ProgressKind(Site.Progress.ProgressKind.ReportUnclear),
        Site.Progress.PublishedState.Past => PastDueInPlan,
        Site.Progress.PublishedState.Running => "Còn thời hạn",
        Site.Progress.PublishedState.NoLastDay => "Không xác định ngày hết thời hạn",
        Site.Progress.PublishedState.NotReported => State(null),
        Site.Progress.PublishedState.NotStarted => State(TaskState.NotStarted),
        Site.Progress.PublishedState.InProgress => State(TaskState.InProgress),
        Site.Progress.PublishedState.Completed => State(TaskState.Completed),
        Site.Progress.PublishedState.Delayed => State(TaskState.Delayed),
        Site.Progress.PublishedState.Stopped => State(TaskState.Stopped),
    };
    public override IReadOnlyList<(string Value, string Words)> SearchPeriods =>
    [
        ("month", "Tháng {month}/{year}"), ("quarters", "Quý {quarter} của mọi năm"), ("months", "Tháng {month} của mọi năm"),
        ("until", "Đến hết ngày {to}"), ("from", "Từ ngày {from}"), ("between", "Từ ngày {from} đến hết ngày {to}"),
    ];
    public override string SearchMarks => "Đặc điểm";
    public override string SearchMark(TaskMark mark) => mark switch
    {
        TaskMark.Overdue => NewsDeadlineKind(isOverdue: true),
        TaskMark.Past => PastDueInPlan,
        TaskMark.SeveralLeads => "Có nhiều cơ quan chủ trì",
        TaskMark.BothRoles => "Có cơ quan vừa chủ trì vừa phối hợp",
        TaskMark.HasTarget => "Có chỉ tiêu",
        TaskMark.HasProduct => "Có sản phẩm",
        TaskMark.HasReport => "Có báo cáo tiến độ",
    };
    public override string SearchUnderstood => "Câu hỏi được hiểu là tìm:";
    public override string SearchNotSo => "Không hiểu như vậy:";
    public override string SearchLeftOut =>
        "Không có nhiệm vụ nào khớp với mọi điều đã gõ. Các nhiệm vụ dưới đây không xét đến: {words}.";
    public override string SearchAnswerLeads => "Trong {count} nhiệm vụ tìm thấy, các cơ quan chủ trì là: {names}.";
    public override string SearchAnswerLead => "Cơ quan chủ trì: {names}.";
    public override string SearchAnswerDue => "Thời hạn: {deadline}.";
    public override string SearchAnswerDues => "Trong {count} nhiệm vụ tìm thấy, thời hạn là: {deadlines}.";
    public override string SearchAnswerCount => "Có {count} nhiệm vụ như vậy trong các kế hoạch trên trang này.";
    public override string SearchAnswerOpen => "không ghi thời hạn";
    public override string SearchPages => "Trang có nội dung này";
    public override string SearchNearby => "Nhiệm vụ chỉ khớp một phần những điều đã gõ";
    public override string SearchKind(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Year => "Trong một năm",
        DeadlineKind.Years => "Trong nhiều năm",
        DeadlineKind.Quarter => "Theo quý",
        DeadlineKind.Month => "Theo tháng",
        DeadlineKind.Date => "Đến một ngày",
        DeadlineKind.Span => "Trong một khoảng thời gian",
        _ => KindOf(kind),
    };
}
