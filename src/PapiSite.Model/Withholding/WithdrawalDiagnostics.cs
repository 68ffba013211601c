using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Withholding;

/// <summary>What can be wrong with passages that the editor takes off the site.</summary>
public static class WithdrawalDiagnostics
{
    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài "
            + "chính\n    hạn: năm 2024\n";

    /// <summary>A passage of a word or two digits, which stands everywhere.</summary>
    public static readonly DiagnosticDescriptor<string> TooShort = new("PAPI3063", Severity.Error)
    {
        Title = new("Đoạn cần rút quá ngắn", "Withdrawn passage too short"),
        Message = passage => new(
            $"Đoạn cần rút “{passage}” quá ngắn, có thể trùng với nhiều chỗ khác.",
            $"The withdrawn passage “{passage}” is too short: it may stand in many other places."
        ),
        Mend = _ => new(
            "Ghi ít nhất hai từ liền nhau của đoạn ấy, hoặc một số có từ 6 chữ số.",
            "Write at least two words of it that stand together, or a number of six digits or more."
        ),
        Why = new(
            "Mọi thay đổi có đoạn này đều không được hiện; một từ lẻ sẽ che mất nhiều thay đổi không liên quan.",
            "No change with the passage is shown; a lone word would hide many changes that have nothing to do with it."
        ),
        Bad = Plan + "rút khỏi trang:\n  Mẫu\n",
        Good = Plan + "rút khỏi trang:\n  ông Lê Văn Mẫu\n",
    };

    /// <summary>A passage that was withdrawn and still stands in the content.</summary>
    public static readonly DiagnosticDescriptor<string> StillThere = new("PAPI3064", Severity.Error)
    {
        Title = new("Đoạn đã rút vẫn còn trong nội dung", "Withdrawn passage still in the content"),
        Message = passage => new(
            $"Ở đây còn “{passage}”, là đoạn đã ghi ở “rút khỏi trang”.",
            $"Here still stands “{passage}”, which is listed under “rút khỏi trang”."
        ),
        Mend = _ => new(
            "Xóa đoạn ấy ở đây; nếu muốn giữ thì bỏ nó khỏi “rút khỏi trang”.",
            "Delete it here; if it is to stay, take it off the list “rút khỏi trang”."
        ),
        Why = new(
            "Đoạn đã rút không được hiện ở bất cứ trang nào, nên trang chưa được tạo khi đoạn ấy còn trong nội dung.",
            "No page may show a withdrawn passage, so the site is not made while the content has it."
        ),
        Bad = Plan + "    ghi chú: Theo đơn của ông Lê Văn Mẫu\nrút khỏi trang:\n  Lê Văn Mẫu\n",
        Good = Plan + "    ghi chú: Theo đơn của công dân\nrút khỏi trang:\n  Lê Văn Mẫu\n",
    };

    /// <summary>All codes of withdrawing.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [TooShort, StillThere];
}
