using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>What can be wrong with roles that have no keyword of their own.</summary>
public static class RoleDiagnostics
{
    private static string Plan(string role) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n"
            + $"    chủ trì: Sở Tài chính\n    {role}\n    hạn: năm 2024\n";

    /// <summary>A role that a plan uses and no file declares.</summary>
    public static readonly DiagnosticDescriptor<(string Name, string Line, Words Advice)> UndeclaredRole = new("PAPI3070", Severity.Warning)
    {
        Title = new("Vai trò chưa khai báo", "Undeclared role"),
        Message = a => new($"Vai trò “{a.Name}” chưa được khai báo.", $"The role “{a.Name}” is not declared."),
        Mend = a => new(
            $"{a.Advice} dòng “{a.Line}” ở đầu một tệp, như vai-tro.papi; dưới đó “tính là: …” nếu đếm như một vai trò đã có.",
            $"{a.Advice} a line “{a.Line}” at the margin of a file, say vai-tro.papi; “tính là: …” below it if it counts as another role."
        ),
        Why = new(
            "Trang vẫn hiện vai trò như in trong văn bản, nhưng không biết tính nó như vai trò nào, và không tra tên trong danh bạ.",
            "Pages show the role as printed, but nobody knows what it counts as, and its names are not looked for in the directory."
        ),
        Bad = Plan("vai trò thẩm định: Sở Nội vụ"),
        Good = "vai trò: thẩm định\n" + Plan("vai trò thẩm định: Sở Nội vụ"),
    };

    /// <summary>A role that two entries declare.</summary>
    public static readonly DiagnosticDescriptor<(string Name, string Place)> DuplicateRole = new("PAPI3071", Severity.Error)
    {
        Title = new("Vai trò khai báo hai lần", "Role declared twice"),
        Message = a => new(
            $"Vai trò “{a.Name}” đã khai báo rồi (ở {a.Place}).",
            $"The role “{a.Name}” is declared already (at {a.Place})."),
        Mend = _ => new("Giữ một mục, bỏ mục kia.", "Keep one of the two."),
        Why = new(
            "Hai mục có thể nói khác nhau; không biết tính vai trò ấy như mục nào.",
            "The two may differ, and nobody knows which one holds."
        ),
        Bad = "vai trò: đôn đốc\n  tính là: theo dõi\nvai trò: Đôn đốc\n",
        Good = "vai trò: đôn đốc\n  tính là: theo dõi\n",
    };

    /// <summary>A declaration of a role that has a keyword.</summary>
    public static readonly DiagnosticDescriptor<(string Name, string Keyword)> BuiltInRole = new("PAPI3072", Severity.Warning)
    {
        Title = new("Vai trò đã có từ khóa riêng", "Role that has a keyword"),
        Message = a => new(
            $"“{a.Name}” đã có từ khóa riêng là “{a.Keyword}”, không cần khai báo.",
            $"“{a.Name}” has a keyword of its own, “{a.Keyword}”, and needs no declaration."),
        Mend = a => new(
            $"Bỏ mục này; trong kế hoạch viết “{a.Keyword}: …”.",
            $"Take it out, and write “{a.Keyword}: …” in plans."),
        Why = new("Khai báo lại không đổi được nghĩa của từ khóa.", "A declaration cannot change what the keyword means."),
        Bad = "vai trò: phối hợp\n" + Plan("phối hợp: Sở Nội vụ"),
        Good = Plan("phối hợp: Sở Nội vụ"),
    };

    /// <summary>A role that is named although it has a keyword.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Keyword)> RoleWithKeyword = new("PAPI3073", Severity.Note)
    {
        Title = new("Nên dùng từ khóa của vai trò", "Better the keyword of the role"),
        Message = a => new($"“{a.Typed}” được đọc là “{a.Keyword}”.", $"“{a.Typed}” is read as “{a.Keyword}”."),
        Mend = a => new($"Viết “{a.Keyword}: …”, không cần “vai trò”.", $"Write “{a.Keyword}: …”, without “vai trò”."),
        Why = new(
            "Mỗi vai trò nên có một cách viết, để dễ tìm và dễ sửa.",
            "One way to write a role is easier to find and to correct."
        ),
        Bad = Plan("vai trò phối hợp: Sở Nội vụ"),
        Good = Plan("phối hợp: Sở Nội vụ"),
    };

    /// <summary>A role of persons that is to count as a role of agencies.</summary>
    public static readonly DiagnosticDescriptor<string> CountedPersons = new("PAPI3074", Severity.Warning)
    {
        Title = new("Vai trò của người tính như của cơ quan", "Role of persons counted as one of agencies"),
        Message = name => new(
            $"Vai trò “{name}” ghi tên người, không tính như vai trò của cơ quan được.",
            $"The role “{name}” has names of persons and cannot count as a role of agencies."),
        Mend = _ => new(
            "Bỏ dòng “tính là”; nếu vai trò ghi tên cơ quan thì bỏ dòng “loại: người”.",
            "Take out the line “tính là”; if the names are those of agencies, the line “loại: người”."
        ),
        Why = new(
            "Trang đếm nhiệm vụ và kết quả theo cơ quan, không theo cá nhân.",
            "Pages count tasks and results by agency, never by person."
        ),
        Bad = "vai trò: lãnh đạo phụ trách\n  loại: người\n  tính là: chủ trì\n",
        Good = "vai trò: lãnh đạo phụ trách\n  loại: người\n",
    };

    /// <summary>A name that no label could be.</summary>
    public static readonly DiagnosticDescriptor<string> BadRoleName = new("PAPI3075", Severity.Warning)
    {
        Title = new("Tên vai trò không dùng được", "Unusable name of a role"),
        Message = name => new($"“{name}” không dùng làm tên vai trò được.", $"“{name}” cannot be the name of a role."),
        Mend = _ => new(
            "Viết tên ngắn như in ở đầu cột, không quá 8 từ, không có dấu ngoặc, dấu chấm phẩy hay chữ “của”, như “thẩm định”.",
            "Write a short name as it heads the column, at most 8 words, without parentheses, semicolons and the word “của”: “thẩm định”."
        ),
        Why = new(
            "Trong kế hoạch, tên vai trò đứng trước dấu hai chấm: “vai trò thẩm định: …”.",
            "In a plan the name stands before the colon: “vai trò thẩm định: …”."
        ),
        Bad = "vai trò: thẩm định (vòng 1); trình\n",
        Good = "vai trò: thẩm định\nvai trò: trình\n",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
        [UndeclaredRole, DuplicateRole, BuiltInRole, RoleWithKeyword, CountedPersons, BadRoleName];
}
