using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Language.Parsing;

/// <summary>What can be wrong with the lines of a file and how they nest.</summary>
public static class StructureDiagnostics
{
    private const string Sound =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm "
            + "2024\n";

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor<(Numeral Count, string Lines)> InvalidBytes = new("PAPI1001", Severity.Error)
    {
        Title = new("Chữ hỏng, tệp không ở dạng UTF-8", "Damaged letters, not UTF-8"),
        Message = a => new(
            $"Có {a.Count} dòng mang chữ bị hỏng, không đọc được theo UTF-8; đây là dòng đầu tiên.",
            $"Lines with damaged letters, which cannot be read as UTF-8: {a.Count}, this one first."),
        Mend = a => new(
            $"Lưu lại tệp với mã hóa UTF-8 rồi gõ lại chữ bị hỏng (dòng {a.Lines}).",
            $"Save the file as UTF-8, then type the damaged letters again (lines {a.Lines})."
        ),
        Why = new(
            "Chữ Việt lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258) sẽ hiện thành ký tự lạ.",
            "Vietnamese in an old encoding shows as gibberish."
        ),
        Bad = Sound.Replace("ngân", "ng\uFFFDn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>Characters that hide or reorder text.</summary>
    public static readonly DiagnosticDescriptor<(Numeral Count, string Character)> UnsafeCharacter = new("PAPI1002", Severity.Error)
    {
        Title = new("Ký tự ẩn", "Hidden character"),
        Message = a => new(
            $"Tệp có {a.Count} ký tự không hiện ra ({a.Character}); đây là chỗ đầu tiên.",
            $"Characters that do not show ({a.Character}) in this file: {a.Count}, this one first."),
        Mend = _ => new(
            "Xóa đi, hoặc chạy “papisite fmt”; ký tự này thường theo vào khi chép từ Word, trang web hay tệp PDF.",
            "Delete them, or run “papisite fmt”; they come along when text is copied from Word, web pages or PDF files."),
        Fix = new("Xóa các ký tự ẩn trong tệp", "Delete the hidden characters of the file"),
        Why = new(
            "Ký tự ẩn làm tìm kiếm không ra, và có thể bị lợi dụng để hiện ra khác với chữ thật.",
            "Hidden characters spoil search, and can make text look other than it is."
        ),
        Bad = Sound.Replace("ngân", "ngâ\u200Bn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A tab in the indentation.</summary>
    public static readonly DiagnosticDescriptor<Numeral> TabIndent = new("PAPI1003", Severity.Error)
    {
        Title = new("Thụt dòng bằng phím Tab", "Tab in the indentation"),
        Message = count => new(
            $"Có {count} dòng thụt vào bằng dấu Tab; đây là dòng đầu tiên.",
            $"Lines indented by tabs: {count}, this one first."),
        Mend = _ => new("Thay bằng dấu cách; lệnh “papisite fmt” làm việc này giúp.", "Use spaces; “papisite fmt” does it for you."),
        Fix = new("Thay dấu Tab bằng dấu cách", "Replace the tabs by spaces"),
        Why = new(
            "Mỗi máy hiện dấu Tab rộng hẹp khác nhau, nên không thấy được dòng nào thuộc dòng nào.",
            "Tabs are shown wide or narrow, so nobody can see which line belongs to which."
        ),
        Bad = Sound.Replace("    hạn", "\thạn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>Letters typed as base and combining marks.</summary>
    public static readonly DiagnosticDescriptor<Numeral> LooseMarks = new("PAPI1004", Severity.Warning)
    {
        Title = new("Dấu thanh gõ rời", "Loose tone marks"),
        Message = count => new(
            $"Có {count} dòng mà dấu thanh được gõ rời (không phải Unicode dựng sẵn); đây là dòng đầu tiên.",
            $"Lines whose tone marks are separate characters (not NFC): {count}, this one first."),
        Mend = _ => new("Chạy “papisite fmt” để đổi sang Unicode dựng sẵn.", "Run “papisite fmt” to compose them."),
        Fix = new("Đổi cả tệp sang Unicode dựng sẵn", "Compose the marks of the whole file"),
        Why = new(
            "Hai cách gõ trông giống nhau nhưng máy coi là hai chữ khác nhau; chương trình khác đọc tệp này có thể tìm không ra.",
            "The two look alike but are different to machines; other programs may not find the word."
        ),
        Bad = Sound.Replace("năm", "na\u0306m", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>Indentation that does not line up.</summary>
    public static readonly DiagnosticDescriptor<Numeral> Uneven = new("PAPI1005", Severity.Error)
    {
        Title = new("Thụt dòng không thẳng hàng", "Uneven indentation"),
        Message = _ => new("Dòng này không thẳng hàng với các dòng cùng cấp.", "This line does not line up with its neighbours."),
        Mend = spaces => new(
            $"Thụt vào đúng {spaces} dấu cách như các dòng cùng cấp; lệnh “papisite fmt” làm việc này giúp.",
            $"Indent it by {spaces} spaces, like its neighbours; “papisite fmt” does it for you."),
        Fix = new("Thụt vào thẳng hàng với các dòng cùng cấp", "Line it up with its neighbours"),
        Why = new(
            "Thụt dòng cho biết dòng nào thuộc dòng nào; lệch đi thì một hạn có thể rơi nhầm sang nhiệm vụ khác.",
            "Indentation tells what belongs to what; a slip could give a deadline to another task."
        ),
        Bad = Sound.Replace("    hạn", "   hạn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A keyword that is near a known one.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Meant)> MistypedKeyword = new("PAPI1006", Severity.Error)
    {
        Title = new("Từ khóa viết sai", "Mistyped keyword"),
        Message = a => new($"Không có từ khóa “{a.Typed}”.", $"There is no keyword “{a.Typed}”."),
        Mend = a => new(
            $"Có phải là “{a.Meant}”? Nếu dòng này là lời văn, hãy nối nó vào dòng trên.",
            $"Did you mean “{a.Meant}”? If the line is text, join it to the line above."
        ),
        Why = new(
            "Từ khóa không hiểu được thì thông tin sau nó không đến được người đọc.",
            "What stands behind an unknown keyword would never reach the reader."
        ),
        Bad = Sound.Replace("chủ trì", "chủ chì", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A keyword that is near none.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Allowed)> UnknownKeyword = new("PAPI1007", Severity.Error)
    {
        Title = new("Từ khóa không có trong ngôn ngữ", "Unknown keyword"),
        Message = a => new($"Không có từ khóa “{a.Typed}”.", $"There is no keyword “{a.Typed}”."),
        Mend = a => new(
            $"Ở đây dùng được: {a.Allowed}. Nếu dòng này là lời văn, hãy nối nó vào dòng trên hoặc đặt dưới “nguyên văn”.",
            $"Allowed here: {a.Allowed}. If the line is text, join it to the line above or put it under “nguyên văn”."
        ),
        Why = new(
            "Từ khóa không hiểu được thì thông tin sau nó không đến được người đọc.",
            "What stands behind an unknown keyword would never reach the reader."
        ),
        Bad = Sound + "    phương tiện đi lại: 2 xe ô tô\n",
        Good = Sound + "    ghi chú: Phương tiện đi lại: 2 xe ô tô\n",
    };

    /// <summary>A keyword at a place where it may not stand.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, Words Advice)> Misplaced = new("PAPI1008", Severity.Error)
    {
        Title = new("Từ khóa đặt sai chỗ", "Misplaced keyword"),
        Message = a => new($"“{a.Keyword}” không đứng được ở đây.", $"“{a.Keyword}” may not stand here."),
        Mend = a => new(
            $"{a.Advice}; nếu dòng này là lời văn, hãy nối nó vào dòng trên.",
            $"{a.Advice}; if the line is text, join it to the line above."),
        Fix = new("Thụt vào ngang với dòng trên", "Indent it like the line above"),
        Why = new("Chỗ đứng cho biết thông tin thuộc về nhiệm vụ nào.", "The place tells which task it belongs to."),
        Bad = Sound.Replace("    hạn", "      hạn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A line of text that belongs to nothing.</summary>
    public static readonly PlainDescriptor StrayText = new("PAPI1009", Severity.Error)
    {
        Title = new("Dòng không có từ khóa", "Line without a keyword"),
        Message = new("Dòng này không có từ khóa và không nối tiếp dòng nào.", "This line has no keyword and continues no other."),
        Mend = new(
            "Thêm từ khóa và dấu hai chấm ở đầu dòng, hoặc thụt vào sâu hơn để nối tiếp giá trị ở dòng trên.",
            "Begin it with a keyword and a colon, or indent it deeper to continue the value above."
        ),
        Why = new(
            "Một dòng lạc chỗ thường là nửa sau của một câu bị ngắt khi chép.",
            "A stray line is mostly the other half of a sentence, cut while copying."
        ),
        Bad =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Công khai thu,\n  chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: "
                + "năm 2024\n",
        Good =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Công khai thu,\n      chi ngân sách\n    chủ trì: Sở Tài chính\n    "
                + "hạn: năm 2024\n",
    };

    /// <summary>A keyword whose colon is missing.</summary>
    public static readonly DiagnosticDescriptor<string> MissingColon = new("PAPI1010", Severity.Error)
    {
        Title = new("Thiếu dấu hai chấm", "Missing colon"),
        Message = head => new($"Sau “{head}” thiếu dấu hai chấm.", $"The colon after “{head}” is missing."),
        Mend = _ => new(
            "Viết dấu hai chấm (:) rồi một dấu cách ngay sau từ khóa hoặc nhãn; nếu dòng này là lời văn nối tiếp dòng trên, ngắt dòng "
                + "ở chỗ khác.",
            "Write a colon (:) and a space right behind the keyword or its label; if the line is text that continues the one above, "
                + "break it elsewhere."),
        Fix = new("Thêm dấu hai chấm", "Add the colon"),
        Why = new("Dấu hai chấm ngăn từ khóa với giá trị.", "The colon parts the keyword from its value."),
        Bad =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  thời kỳ: 2024\n  nhiệm vụ 1 Công khai thu, chi ngân sách\n    chủ trì: Sở Tài "
                + "chính\n    hạn: năm 2024\n",
        Good =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  thời kỳ: 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài "
                + "chính\n    hạn: năm 2024\n",
    };

    /// <summary>Text that begins like a keyword.</summary>
    public static readonly DiagnosticDescriptor<string> KeywordInText = new("PAPI1011", Severity.Warning)
    {
        Title = new("Dòng nối tiếp bắt đầu bằng một từ khóa", "Continuation begins with a keyword"),
        Message = keyword => new(
            $"Dòng này được nối vào giá trị ở trên, nhưng bắt đầu bằng từ khóa “{keyword}”.",
            $"This line continues the value above, but begins with the keyword “{keyword}”."
        ),
        Mend = _ => new(
            "Nếu là từ khóa, thêm dấu hai chấm sau nó; nếu là lời văn, ngắt dòng ở chỗ khác.",
            "If it is the keyword, add its colon; if it is text, break the line elsewhere."
        ),
        Why = new(
            "Quên dấu hai chấm thì cơ quan hay hạn biến thành một phần của tiêu đề.",
            "Without its colon, an agency or a deadline becomes part of the headline."
        ),
        Bad =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Đối thoại với người dân do Sở Tài chính\n    chủ trì tổ chức\n    chủ "
                + "trì: Sở Tài chính\n    hạn: năm 2024\n",
        Good =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  nhiệm vụ 1: Đối thoại với người dân do Sở Tài chính chủ trì\n      tổ chức\n    "
                + "chủ trì: Sở Tài chính\n    hạn: năm 2024\n",
    };

    /// <summary>A keyword that may stand once.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, Words More)> Repeated = new("PAPI1012", Severity.Error)
    {
        Title = new("Từ khóa lặp lại", "Repeated keyword"),
        Message = a => new($"“{a.Keyword}” đã có ở trên, cùng một mục.", $"“{a.Keyword}” stands above already, under the same entry."),
        Mend = a => new($"Mỗi mục chỉ giữ một dòng “{a.Keyword}”{a.More}.", $"Keep one “{a.Keyword}” an entry{a.More}."),
        Why = new(
            "Hai hạn hay hai danh sách cho cùng một nhiệm vụ thì không biết tin cái nào.",
            "With two deadlines for a task nobody knows which one holds."
        ),
        Bad = Sound + "    hạn: năm 2025\n",
        Good = Sound,
    };

    /// <summary>An entry that is missing.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, string Missing)> MissingEntry = new("PAPI1013", Severity.Error)
    {
        Title = new("Thiếu mục bắt buộc", "Missing entry"),
        Message = a => new($"“{a.Keyword}” phải có “{a.Missing}” ở dưới.", $"“{a.Keyword}” needs “{a.Missing}” under it."),
        Mend = a => new($"Thêm dòng “{a.Missing}: …” thụt vào dưới dòng này.", $"Add a line “{a.Missing}: …” indented below."),
        Why = new("Không có mục này thì không tạo được trang.", "Without it the page cannot be made."),
        Bad = "trang: Giới thiệu\n  nội dung: Trang này theo dõi các kế hoạch.\n",
        Good = "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n  nội dung: Trang này theo dõi các kế hoạch.\n",
    };

    /// <summary>A keyword without a value.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, Words Kind, string Example)> MissingValue = new("PAPI1014", Severity.Error)
    {
        Title = new("Thiếu giá trị", "Missing value"),
        Message = a => new($"Sau “{a.Keyword}” chưa có gì.", $"Nothing stands behind “{a.Keyword}”."),
        Mend = a => new(
            $"Viết {a.Kind} sau dấu hai chấm, ví dụ: {a.Example}.",
            $"Write a value ({a.Kind}) behind the colon, for example: {a.Example}."),
        Why = new("Một dòng bỏ trống thường là việc đang làm dở.", "An empty line is mostly work left half done."),
        Bad = Sound.Replace("Sở Tài chính", "", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A label of the wrong form.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, string Label, Words Form)> BadLabel = new("PAPI1015", Severity.Error)
    {
        Title = new("Nhãn viết chưa đúng", "Malformed label"),
        Message = a => new(
            $"“{a.Label}” không dùng làm nhãn của “{a.Keyword}” được.",
            $"“{a.Label}” cannot be the label of “{a.Keyword}”."),
        Mend = a => new($"Nhãn đứng giữa từ khóa và dấu hai chấm: {a.Form}.", $"The label stands between keyword and colon: {a.Form}."),
        Why = new(
            "Nhãn là số in trong văn bản đã ký, và là một phần địa chỉ của trang.",
            "The label is the number in the signed document, and part of the page's address."
        ),
        Bad = Sound.Replace("nhiệm vụ 1", "nhiệm vụ #1", StringComparison.Ordinal).Replace("#1", "thứ-nhất", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A label that is missing.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, Words Form)> MissingLabel = new("PAPI1016", Severity.Error)
    {
        Title = new("Thiếu nhãn", "Missing label"),
        Message = a => new($"“{a.Keyword}” cần một nhãn trước dấu hai chấm.", $"“{a.Keyword}” needs a label before its colon."),
        Mend = a => new($"Viết {a.Form}.", $"Write {a.Form}."),
        Why = new(
            "Không có năm thì không biết kết quả là của năm nào; không có tên thì không biết là vai trò nào.",
            "Without a year nobody knows whose result it is; without a name, which role is meant."
        ),
        Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  kết quả: 43,95/80 điểm\n",
        Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  kết quả 2023: 43,95/80 điểm\n",
    };

    /// <summary>Groups in groups in groups.</summary>
    public static readonly DiagnosticDescriptor<string> TooDeep = new("PAPI1017", Severity.Error)
    {
        Title = new("Lồng nhau quá sâu", "Nested too deep"),
        Message = keyword => new($"“{keyword}” lồng quá sâu (hơn 40 cấp).", $"“{keyword}” is nested too deep (more than 40 levels)."),
        Mend = _ => new(
            "Kiểm tra thụt dòng: nhiều khả năng các dòng cứ lùi dần sang phải.",
            "Check the indentation: the lines probably drift to the right."
        ),
        Why = new("Không văn bản nào chia nhóm sâu như vậy.", "No document is divided that deep."),
        Bad =
            "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n"
            + string.Concat(Enumerable.Range(1, 45).Select(i => new string(' ', i) + "nhóm I: Nhóm\n")),
        Good = Sound,
    };

    /// <summary>A file that is far too long.</summary>
    public static readonly PlainDescriptor TooLarge = new("PAPI1018", Severity.Error)
    {
        Title = new("Tệp quá lớn", "File too large"),
        Message = new("Tệp dài hơn 8 triệu ký tự.", "The file is longer than 8 million characters."),
        Mend = new("Chia thành nhiều tệp, mỗi kế hoạch một tệp.", "Divide it, a plan a file."),
        Why = new(
            "Không kế hoạch nào dài như vậy; thường là một tệp khác bị đổi tên nhầm.",
            "No plan is that long; mostly another file got the wrong name."
        ),
        Bad = new string('#', 8_000_001),
        Good = Sound,
    };

    /// <summary>A file without an entry.</summary>
    public static readonly PlainDescriptor EmptyFile = new("PAPI1019", Severity.Warning)
    {
        Title = new("Tệp trống", "Empty file"),
        Message = new("Tệp không có mục nào.", "The file has no entries."),
        Mend = new(
            "Viết nội dung, bắt đầu bằng “kế hoạch: …”, “cơ quan: …”, “bộ chỉ số: …” hoặc “trang: …”; hoặc xóa tệp.",
            "Write one, beginning with “kế hoạch: …”, “cơ quan: …”, “bộ chỉ số: …” or “trang: …”; or delete the file."
        ),
        Why = new("Một tệp trống thường là chưa lưu xong.", "An empty file is mostly one that was not saved."),
        Bad = "# sẽ viết sau\n",
        Good = Sound,
    };

    /// <summary>All codes of structure.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        InvalidBytes, UnsafeCharacter, TabIndent, LooseMarks, Uneven, MistypedKeyword, UnknownKeyword, Misplaced, StrayText, MissingColon,
        KeywordInText, Repeated, MissingEntry, MissingValue, BadLabel, MissingLabel, TooDeep, TooLarge, EmptyFile,
    ];

    /// <summary>The entries under which a keyword may stand, in a list.</summary>
    internal static string PlacesOf(Keyword keyword)
    {
        var contexts = keyword.Uses.SelectMany(u => u.In).ToHashSet();
        return string.Join(
            ", ",
            Keywords.All.Where(k => k.Uses.Any(u => contexts.Contains(u.Opens) && u.Opens != EntryContext.None)).Select(k => $"“{k.Name}”")
        );
    }

    /// <summary>The keywords that may stand in a context, in a list.</summary>
    internal static Words NamesIn(EntryContext context)
    {
        var names = Keywords.In(context).Select(k => k.Name).ToList();
        return names.Count == 0 ? new("không từ khóa nào", "no keyword") : Words.Same(string.Join(", ", names));
    }

    /// <summary>What is told of a label that is missing or does not fit, with the form asked for.</summary>
    internal static Finding OfLabel(Keyword keyword, LabelRule rule, string? label)
    {
        var form = rule switch
        {
            LabelRule.Year or LabelRule.OptionalYear =>
                new($"một năm, như “{keyword.Name} 2024:”", $"a year, as in “{keyword.Name} 2024:”"),
            LabelRule.Number => new(
                $"số như in trong văn bản, như “{keyword.Name} 1.2:”",
                $"the number as printed, as in “{keyword.Name} 1.2:”"
            ),
            LabelRule.Slug => new(
                $"chữ thường không dấu và gạch nối, như “{keyword.Name} vinh-phuc:”",
                $"lower-case letters without marks and hyphens, as in “{keyword.Name} vinh-phuc:”"
            ),
            LabelRule.Name or LabelRule.RequiredName => new(
                $"tên vai trò như in trong văn bản, như “{keyword.Name} thẩm định:”",
                $"the role's name as printed, as in “{keyword.Name} thẩm định:”"
            ),
            LabelRule.Code => new($"một mã, như “{keyword.Name} PAPI:”", $"a code, as in “{keyword.Name} PAPI:”"),
            _ => new Words(
                $"“{keyword.Name}” không có nhãn, viết “{keyword.Name}:”",
                $"“{keyword.Name}” takes none, write “{keyword.Name}:”"
            ),
        };
        return label is null ? MissingLabel.Of((keyword.Name, form)) : BadLabel.Of((keyword.Name, label, form));
    }
}
