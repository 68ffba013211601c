using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>What is wrong with files as such. In an example a comment names what lies in the folder.</summary>
public static class FolderDiagnostics
{
    /// <summary>An attached file without bytes.</summary>
    public static readonly DiagnosticDescriptor<string> EmptyAttachment = new("PAPI3040", Severity.Error)
    {
        Title = new("Tệp đính kèm rỗng", "Empty attachment"),
        Message = path => new($"Tệp “{path}” không có nội dung gì.", $"The file “{path}” has nothing in it."),
        Mend = _ => new("Chép lại tệp từ bản gốc, hoặc bỏ dòng này.", "Copy it again from the original, or take the line out."),
        Why = new(
            "Người đọc mở bản ký ra chỉ thấy trang trống, không biết văn bản viết gì.",
            "Readers who open the signed copy would find nothing."
        ),
        Bad = Plan("tệp: tep/rong.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>An attached file that is a pointer of Git LFS or of git-annex.</summary>
    public static readonly DiagnosticDescriptor<string> PointerAttachment = new("PAPI3041", Severity.Error)
    {
        Title = new("Tệp đính kèm chỉ là con trỏ", "Attachment is a pointer only"),
        Message = path => new(
            $"“{path}” chỉ là con trỏ mà git giữ thay cho tệp lớn, không phải chính tệp ấy.",
            $"“{path}” is only the pointer that git keeps in place of a large file, not the file."
        ),
        Mend = _ => new(
            "Chạy “git lfs pull” (hoặc “git annex get”) để lấy chính tệp ấy về rồi làm lại.",
            "Fetch the file itself with “git lfs pull” (or “git annex get”) and run this again."
        ),
        Why = new(
            "Con trỏ mà công bố thành bản ký thì người đọc không mở được.",
            "Published as the signed copy, a pointer opens for nobody."
        ),
        Bad = Plan("tệp: tep/con-tro.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>An attached file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor<(string Path, Words Reason)> UnreadableAttachment = new("PAPI3042", Severity.Error)
    {
        Title = new("Không đọc được tệp đính kèm", "Attachment cannot be read"),
        Message = a => new($"Không đọc được tệp “{a.Path}”: {a.Reason}.", $"The file “{a.Path}” cannot be read: {a.Reason}."),
        Mend = _ => new(
            "Chép chính tệp ấy vào thư mục nội dung và cấp quyền đọc, hoặc bỏ dòng này.",
            "Copy the file itself into the content folder with the right to read it, or take the line out."
        ),
        Why = new("Người đọc bấm vào sẽ gặp trang báo lỗi.", "Readers who follow the link would find nothing."),
        Bad = Plan("tệp: tep/khong-doc-duoc.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>A source with another ending, as text editors add it.</summary>
    public static readonly DiagnosticDescriptor<(string Path, string NewPath)> MisnamedSource = new("PAPI3043", Severity.Warning)
    {
        Title = new("Tệp nội dung có đuôi lạ", "Source with another ending"),
        Message = a => new(
            $"“{a.Path}” không được đọc, vì tên không kết thúc bằng “.papi”.",
            $"“{a.Path}” is not read, since its name does not end with “.papi”."
        ),
        Mend = a => new(
            $"Nếu là nội dung thì đổi tên thành “{a.NewPath}”; nếu không thì chuyển tệp đi nơi khác.",
            $"If it is content, rename it “{a.NewPath}”; if not, move it elsewhere."
        ),
        Why = new(
            "Trình soạn thảo hay tự thêm đuôi .txt; kế hoạch viết trong tệp ấy không lên trang.",
            "Text editors add .txt by themselves; the plan in such a file never reaches the site."
        ),
        Bad = "# Trong thư mục có tệp ke-hoach/moi.papi.txt.\n" + Plan("tệp: tep/ke-hoach.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>A link that is not followed.</summary>
    public static readonly DiagnosticDescriptor<(string Path, Words Reason)> LinkNotFollowed = new("PAPI3044", Severity.Warning)
    {
        Title = new("Liên kết không được đọc", "Link not followed"),
        Message = a => new($"Liên kết “{a.Path}” không được đọc: {a.Reason}.", $"The link “{a.Path}” is not followed: {a.Reason}."),
        Mend = _ => new(
            "Đặt chính tệp hoặc thư mục ấy vào thư mục nội dung thay cho liên kết, hoặc xóa liên kết.",
            "Put the file or folder itself into the content folder in place of the link, or delete the link."
        ),
        Why = new("Những gì nằm sau liên kết không lên trang.", "What lies behind the link does not reach the site."),
        Bad = "# Trong thư mục có liên kết ke-hoach/lien-ket.papi dẫn ra ngoài.\n" + Plan("tệp: tep/ke-hoach.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>A source or a folder that cannot be read.</summary>
    public static readonly DiagnosticDescriptor<(string Path, Words Reason)> UnreadableSource = new("PAPI3045", Severity.Error)
    {
        Title = new("Không đọc được tệp nội dung", "Source cannot be read"),
        Message = a => new($"Không đọc được “{a.Path}”: {a.Reason}.", $"“{a.Path}” cannot be read: {a.Reason}."),
        Mend = _ => new(
            "Cấp quyền đọc, đóng chương trình đang giữ tệp, đổi tên hoặc chuyển tệp đi nơi khác, rồi chạy lại.",
            "Give the right to read it, close the program that holds it, rename it or move it elsewhere, and run this again."
        ),
        Why = new(
            "Thiếu tệp ấy thì trang thiếu kế hoạch mà người đọc không biết.",
            "Without it the site would lack a plan, and readers would not know."
        ),
        Bad = "# Trong thư mục có tệp ke-hoach/khoa.papi mà tài khoản này không đọc được.\n" + Plan("tệp: tep/ke-hoach.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>Two names that are one on some systems.</summary>
    public static readonly DiagnosticDescriptor<(string Path, string Other)> SameName = new("PAPI3046", Severity.Warning)
    {
        Title = new("Hai tên tệp khó phân biệt", "Two names that are alike"),
        Message = a => new(
            $"“{a.Path}” và “{a.Other}” chỉ khác nhau ở chữ hoa, chữ thường hoặc cách gõ dấu.",
            $"“{a.Path}” and “{a.Other}” differ in case or in the way of writing marks only."
        ),
        Mend = _ => new("Đổi tên một trong hai tệp.", "Rename one of the two."),
        Why = new(
            "Trên Windows và macOS hai tên ấy là một, nên tệp này mất khi tệp kia được chép đến.",
            "On Windows and macOS the two are one name, and copying one loses the other."
        ),
        Bad =
            "# Trong thư mục có cả tep/Phu-Luc.pdf.\n"
            + Plan("tệp: tep/phu-luc.pdf")
            + "  nhiệm vụ 2: Công khai danh sách hộ nghèo\n    chủ trì: Sở Nội vụ\n    hạn: năm 2024\n    tệp: tep/Phu-Luc.pdf\n",
        Good = Plan("tệp: tep/phu-luc.pdf"),
    };

    /// <summary>A name that Windows does not allow.</summary>
    public static readonly DiagnosticDescriptor<string> ReservedName = new("PAPI3047", Severity.Warning)
    {
        Title = new("Tên tệp không dùng được trên Windows", "Name that Windows does not allow"),
        Message = path => new($"Windows không tạo được tệp tên “{path}”.", $"Windows cannot make a file named “{path}”."),
        Mend = _ => new(
            "Đổi tên: không dùng con, prn, aux, nul, com1…, lpt1…, các dấu < > : \" | ? * và dấu chấm, dấu cách ở cuối.",
            "Rename it: no con, prn, aux, nul, com1…, lpt1…, none of < > : \" | ? *, and no dot or blank at the end."
        ),
        Why = new(
            "Người khác không lấy được nội dung về máy Windows, trang không chép được lên máy chủ Windows.",
            "Others cannot have the content on Windows, nor the site be copied to a server that runs it."
        ),
        Bad = Plan("tệp: tep/aux.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>The codes of names and references that are about files as such.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [EmptyAttachment, PointerAttachment, UnreadableAttachment, MisnamedSource, LinkNotFollowed, UnreadableSource, SameName, ReservedName];

    /// <summary>A file that nothing uses.</summary>
    public static readonly DiagnosticDescriptor<string> UnusedFile = new("PAPI4024", Severity.Note)
    {
        Title = new("Tệp không dùng đến", "File that nothing uses"),
        Message = path => new(
            $"Không mục nào dùng tệp “{path}”, nên tệp không lên trang.",
            $"Nothing uses the file “{path}”, so it is not on the site."),
        Mend = path => new(
            $"Đính kèm bằng dòng “tệp: {path}” ở kế hoạch, nhiệm vụ hoặc báo cáo có nó; không cần thì chuyển đi nơi khác.",
            $"Attach it with a line “tệp: {path}” in the plan, task or report that it belongs to; or move it elsewhere."
        ),
        Why = new(
            "Tệp để trong thư mục mà không ai thấy thường là kế hoạch hay bản ký bị bỏ quên.",
            "A file that lies there unseen is often a plan or a signed copy that was forgotten."
        ),
        Bad = "# Trong thư mục có tệp tep/du-thao.docx.\n" + Plan("tệp: tep/ke-hoach.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>A file that nothing uses and nothing could.</summary>
    public static readonly DiagnosticDescriptor<(string Path, Words Reason)> UnusableFile = new("PAPI4026", Severity.Note)
    {
        Title = new("Tệp không dùng đến và không đọc được", "File that nothing uses and that cannot be read"),
        Message = a => new(
            $"Không mục nào dùng “{a.Path}”, và cũng không đọc được: {a.Reason}.",
            $"Nothing uses “{a.Path}”, and it cannot be read: {a.Reason}."),
        Mend = _ => new(
            "Đổi tên hoặc cấp quyền đọc rồi đính kèm; không cần thì chuyển đi nơi khác.",
            "Rename it or give the right to read it, and attach it; or move it elsewhere."
        ),
        Why = new(
            "Tệp để trong thư mục mà không ai thấy thường là kế hoạch hay bản ký bị bỏ quên.",
            "A file that lies there unseen is often a plan or a signed copy that was forgotten."
        ),
        Bad = "# Trong thư mục có tệp tep/khong-doc-duoc.pdf mà tài khoản này không đọc được.\n" + Plan("tệp: tep/ke-hoach.pdf"),
        Good = Plan("tệp: tep/ke-hoach.pdf"),
    };

    /// <summary>The checks that are about files as such.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Checks { get; } = [UnusedFile, UnusableFile];

    private static string Plan(string attached) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  {attached}\n  nhiệm vụ 1: Công khai thu, "
            + $"chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n";
}
