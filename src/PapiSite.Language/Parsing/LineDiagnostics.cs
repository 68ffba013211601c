using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Parsing;

/// <summary>What Word and the habits of its users do to lines: numbers and dashes, pasted tables, lines left out or not indented.</summary>
public static class LineDiagnostics
{
    private const string Head = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n";

    private const string Sound = Head
        + "  nhóm I: Công khai, minh bạch\n    nhiệm vụ 1: Công khai thu, chi ngân sách\n      chủ trì: Sở Tài chính\n      hạn: "
        + "năm 2024\n";

    private const string Second = "    nhiệm vụ 2: Niêm yết thủ tục\n      chủ trì: Sở Nội vụ\n      hạn: năm 2024\n";

    /// <summary>A dash or a number before a keyword.</summary>
    public static readonly DiagnosticDescriptor<(string Mark, string Keyword)> MarkedKeyword = new("PAPI1023", Severity.Error)
    {
        Title = new("Dấu đầu dòng trước từ khóa", "List mark before a keyword"),
        Message = a => new($"Trước “{a.Keyword}” có dấu đầu dòng “{a.Mark}”.", $"The list mark “{a.Mark}” stands before “{a.Keyword}”."),
        Mend = a => new(
            $"Bỏ “{a.Mark}” đi, để dòng bắt đầu bằng từ khóa.",
            $"Leave “{a.Mark}” out, so that the line begins with the keyword."),
        Fix = new("Bỏ dấu đầu dòng", "Leave the list mark out"),
        Why = new(
            "Dòng nào cũng bắt đầu bằng từ khóa; dấu của danh sách trong Word không có nghĩa ở đây.",
            "Every line begins with its keyword; the marks of Word's lists mean nothing here."),
        Bad = Sound.Replace("chủ trì", "- chủ trì", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>An item of a list that is no entry.</summary>
    public static readonly DiagnosticDescriptor<(string Mark, string Meant)> NumberedLine = new("PAPI1024", Severity.Error)
    {
        Title = new("Dòng đánh số mà không có từ khóa", "Numbered line without a keyword"),
        Message = a => new(
            $"Dòng này bắt đầu bằng “{a.Mark}” mà không có từ khóa, nên không thành một mục riêng.",
            $"This line begins with “{a.Mark}” and has no keyword, so it is no entry of its own."),
        Mend = a => new(
            $"Có phải là “{a.Meant}: …”? Nếu đúng, viết “{a.Meant}:” thay cho “{a.Mark}”; nếu là lời văn nối tiếp dòng trên, ngắt dòng ở "
                + $"chỗ khác.",
            $"Did you mean “{a.Meant}: …”? If so, write “{a.Meant}:” in the place of “{a.Mark}”; if it is text that continues the line "
                + $"above, break it elsewhere."),
        Why = new(
            "Không có từ khóa thì nhiệm vụ biến mất vào tên của dòng trên.",
            "Without its keyword a task would vanish into the title above it."),
        Bad = Sound.Replace("nhiệm vụ 1:", "1)", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>A value of one list, typed as a list of lines.</summary>
    public static readonly DiagnosticDescriptor<string> ListedValue = new("PAPI1025", Severity.Error)
    {
        Title = new("Danh sách viết thành nhiều gạch đầu dòng", "List typed with dashes"),
        Message = keyword => new(
            $"Các mục của “{keyword}” được viết thành từng gạch đầu dòng.",
            $"The members of “{keyword}” are typed as a list of lines."),
        Mend = _ => new(
            "Bỏ dấu đầu dòng, các mục cách nhau bằng dấu chấm phẩy; lệnh “papisite fmt” làm việc này giúp.",
            "Leave the marks out and put semicolons between the members; “papisite fmt” does it for you."),
        Fix = new("Viết thành một danh sách có dấu chấm phẩy", "Write it as one list with semicolons"),
        Why = new(
            "Dấu chấm phẩy ngăn các cơ quan, vì tên cơ quan có thể có dấu phẩy và gạch nối.",
            "Semicolons part agencies, since their names may have commas and dashes."),
        Bad = Sound.Replace("chủ trì: Sở Tài chính", "chủ trì:\n        - Sở Tài chính\n        - Sở Nội vụ", StringComparison.Ordinal),
        Good = Sound.Replace("Sở Tài chính", "Sở Tài chính; Sở Nội vụ", StringComparison.Ordinal),
    };

    /// <summary>A task whose first line is missing.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, string Missing)> MissingTaskLine = new("PAPI1026", Severity.Error)
    {
        Title = new("Thiếu dòng mở đầu nhiệm vụ", "Missing first line of a task"),
        Message = a => new(
            $"“{a.Keyword}” đã có ở trên cho cùng một nhiệm vụ; hình như trước dòng này thiếu một dòng “{a.Missing}”.",
            $"“{a.Keyword}” stands above already for the same task; a line “{a.Missing}” seems to be missing before this one."),
        Mend = a => new(
            $"Nếu từ đây là nhiệm vụ khác, thêm dòng “{a.Missing} …: …” ở trên; nếu vẫn là nhiệm vụ ấy, bỏ dòng thừa.",
            $"If another task begins here, add a line “{a.Missing} …: …” above; if it is the same task, leave one out."),
        Why = new(
            "Thiếu dòng ấy thì cơ quan và hạn của nhiệm vụ này bị tính cho nhiệm vụ khác.",
            "Without it, this task's agency and deadline would be taken for another's."),
        Bad = Sound + Second.Replace("    nhiệm vụ 2: Niêm yết thủ tục\n", "", StringComparison.Ordinal),
        Good = Sound + Second,
    };

    /// <summary>A file without indentation.</summary>
    public static readonly DiagnosticDescriptor<Numeral> NotIndented = new("PAPI1027", Severity.Error)
    {
        Title = new("Các dòng không thụt vào", "Lines that are not indented"),
        Message = count => new(
            $"Cả tệp phải thụt vào dưới dòng đầu, nhưng có {count} dòng sát lề trái; đây là dòng đầu tiên.",
            $"The file must be indented under its first line, but lines stand at the margin: {count}, this one first."),
        Mend = _ => new(
            "Chạy “papisite fmt” rồi xem lại; hoặc tự thụt mọi dòng vào 2 dấu cách, dòng trong nhóm 4, dòng trong nhiệm vụ sâu hơn "
                + "dòng của nhiệm vụ 2.",
            "Run “papisite fmt” and look it over; or indent every line by 2 spaces, those of a group by 4, those of a task by 2 "
                + "more than the task."),
        Fix = new("Thụt các dòng vào theo từ khóa", "Indent the lines by their keywords"),
        Why = new("Thụt dòng cho biết dòng nào thuộc dòng nào.", "Indentation tells what belongs to what."),
        Bad = string.Join('\n', Sound.Split('\n').Select(l => l.TrimStart(' '))),
        Good = Sound,
    };

    /// <summary>A pasted table.</summary>
    public static readonly DiagnosticDescriptor<Numeral> PastedTable = new("PAPI1028", Severity.Error)
    {
        Title = new("Bảng dán từ Word hoặc Excel", "Table pasted from Word or Excel"),
        Message = rows => new(
            $"Từ dòng này có {rows} dòng trông như hàng của bảng dán từ Word hoặc Excel.",
            $"From here on, lines look like rows of a table pasted from Word or Excel: {rows}."),
        Mend = _ => new(
            "Viết mỗi hàng thành một nhiệm vụ: “nhiệm vụ 1: …”, rồi thụt vào dưới nó “chủ trì: …”, “phối hợp: …”, “hạn: …”, “sản phẩm: …”.",
            "Write each row as a task: “nhiệm vụ 1: …”, and indented under it “chủ trì: …”, “phối hợp: …”, “hạn: …”, “sản phẩm: …”."),
        Why = new(
            "Các ô của bảng không có tên, nên không biết ô nào là cơ quan, ô nào là hạn.",
            "The cells of a table have no names, so nobody knows which is an agency and which a deadline."),
        Bad = Sound + "\nSTT\tNhiệm vụ\tChủ trì\n1\tNiêm yết thủ tục\tSở Nội vụ\n",
        Good = Sound + Second,
    };

    /// <summary>A line with entries under it that is none.</summary>
    public static readonly DiagnosticDescriptor<string> MissingHead = new("PAPI1029", Severity.Error)
    {
        Title = new("Thiếu từ khóa ở đầu dòng", "Missing keyword"),
        Message = _ => new(
            "Dòng này không có từ khóa, mà các dòng dưới lại thụt vào như thuộc về nó.",
            "This line has no keyword, yet the lines below are indented as if they belonged to it."),
        Mend = keyword => new(
            $"Nếu là một nhiệm vụ, thêm “{keyword} …:” ở đầu dòng; nếu là lời văn nối tiếp dòng trên, thụt nó vào sâu hơn các dòng dưới.",
            $"If it is a task, begin it with “{keyword} …:”; if it is text that continues the line above, indent it deeper than the "
                + $"lines below."),
        Why = new(
            "Không có từ khóa thì cơ quan và hạn ở dưới bị tính cho mục khác.",
            "Without it the agencies and deadlines below would be taken for another entry's."),
        Bad = Sound + Second.Replace("nhiệm vụ 2: ", "", StringComparison.Ordinal),
        Good = Sound + Second,
    };

    /// <summary>A deadline or a role as deep as the task above it.</summary>
    public static readonly DiagnosticDescriptor<(string Keyword, string Owner, Words Others)> LateEntry = new("PAPI1030", Severity.Error)
    {
        Title = new("Dòng chung đứng sau nhiệm vụ", "Entry of the group behind a task"),
        Message = a => new(
            $"“{a.Keyword}” thụt ngang với nhiệm vụ ở trên, nên là của “{a.Owner}” chứ không phải của nhiệm vụ{a.Others}.",
            $"“{a.Keyword}” is indented like the task above, so it belongs to “{a.Owner}” and not to the task{a.Others}."),
        Mend = a => new(
            $"Nếu là của nhiệm vụ, thụt vào sâu hơn dòng của nhiệm vụ; nếu là của “{a.Owner}”, đưa lên trước nhiệm vụ đầu tiên.",
            $"If it is the task's, indent it deeper than the task; if it belongs to “{a.Owner}”, put it before the first task."),
        Why = new(
            "Lệch một bậc thì hạn của một nhiệm vụ thành hạn của cả nhóm.",
            "One level too few makes a task's deadline that of a whole group."),
        Bad = Sound.Replace("      hạn", "    hạn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>Several entries on one line.</summary>
    public static readonly DiagnosticDescriptor<string> SeveralEntries = new("PAPI1031", Severity.Error)
    {
        Title = new("Nhiều mục viết trên một dòng", "Several entries on one line"),
        Message = head => new(
            $"“{head}” nằm giữa dòng, nên bị coi là lời văn của mục đứng đầu dòng.",
            $"“{head}” stands inside a line, so it would be taken for words of the entry before it."
        ),
        Mend = head => new(
            $"Xuống dòng trước “{head}”, mỗi mục một dòng; lệnh “papisite fmt” làm việc này giúp.",
            $"Begin a new line before “{head}”, a line an entry; “papisite fmt” does it for you."),
        Fix = new("Xuống dòng trước mỗi mục", "Begin a new line before each entry"),
        Why = new(
            "Không xuống dòng thì cơ quan và hạn biến thành một phần của tên nhiệm vụ.",
            "Without a new line, agency and deadline become part of the task's title."
        ),
        Bad = Sound
            .Replace("\n      chủ trì", "; chủ trì", StringComparison.Ordinal)
            .Replace("\n      hạn", "; hạn", StringComparison.Ordinal),
        Good = Sound,
    };

    /// <summary>All codes of lines.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [MarkedKeyword, NumberedLine, ListedValue, MissingTaskLine, NotIndented, PastedTable, MissingHead, LateEntry, SeveralEntries];
}
