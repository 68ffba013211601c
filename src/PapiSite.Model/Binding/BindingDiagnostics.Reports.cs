using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <content>Reports, questions and the plans and tasks that they name.</content>
public static partial class BindingDiagnostics
{
    /// <summary>A report, a draft for comment or a question on a plan that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownPlan = new("PAPI3018", Severity.Error)
    {
        Title = new("Không có kế hoạch được nhắc đến", "Unknown plan"),
        Message = new("Không có kế hoạch “{0}”.", "There is no plan “{0}”."),
        Mend = new(
            "Viết mã hoặc số hiệu của một kế hoạch đã có trong thư mục nội dung{1}.",
            "Write the identifier or number of a plan that is in the content folder{1}."
        ),
        Why = new(
            "Báo cáo, câu hỏi gắn với kế hoạch không có thì không hiện ở trang của kế hoạch nào.",
            "A report or a question on no plan shows on no plan's page."
        ),
        Bad = Report("kế hoạch: vi-dzu\n  cơ quan: Sở Tài chính", Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A number that several plans bear.</summary>
    public static readonly DiagnosticDescriptor AmbiguousPlan = new("PAPI3019", Severity.Error)
    {
        Title = new("Số hiệu chỉ nhiều kế hoạch", "Number of several plans"),
        Message = new("Nhiều kế hoạch mang số hiệu “{0}”.", "Several plans bear the number “{0}”."),
        Mend = new("Viết mã của kế hoạch: {1}.", "Write the plan's identifier: {1}."),
        Why = new(
            "Cơ quan khác nhau có thể ban hành kế hoạch cùng số; báo cáo phải vào đúng kế hoạch.",
            "Different bodies may issue plans of one number; the report must reach the right one."
        ),
        Bad =
            "kế hoạch: Một\n  mã: mot\n  số hiệu: 1/KH-UBND\nkế hoạch: Hai\n  mã: hai\n  số hiệu: 1/KH-UBND\nbáo cáo: năm 2024\n  kế "
                + "hoạch: 1/KH-UBND\n  cơ quan: Sở Y tế (ngoài danh bạ)\n  ngày báo cáo: 20/12/2024\n",
        Good =
            "kế hoạch: Một\n  mã: mot\n  số hiệu: 1/KH-UBND\nkế hoạch: Hai\n  mã: hai\n  số hiệu: 1/KH-UBND\nbáo cáo: năm 2024\n  kế "
                + "hoạch: hai\n  cơ quan: Sở Y tế (ngoài danh bạ)\n  ngày báo cáo: 20/12/2024\n",
    };

    /// <summary>A report or a question on a task that the plan does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownTask = new("PAPI3020", Severity.Error)
    {
        Title = new("Không có nhiệm vụ được nhắc đến", "Unknown task"),
        Message = new("Kế hoạch {1} không có nhiệm vụ “{0}”.", "The plan {1} has no task “{0}”."),
        Mend = new(
            "Viết số nhóm và số nhiệm vụ như in trong kế hoạch, ví dụ “{2}”.",
            "Write the numbers of group and task as the plan prints them, such as “{2}”."
        ),
        Why = new("Báo cáo, câu hỏi phải hiện ở đúng trang của nhiệm vụ.", "Reports and questions must show on the task's page."),
        Bad = Report(Reported, "  nhiệm vụ 9:\n    trạng thái: đang thực hiện\n"),
        Good = Report(Reported, Done),
    };

    /// <summary>A task that a report has twice.</summary>
    public static readonly DiagnosticDescriptor TaskReportedTwice = new("PAPI3021", Severity.Error)
    {
        Title = new("Nhiệm vụ báo cáo hai lần", "Task reported twice"),
        Message = new("Nhiệm vụ “{0}” đã có ở trên trong cùng báo cáo này.", "The task “{0}” stands in this report already."),
        Mend = new("Gộp hai mục làm một.", "Join the two."),
        Why = new("Hai mục có thể nói hai điều khác nhau.", "The two may say different things."),
        Bad = Report(Reported, Done + Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A second report of one period that does not say what it corrects.</summary>
    public static readonly DiagnosticDescriptor SecondReport = new("PAPI3022", Severity.Error)
    {
        Title = new("Hai báo cáo cùng một kỳ", "Two reports for one period"),
        Message = new("“{0}” đã báo cáo kỳ này (trong {1}).", "“{0}” has reported for this period (in {1})."),
        Mend = new(
            "Nếu báo cáo này sửa báo cáo trước, thêm “đính chính: sửa gì, vì sao”; nếu chép thừa thì bỏ đi.",
            "If it corrects the earlier one, add “đính chính: what and why”; if it is a copy, take it out."
        ),
        Why = new("Số liệu đã công bố không được đổi lặng lẽ.", "Published figures are never changed in silence."),
        Bad = Report(Reported, Done) + "báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 25/6/2024\n",
        Good =
            Report(Reported, Done)
            + "báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 25/6/2024\n  đính chính: Nhiệm vụ 1 "
            + "chưa bắt đầu.\n  nhiệm vụ 1:\n    trạng thái: chưa thực hiện\n",
    };

    /// <summary>A report of several agencies.</summary>
    public static readonly DiagnosticDescriptor SeveralReporters = new("PAPI3023", Severity.Warning)
    {
        Title = new("Nhiều cơ quan trong một báo cáo", "Several agencies in one report"),
        Message = new("Một báo cáo chỉ của một cơ quan; chỉ “{0}” được tính.", "A report is of one agency; only “{0}” counts."),
        Mend = new("Viết mỗi cơ quan một báo cáo.", "Write a report for each agency."),
        Why = new("Người dân cần biết ai đã báo cáo, ai chưa.", "Citizens must see who has reported and who has not."),
        Bad = Report("kế hoạch: vi-du\n  cơ quan: Sở Tài chính; Sở Y tế", Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A figure for a target that the task does not have.</summary>
    public static readonly DiagnosticDescriptor NoSuchTarget = new("PAPI3024", Severity.Error)
    {
        Title = new("Con số không ứng với chỉ tiêu nào", "Figure without a target"),
        Message = new("Nhiệm vụ không có chỉ tiêu thứ {0} (có {1}).", "The task has no target {0} (there are {1})."),
        Mend = new(
            "Đếm chỉ tiêu từ trên xuống: “đạt 2:” là của chỉ tiêu thứ hai. Nhiệm vụ không có chỉ tiêu thì ghi con số ở “đã làm”.",
            "Count the targets from above: “đạt 2:” is the second one's. Where the task has none, the figure goes under “đã làm”."
        ),
        Why = new("Con số phải được so với đúng chỉ tiêu.", "A figure must be held against the right target."),
        Bad = Report(Reported, Done + "    đạt 2: 40%\n"),
        Good = Report(Reported, Done + "    đạt: 40%\n"),
    };

    /// <summary>A name that fits several tasks.</summary>
    public static readonly DiagnosticDescriptor AmbiguousTask = new("PAPI3025", Severity.Error)
    {
        Title = new("Số nhiệm vụ chỉ nhiều nhiệm vụ", "Number of several tasks"),
        Message = new("“{0}” có thể là nhiều nhiệm vụ: {1}.", "“{0}” may be several tasks: {1}."),
        Mend = new(
            "Viết đúng một trong các số ấy, hoặc ghi thêm tên nhiệm vụ sau dấu hai chấm.",
            "Write one of these, or the task's title behind the colon."
        ),
        Why = new(
            "Báo cáo phải vào đúng nhiệm vụ; PapiSite không chọn thay người viết.",
            "A report must reach the right task; PapiSite does not choose."
        ),
        Bad =
            Plan(
                "  chủ trì: Sở Tài chính\n  hạn: năm 2024\n  nhiệm vụ D: Công khai thu, chi ngân sách\n  nhiệm vụ Đ: Công khai quy hoạch\n"
            ) + $"báo cáo: tháng 6 năm 2024\n  {Reported}\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ đ:\n    trạng thái: đang thực hiện\n",
        Good =
            Plan(
                "  chủ trì: Sở Tài chính\n  hạn: năm 2024\n  nhiệm vụ D: Công khai thu, chi ngân sách\n  nhiệm vụ Đ: Công khai quy hoạch\n"
            ) + $"báo cáo: tháng 6 năm 2024\n  {Reported}\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ Đ:\n    trạng thái: đang thực hiện\n",
    };

    /// <summary>A title that is not that of the task which its number names, now or on the day of the report.</summary>
    public static readonly DiagnosticDescriptor OtherTask = new("PAPI3026", Severity.Warning)
    {
        Title = new("Số và tên nhiệm vụ không khớp", "Number and title of two tasks"),
        Message = new("Số {0} là của nhiệm vụ “{1}”, còn {2}.", "The number {0} is that of the task “{1}”, but {2}."),
        Mend = new("So lại với kế hoạch: {3}.", "Compare with the plan: {3}."),
        Why = new(
            "Kế hoạch đổi số nhiệm vụ hay gõ nhầm số thì báo cáo rơi sang nhiệm vụ khác mà không ai hay.",
            "When a plan renumbers its tasks, or a number is mistyped, a report falls to another task unnoticed."
        ),
        Bad =
            Plan(
                "  chủ trì: Sở Tài chính\n  hạn: năm 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n  nhiệm vụ 2: Tuyển dụng minh bạch\n"
            )
            + $"báo cáo: tháng 6 năm 2024\n  {Reported}\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1: Tuyển dụng minh bạch\n    trạng thái: "
            + $"đang thực hiện\n",
        Good =
            Plan(
                "  chủ trì: Sở Tài chính\n  hạn: năm 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n  nhiệm vụ 2: Tuyển dụng minh bạch\n"
            )
            + $"báo cáo: tháng 6 năm 2024\n  {Reported}\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 2: Tuyển dụng minh bạch\n    trạng thái: "
            + $"đang thực hiện\n",
    };

    /// <summary>Two corrections of one period that were signed on one day.</summary>
    public static readonly DiagnosticDescriptor CorrectionsOfOneDay = new("PAPI3027", Severity.Warning)
    {
        Title = new("Hai đính chính cùng ngày", "Two corrections of one day"),
        Message = new(
            "Ngày {0} đã có một đính chính khác của kỳ này (trong {1}).",
            "There is another correction of this period on {0} (in {1})."
        ),
        Mend = new(
            "Gộp làm một. Để nguyên thì bản đứng sau theo thứ tự tên tệp và dòng được tính.",
            "Join the two. As they are, the one that comes last by file name and line counts."
        ),
        Why = new("Người đọc không biết bản nào là bản cuối.", "Readers cannot tell which is the last."),
        Bad = Report(Reported, Done) + Corrected + Corrected,
        Good = Report(Reported, Done) + Corrected,
    };

    /// <summary>A correction before which there is no report of its period.</summary>
    public static readonly DiagnosticDescriptor NothingToCorrect = new("PAPI3028", Severity.Warning)
    {
        Title = new("Đính chính một báo cáo chưa có", "Correction of no report"),
        Message = new(
            "Trước đính chính này chưa có báo cáo nào của kỳ {0}.",
            "There is no report before this correction for the period {0}."
        ),
        Mend = new(
            "Kiểm tra kỳ, cơ quan và ngày báo cáo; báo cáo đầu chưa đưa lên thì đưa lên.",
            "Check the period, the agency and the day; publish the first report if it is missing."
        ),
        Why = new("Người đọc cần xem được số liệu trước khi sửa.", "Readers should see the figures as they were before."),
        Bad = Report(Reported + "\n  đính chính: Ghi nhầm trạng thái.", Done),
        Good = Report(Reported, Done),
    };
}
