using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>What can be wrong with the days and references of drafts for comment and of questions.</summary>
public static class ConsultationDiagnostics
{
    private static string Draft(string from, string to, string comments = "") =>
        $"lấy ý kiến: Dự thảo Quy chế tiếp công dân\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  từ ngày: {from}\n  đến ngày: {to}\n  "
            + $"gửi ý kiến: Sở Nội vụ\n  dự thảo: Điều 1. Lịch tiếp công dân.\n{comments}";

    private static string Comment(int number) =>
        $"  ý kiến {number}: Hội Luật gia tỉnh\n    ngày gửi: 5/6/2024\n    nội dung: Nên niêm yết lịch ở xã.\n";

    private static string Question(string lines) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài "
            + "chính\n    hạn: năm 2024\n"
        + $"hỏi đáp: Bao giờ công khai ngân sách?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Tài chính\n  ngày gửi: 3/6/2024\n{lines}  nhiệm "
        + $"vụ: 1\n";

    /// <summary>A consultation whose last day comes before its first.</summary>
    public static readonly PlainDescriptor EndsBeforeItBegins = new("PAPI3030", Severity.Error)
    {
        Title = new("Kết thúc lấy ý kiến trước khi bắt đầu", "Consultation ends before it begins"),
        Message = new("“đến ngày” sớm hơn “từ ngày”.", "“đến ngày” is earlier than “từ ngày”."),
        Mend = new(
            "Xem lại hai ngày; có thể ghi nhầm năm hoặc đảo chỗ.",
            "Look at both days; perhaps the year is wrong or they are swapped."
        ),
        Why = new("Người dân cần biết còn gửi ý kiến được đến khi nào.", "Citizens must know until when they can comment."),
        Bad = Draft("1/6/2024", "30/6/2023"),
        Good = Draft("1/6/2024", "30/6/2024"),
    };

    /// <summary>A number that two comments bear.</summary>
    public static readonly DiagnosticDescriptor<string> SameNumber = new("PAPI3031", Severity.Error)
    {
        Title = new("Hai ý kiến cùng số", "Two comments of one number"),
        Message = number => new($"Số {number} đã dùng cho một ý kiến ở trên.", $"The number {number} is that of a comment above."),
        Mend = _ => new(
            "Đánh số lại, mỗi ý kiến một số; hoặc bỏ hết số để tự đánh.",
            "Number them anew, each by itself; or leave all numbers out to have them counted."
        ),
        Why = new("Số của ý kiến nằm trong địa chỉ để dẫn tới nó.", "A comment's number is part of the address that leads to it."),
        Bad = Draft("1/6/2024", "30/6/2024", Comment(1) + Comment(1)),
        Good = Draft("1/6/2024", "30/6/2024", Comment(1) + Comment(2)),
    };

    /// <summary>A task of no plan.</summary>
    public static readonly DiagnosticDescriptor<string> TaskWithoutPlan = new("PAPI3032", Severity.Error)
    {
        Title = new("Nhiệm vụ không rõ của kế hoạch nào", "Task without its plan"),
        Message = task => new($"Chưa ghi nhiệm vụ “{task}” thuộc kế hoạch nào.", $"It is not said of which plan the task “{task}” is."),
        Mend = _ => new("Thêm “kế hoạch: …” là mã hoặc số hiệu của kế hoạch.", "Add “kế hoạch: …”, the plan's identifier or number."),
        Why = new(
            "Câu hỏi hiện ở trang của nhiệm vụ mà nó nói đến; kế hoạch nào cũng có nhiệm vụ số 1.",
            "The question shows on the page of its task; every plan has a task 1."
        ),
        Bad = Question(""),
        Good = Question("  kế hoạch: vi-du\n"),
    };

    /// <summary>All codes of drafts for comment and of questions.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [EndsBeforeItBegins, SameNumber, TaskWithoutPlan];
}
