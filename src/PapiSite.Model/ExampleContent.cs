using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Binding;

namespace PapiSite.Model;

/// <summary>
/// The small made-up province in which the examples of the manual stand: settings, agencies, an index set. An example is
/// bound together with it, so that it can be as short as the point it makes.
/// </summary>
public static class ExampleContent
{
    /// <summary>The path under which an example is bound.</summary>
    public const string ExamplePath = "ke-hoach/vi-du.papi";

    private const string Settings = "trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n";

    private const string Agencies = """
        địa bàn thi-du: tỉnh Thí Dụ
          đến ngày: 30/6/2025
          cơ quan: UBND tỉnh
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Văn phòng UBND tỉnh
            tên khác: Văn phòng
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Văn phòng HĐND tỉnh
            tên khác: Văn phòng
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Sở Nội vụ
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Sở Tài chính
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Sở Y tế
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: Sở Thông tin và Truyền thông
            viết tắt: Sở TT&TT
            đến ngày: 28/2/2025
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024
          cơ quan: UBND cấp huyện
            loại: nhóm
          cơ quan: UBND cấp xã
            loại: nhóm
          cơ quan: Các cơ quan, đơn vị liên quan
            loại: nhóm liên quan
          cơ quan: MTTQ các cấp
            loại: nhóm
          cơ quan: Đoàn thể các cấp
            loại: nhóm

        địa bàn vi-du: huyện Ví Dụ
          cấp: huyện
          thuộc: tỉnh Thí Dụ
          cơ quan: UBND huyện
            điện thoại: (0200) 000 0000
            ngày xác nhận: 1/3/2024

        """;

    private const string Papi = """
        bộ chỉ số PAPI: Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh
          chỉ số 1: Tham gia của người dân ở cấp cơ sở
          chỉ số 2: Công khai, minh bạch

        """;

    /// <summary>What else lies in the folder, in an example that names it.</summary>
    private static readonly FolderFile[] Files =
    [
        new("tep/ke-hoach.pdf"),
        new("tep/rong.pdf") { Flaw = FileFlaw.Empty },
        new("tep/con-tro.pdf") { Flaw = FileFlaw.Pointer },
        new("tep/khong-doc-duoc.pdf")
        {
            Flaw = FileFlaw.Unreadable,
            Reason = new("tài khoản đang chạy lệnh không có quyền đọc", "the account that runs this may not read it"),
        },
        new("ke-hoach/moi.papi.txt"),
        new("tep/du-thao.docx"),
        new("tep/so-do.png"),
        new("tep/phu-luc.pdf"),
        new("tep/Phu-Luc.pdf") { Like = "tep/phu-luc.pdf" },
        new("tep/aux.pdf"),
        new("goc/index.html"),
        new("ke-hoach/lien-ket.papi")
        {
            Flaw = FileFlaw.Link,
            Reason = new("nó dẫn ra ngoài kho nội dung", "it leads out of the repository of the content"),
        },
        new("ke-hoach/khoa.papi")
        {
            Flaw = FileFlaw.Unreadable,
            Reason = new("tài khoản đang chạy lệnh không có quyền đọc", "the account that runs this may not read it"),
        },
    ];

    /// <summary>
    /// Binds an example among the agencies and the index of the made-up province; saved as UTF-8 and a fragment where nothing else
    /// is said.
    /// </summary>
    public static BoundContent Bind(string example, Encoding? savedAs = null, bool isFinished = false)
    {
        var tree = savedAs is null ? Tree(ExamplePath, example) : Saved(example, savedAs);
        var trees = new List<SyntaxTree> { Tree("co-quan/thi-du.papi", Agencies), Tree("chi-so/papi.papi", Papi), tree };
        // An example about the settings brings its own; an empty one shows what happens without any.
        if (example.Length > 0 && !example.StartsWith(Keywords.SiteSettings.Name, StringComparison.Ordinal))
            trees.Add(Tree("trang-web.papi", Settings));
        var bound = SiteContent.Bind(trees, Files.Where(f => example.Contains(f.Path, StringComparison.Ordinal)));
        return isFinished ? bound : bound with { Diagnostics = [.. bound.Diagnostics.Where(d => !d.Descriptor.IsOfFinishedFiles)] };
    }

    private static SyntaxTree Saved(string text, Encoding encoding) =>
        SyntaxTree.Parse(SourceText.FromBytes(ExamplePath, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

    private static SyntaxTree Tree(string path, string text) => SyntaxTree.Parse(SourceText.FromString(path, text));
}
