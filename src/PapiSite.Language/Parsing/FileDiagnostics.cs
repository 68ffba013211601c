using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Parsing;

/// <summary>What can be wrong with a file as a whole, before its lines are read.</summary>
public static class FileDiagnostics
{
    private const string Sound =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    "
            + "hạn: năm 2024\n";

    /// <summary>UTF-16, which is read.</summary>
    public static readonly PlainDescriptor SavedAsUtf16 = new("PAPI1020", Severity.Warning)
    {
        Title = new("Tệp lưu theo UTF-16", "File saved as UTF-16"),
        Message = new("Tệp này lưu theo UTF-16; nội dung vẫn đọc được.", "This file is saved as UTF-16; it is read all the same."),
        Mend = new(
            "Chạy “papisite fmt” để lưu lại theo UTF-8; lần sau, khi lưu bằng Notepad, ở ô Encoding (Mã hóa) chọn UTF-8.",
            "Run “papisite fmt” to save it as UTF-8; next time choose UTF-8 under Encoding when you save in Notepad."),
        Why = new(
            "Git và nhiều chương trình coi tệp UTF-16 là tệp nhị phân, không so được từng dòng.",
            "Git and many programs take UTF-16 for a binary file and cannot compare its lines."),
        Bad = Sound,
        SavedAs = Encoding.Unicode,
        Good = Sound,
    };

    /// <summary>Text in an encoding that is not read.</summary>
    public static readonly DiagnosticDescriptor<(Words Encoding, Words Advice)> OtherEncoding = new("PAPI1021", Severity.Error)
    {
        Title = new("Tệp lưu theo bảng mã khác", "File in another encoding"),
        Message = a => new(
            $"Tệp này lưu theo {a.Encoding}, không phải UTF-8, nên chưa đọc được.",
            $"This file is saved as {a.Encoding} and not as UTF-8, so it was not read."),
        Mend = a => new($"{a.Advice} Xong thì chạy lại “papisite check”.", $"{a.Advice} Then run “papisite check” again."),
        Why = new(
            "Đọc theo bảng mã đoán chừng thì chữ Việt có thể sai mà không ai hay.",
            "Read by a guess, Vietnamese letters could be wrong and nobody would notice."),
        Bad = "kÕ ho¹ch: N©ng cao ChØ sè PAPI n¨m 2024\n  nhiÖm vô 1: C«ng khai thu, chi ng©n s¸ch\n    chñ tr×: Së Tµi chÝnh\n    "
            + "h¹n: n¨m 2024\n",
        Good = Sound,
    };

    /// <summary>No text at all.</summary>
    public static readonly DiagnosticDescriptor<(Words Kind, Words Advice)> OtherFile = new("PAPI1022", Severity.Error)
    {
        Title = new("Không phải tệp văn bản thuần", "Not a plain text file"),
        Message = a => new(
            $"Đây là {a.Kind}, không phải tệp văn bản thuần, dù tên có đuôi .papi.",
            $"This is {a.Kind} and not plain text, although its name ends in .papi."),
        Mend = a => new($"{a.Advice} Xong thì chạy lại “papisite check”.", $"{a.Advice} Then run “papisite check” again."),
        Why = new(
            "Đổi đuôi tên không làm tệp Word thành văn bản thuần.",
            "A new ending of its name does not turn a Word file into plain text."),
        Bad = "{\\rtf1\\ansi ke hoach: Nang cao Chi so PAPI nam 2024}\n",
        Good = Sound,
    };

    /// <summary>All codes of files.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [SavedAsUtf16, OtherEncoding, OtherFile];
}
