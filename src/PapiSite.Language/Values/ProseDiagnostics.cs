using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>What can be wrong with prose where it is typed.</summary>
public static class ProseDiagnostics
{
    private static string Question(string answer) =>
        $"hỏi đáp: Bao giờ có lịch tiếp công dân?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  ngày gửi: 3/6/2024\n  trả "
            + $"lời:\n{answer}  ngày trả lời: 10/6/2024\n";

    /// <summary>A private note in prose.</summary>
    public static readonly DiagnosticDescriptor<string> PrivateNote = new("PAPI3067", Severity.Warning)
    {
        Title = new("Ghi chú riêng nằm trong lời văn", "Private note in prose"),
        Message = note => new($"“{note}” là ghi chú riêng nên không được công bố.", $"“{note}” is a private note and is not published."),
        Mend = _ => new(
            "Ghi chú riêng thì chuyển lên trên từ khóa. Nếu là đề mục, viết từ hai dấu # và một dấu cách: “## Đề mục”; nếu là chữ phải "
                + "hiện ra, viết “\\#”.",
            "Move a private note above the keyword. If it is a heading, write two hashes or more and a blank: “## Heading”; if it must "
                + "show, write “\\#”."
        ),
        Why = new(
            "Dấu # ở đầu dòng, hoặc sau hai dấu cách, mở một ghi chú riêng ở mọi chỗ trong tệp; điều chưa được phép công bố không được "
                + "lọt ra trang.",
            "A hash at the beginning of a line or behind two blanks opens a private note anywhere in a file; what may not be published "
                + "must not get out."
        ),
        Bad = Question("    # Chưa xin ý kiến lãnh đạo\n    Lịch có trong tháng 6.\n"),
        Good = Question("    Lịch có trong tháng 6.\n"),
    };

    /// <summary>All codes of prose.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [PrivateNote];
}
