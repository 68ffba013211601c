using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>
/// What can be wrong with links, pictures and files in prose. They are looked for where the addresses of the site are known.
/// </summary>
public static class ProseFindings
{
    private static string Page(string line) => $"trang: Biểu mẫu\n  đường dẫn: bieu-mau\n  nội dung:\n    ## Mẫu đơn\n\n    {line}\n";

    /// <summary>A link to an address that the site does not have.</summary>
    public static readonly DiagnosticDescriptor<string> DeadLink = new("PAPI4044", Severity.Warning)
    {
        Title = new("Liên kết không dẫn đến đâu", "Link to nowhere"),
        Message = address => new($"Trang web không có địa chỉ “{address}”.", $"The site has no address “{address}”."),
        Mend = _ => new(
            "Viết địa chỉ từ gốc trang, bắt đầu và kết thúc bằng dấu gạch chéo, như /ke-hoach/; các trang theo ngày, tháng chỉ liên kết "
                + "được đến trang đầu của mục. Chưa sửa thì chỉ công bố phần chữ.",
            "Write the address from the site's root with a slash at both ends, such as /ke-hoach/; of pages by day or month only the "
                + "section's first can be linked. Until then only the words are published."
        ),
        Why = new("Người đọc bấm vào sẽ gặp trang báo lỗi.", "Readers who follow the link would find an error."),
        Bad = Page("Xem [danh sách](/danh-sach/)."),
        Good = Page("Xem [các kế hoạch](/ke-hoach/)."),
    };

    /// <summary>A link to a heading that is not there.</summary>
    public static readonly DiagnosticDescriptor<string> DeadAnchor = new("PAPI4045", Severity.Warning)
    {
        Title = new("Liên kết đến đề mục không có", "Link to a heading that is not there"),
        Message = anchor => new(
            $"Không có đề mục “#{anchor}” ở nơi liên kết dẫn đến.",
            $"There is no heading “#{anchor}” where the link leads."),
        Mend = _ => new(
            "Viết đề mục bằng chữ thường không dấu, nối bằng gạch ngang: “## Mẫu đơn” là #mau-don; hoặc bỏ phần sau dấu #.",
            "Write the heading in lower-case letters without marks, joined by hyphens: “## Mẫu đơn” is #mau-don; or leave out what "
                + "follows the hash."
        ),
        Why = new(
            "Người đọc bị đưa lên đầu trang thay vì đến chỗ cần xem.",
            "Readers would land at the head of the page and not at the place meant."
        ),
        Bad = Page("Xem [mẫu](#mau-to-khai)."),
        Good = Page("Xem [mẫu](#mau-don)."),
    };

    /// <summary>A file that cannot be published.</summary>
    public static readonly DiagnosticDescriptor<(string Path, string Types)> DeadFile = new("PAPI4046", Severity.Warning)
    {
        Title = new("Tệp hoặc hình trong lời văn không công bố được", "File or picture in prose that cannot be published"),
        Message = a => new(
            $"Thư mục nội dung không có tệp “{a.Path}”, hoặc loại tệp này không dùng được ở đây.",
            $"The content folder has no file “{a.Path}”, or its type cannot be used here."
        ),
        Mend = a => new(
            $"Chép tệp vào thư mục nội dung và ghi đúng đường dẫn như ở “tệp”: tep/mau-don.pdf. Loại được công bố: {a.Types}; hình thì "
                + $"dùng png hoặc jpg.",
            $"Copy the file into the content folder and write its path as for “tệp”: tep/mau-don.pdf. Types that are published: {a.Types}; "
                + $"pictures are png or jpg."
        ),
        Why = new(
            "Tệp không có trên trang thì người đọc không tải được; chỉ còn phần chữ của liên kết.",
            "What is not on the site cannot be had; only the link's words remain."
        ),
        Bad = Page("Tải [mẫu đơn](/tep/khong-co.pdf)."),
        Good = Page("Tải [mẫu đơn](/tep/ke-hoach.pdf)."),
    };

    /// <summary>A picture of another site.</summary>
    public static readonly DiagnosticDescriptor<string> PictureOffSite = new("PAPI4047", Severity.Warning)
    {
        Title = new("Hình ở trang khác", "Picture of another site"),
        Message = address => new(
            $"Hình “{address}” ở trang khác nên không hiện.",
            $"The picture “{address}” is on another site and does not show."),
        Mend = _ => new(
            "Tải hình về, đặt vào thư mục nội dung rồi viết ![lời tả hình](/tep/hinh.png).",
            "Download it, put it into the content folder and write ![what it shows](/tep/picture.png)."
        ),
        Why = new(
            "Trang web không gửi yêu cầu nào ra ngoài, để không ai theo dõi được người đọc.",
            "The site asks nothing of other sites, so that nobody can follow its readers."
        ),
        Bad = Page("![Sơ đồ](https://example.vn/so-do.png)"),
        Good = Page("Sơ đồ ở [trang khác](https://example.vn/so-do/)."),
    };

    /// <summary>A picture without words.</summary>
    public static readonly DiagnosticDescriptor<string> PictureWithoutWords = new("PAPI4048", Severity.Note)
    {
        Title = new("Hình không có lời tả", "Picture without words"),
        Message = path => new($"Hình “{path}” không có lời tả.", $"The picture “{path}” has no words that tell what it shows."),
        Mend = path => new(
            $"Viết lời tả trong ngoặc vuông: ![Sơ đồ các bước nộp hồ sơ]({path}).",
            $"Write them between the brackets: ![Steps of an application]({path})."
        ),
        Why = new(
            "Người không nhìn thấy hình chỉ biết nội dung qua lời tả.",
            "Whoever cannot see the picture knows it by these words alone."
        ),
        Bad = Page("![](/tep/so-do.png)"),
        Good = Page("![Sơ đồ các bước nộp hồ sơ](/tep/so-do.png)"),
    };

    /// <summary>Prose that is no Markdown that anybody would write.</summary>
    public static readonly PlainDescriptor Unreadable = new("PAPI4049", Severity.Warning)
    {
        Title = new("Lời văn quá nhiều dấu, không trình bày được", "Too many marks to lay out"),
        Message = new(
            "Đoạn này có quá nhiều dấu hoặc lồng quá sâu nên được in nguyên như đã gõ.",
            "This passage has too many marks, or nests too deep, and is shown as typed."
        ),
        Mend = new(
            "Bỏ các dấu thừa ([, *, >, -), hoặc chia thành nhiều đoạn cách nhau bằng dòng trống.",
            "Take out what is too much ([, *, >, -), or part it into paragraphs by blank lines."
        ),
        Why = new("Người đọc sẽ thấy các dấu thay vì danh sách, liên kết.", "Readers would see the marks instead of lists and links."),
        Bad = Page(new string('[', 1001) + "x"),
        Good = Page("x"),
    };

    /// <summary>All codes of links, pictures and files in prose.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        DeadLink,
        DeadAnchor,
        DeadFile,
        PictureOffSite,
        PictureWithoutWords,
        Unreadable,
    ];
}
