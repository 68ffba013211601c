using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Parsing;

/// <summary>What can be wrong with single letters and digits, whatever they stand in.</summary>
public static class LetterDiagnostics
{
    private static string Task(string headline, string deadline) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: {headline}\n    chủ trì: Sở Tài chính (ngoài danh bạ)\n    hạn: "
            + $"{deadline}\n";

    /// <summary>Characters that look like others, and are read as those.</summary>
    public static readonly DiagnosticDescriptor<(Numeral Count, string Readings)> LookAlike = new("PAPI2022", Severity.Note)
    {
        Title = new("Ký tự trông giống ký tự khác", "Characters that look like others"),
        Message = a => new(
            $"Tệp có {a.Count} ký tự trông giống ký tự thường dùng, được đọc như sau: {a.Readings}.",
            $"The file has {a.Count} characters that look like common ones, read as follows: {a.Readings}."
        ),
        Mend = _ => new("Chạy “papisite fmt” để đổi sang ký tự thường dùng.", "Run “papisite fmt” to write the common ones."),
        Fix = new("Viết lại bằng ký tự thông thường", "Write the usual characters"),
        Why = new(
            "Chữ số toàn chiều rộng, chữ Ð của bộ chữ khác, dấu gạch nối của Word trông y như ký tự thường dùng nhưng máy coi là khác; "
                + "chương trình khác đọc tệp này có thể tìm không ra.",
            "Full-width digits, the Ð of another alphabet and Word's hyphens look the same but are different to machines; other programs "
                + "may not find them."
        ),
        Bad = Task("Công khai thu, chi ngân sách", "năm ２０２４"),
        Good = Task("Công khai thu, chi ngân sách", "năm 2024"),
    };

    /// <summary>A word with letters of another alphabet in it.</summary>
    public static readonly DiagnosticDescriptor<(string Word, string Letter, Words Script, string CodePoint, string Latin, string Mended)>
        ForeignLetter = new("PAPI2023", Severity.Note)
        {
            Title = new("Chữ cái của bộ chữ khác trong từ", "Letter of another alphabet in a word"),
            Message = a => new(
                $"Trong “{a.Word}”, chữ “{a.Letter}” là chữ {a.Script} ({a.CodePoint}), chỉ trông giống “{a.Latin}”.",
                $"In “{a.Word}” the letter “{a.Letter}” is {a.Script} ({a.CodePoint}) and only looks like “{a.Latin}”."
            ),
            Mend = a => new($"Gõ lại thành “{a.Mended}”, hoặc chạy “papisite fmt”.", $"Type “{a.Mended}” again, or run “papisite fmt”."),
            Fix = new("Viết lại từ này bằng chữ La-tinh", "Write the word in Latin letters"),
            Why = new(
                "Người dân gõ từ này sẽ không tìm thấy, và tên cơ quan có chữ ấy không khớp với danh bạ.",
                "Citizens who type the word would not find it, and an agency's name with it does not match the directory."
            ),
            Bad = Task("Công khai thu, chi ngân s\u0430ch", "năm 2024"),
            Good = Task("Công khai thu, chi ngân sách", "năm 2024"),
        };

    /// <summary>All codes of letters.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [LookAlike, ForeignLetter];
}
