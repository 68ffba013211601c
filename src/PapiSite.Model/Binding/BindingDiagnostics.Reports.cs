using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <content>Reports, questions and the plans and tasks that they name.</content>
public static partial class BindingDiagnostics
{
    /// <summary>A report, a draft for comment or a question on a plan that is not there.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Advice)> UnknownPlan = new("PAPI3018", Severity.Error)
    {
        Title = new("Không có kế hoạch được nhắc đến", "Unknown plan"),
        Message = a => new($"Không có kế hoạch “{a.Typed}”.", $"There is no plan “{a.Typed}”."),
        Mend = a => new(
            $"Viết mã hoặc số hiệu của một kế hoạch đã có trong thư mục nội dung{a.Advice}.",
            $"Write the identifier or number of a plan that is in the content folder{a.Advice}."
        ),
        Why = new(
            "Báo cáo, câu hỏi gắn với kế hoạch không có thì không hiện ở trang của kế hoạch nào.",
            "A report or a question on no plan shows on no plan's page."
        ),
        Bad = Report("kế hoạch: vi-dzu\n  cơ quan: Sở Tài chính", Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A number that several plans bear.</summary>
    public static readonly DiagnosticDescriptor<(string Number, string Ids)> AmbiguousPlan = new("PAPI3019", Severity.Error)
    {
        Title = new("Số hiệu chỉ nhiều kế hoạch", "Number of several plans"),
        Message = a => new($"Nhiều kế hoạch mang số hiệu “{a.Number}”.", $"Several plans bear the number “{a.Number}”."),
        Mend = a => new($"Viết mã của kế hoạch: {a.Ids}.", $"Write the plan's identifier: {a.Ids}."),
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
    public static readonly DiagnosticDescriptor<(string Typed, string Plan, string Example)> UnknownTask = new("PAPI3020", Severity.Error)
    {
        Title = new("Không có nhiệm vụ được nhắc đến", "Unknown task"),
        Message = a => new($"Kế hoạch {a.Plan} không có nhiệm vụ “{a.Typed}”.", $"The plan {a.Plan} has no task “{a.Typed}”."),
        Mend = a => new(
            $"Viết số nhóm và số nhiệm vụ như in trong kế hoạch, ví dụ “{a.Example}”.",
            $"Write the numbers of group and task as the plan prints them, such as “{a.Example}”."
        ),
        Why = new("Báo cáo, câu hỏi phải hiện ở đúng trang của nhiệm vụ.", "Reports and questions must show on the task's page."),
        Bad = Report(Reported, "  nhiệm vụ 9:\n    trạng thái: đang thực hiện\n"),
        Good = Report(Reported, Done),
    };

    /// <summary>A task that a report has twice.</summary>
    public static readonly DiagnosticDescriptor<string> TaskReportedTwice = new("PAPI3021", Severity.Error)
    {
        Title = new("Nhiệm vụ báo cáo hai lần", "Task reported twice"),
        Message = task => new(
            $"Nhiệm vụ “{task}” đã có ở trên trong cùng báo cáo này.",
            $"The task “{task}” stands in this report already."),
        Mend = _ => new("Gộp hai mục làm một.", "Join the two."),
        Why = new("Hai mục có thể nói hai điều khác nhau.", "The two may say different things."),
        Bad = Report(Reported, Done + Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A second report of one period that does not say what it corrects.</summary>
    public static readonly DiagnosticDescriptor<(string Agency, string File)> SecondReport = new("PAPI3022", Severity.Error)
    {
        Title = new("Hai báo cáo cùng một kỳ", "Two reports for one period"),
        Message = a => new(
            $"“{a.Agency}” đã báo cáo kỳ này (trong {a.File}).",
            $"“{a.Agency}” has reported for this period (in {a.File})."),
        Mend = _ => new(
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
    public static readonly DiagnosticDescriptor<string> SeveralReporters = new("PAPI3023", Severity.Warning)
    {
        Title = new("Nhiều cơ quan trong một báo cáo", "Several agencies in one report"),
        Message = agency => new(
            $"Một báo cáo chỉ của một cơ quan; chỉ “{agency}” được tính.",
            $"A report is of one agency; only “{agency}” counts."),
        Mend = _ => new("Viết mỗi cơ quan một báo cáo.", "Write a report for each agency."),
        Why = new("Người dân cần biết ai đã báo cáo, ai chưa.", "Citizens must see who has reported and who has not."),
        Bad = Report("kế hoạch: vi-du\n  cơ quan: Sở Tài chính; Sở Y tế", Done),
        Good = Report(Reported, Done),
    };

    /// <summary>A figure for a target that the task does not have.</summary>
    public static readonly DiagnosticDescriptor<(string Target, Numeral Count)> NoSuchTarget = new("PAPI3024", Severity.Error)
    {
        Title = new("Con số không ứng với chỉ tiêu nào", "Figure without a target"),
        Message = a => new(
            $"Nhiệm vụ không có chỉ tiêu thứ {a.Target} (có {a.Count}).",
            $"The task has no target {a.Target} (there are {a.Count})."),
        Mend = _ => new(
            "Đếm chỉ tiêu từ trên xuống: “đạt 2:” là của chỉ tiêu thứ hai. Nhiệm vụ không có chỉ tiêu thì ghi con số ở “đã làm”.",
            "Count the targets from above: “đạt 2:” is the second one's. Where the task has none, the figure goes under “đã làm”."
        ),
        Why = new("Con số phải được so với đúng chỉ tiêu.", "A figure must be held against the right target."),
        Bad = Report(Reported, Done + "    đạt 2: 40%\n"),
        Good = Report(Reported, Done + "    đạt: 40%\n"),
    };

    /// <summary>A name that fits several tasks.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Candidates)> AmbiguousTask = new("PAPI3025", Severity.Error)
    {
        Title = new("Số nhiệm vụ chỉ nhiều nhiệm vụ", "Number of several tasks"),
        Message = a => new($"“{a.Typed}” có thể là nhiều nhiệm vụ: {a.Candidates}.", $"“{a.Typed}” may be several tasks: {a.Candidates}."),
        Mend = _ => new(
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
    public static readonly DiagnosticDescriptor<(string Number, string Title, Words Difference, Words Advice)> OtherTask = new(
        "PAPI3026", Severity.Warning)
    {
        Title = new("Số và tên nhiệm vụ không khớp", "Number and title of two tasks"),
        Message = a => new(
            $"Số {a.Number} là của nhiệm vụ “{a.Title}”, còn {a.Difference}.",
            $"The number {a.Number} is that of the task “{a.Title}”, but {a.Difference}."),
        Mend = a => new($"So lại với kế hoạch: {a.Advice}.", $"Compare with the plan: {a.Advice}."),
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
    public static readonly DiagnosticDescriptor<(string Day, string File)> CorrectionsOfOneDay = new("PAPI3027", Severity.Warning)
    {
        Title = new("Hai đính chính cùng ngày", "Two corrections of one day"),
        Message = a => new(
            $"Ngày {a.Day} đã có một đính chính khác của kỳ này (trong {a.File}).",
            $"There is another correction of this period on {a.Day} (in {a.File})."
        ),
        Mend = _ => new(
            "Gộp làm một. Để nguyên thì bản đứng sau theo thứ tự tên tệp và dòng được tính.",
            "Join the two. As they are, the one that comes last by file name and line counts."
        ),
        Why = new("Người đọc không biết bản nào là bản cuối.", "Readers cannot tell which is the last."),
        Bad = Report(Reported, Done) + Corrected + Corrected,
        Good = Report(Reported, Done) + Corrected,
    };

    /// <summary>A correction before which there is no report of its period.</summary>
    public static readonly DiagnosticDescriptor<string> NothingToCorrect = new("PAPI3028", Severity.Warning)
    {
        Title = new("Đính chính một báo cáo chưa có", "Correction of no report"),
        Message = period => new(
            $"Trước đính chính này chưa có báo cáo nào của kỳ {period}.",
            $"There is no report before this correction for the period {period}."
        ),
        Mend = _ => new(
            "Kiểm tra kỳ, cơ quan và ngày báo cáo; báo cáo đầu chưa đưa lên thì đưa lên.",
            "Check the period, the agency and the day; publish the first report if it is missing."
        ),
        Why = new("Người đọc cần xem được số liệu trước khi sửa.", "Readers should see the figures as they were before."),
        Bad = Report(Reported + "\n  đính chính: Ghi nhầm trạng thái.", Done),
        Good = Report(Reported, Done),
    };
}
