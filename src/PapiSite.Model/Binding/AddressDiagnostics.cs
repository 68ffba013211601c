using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>
/// What can be wrong with the addresses that a content gives to pages and files, and with where the site says that it lies.
/// </summary>
public static class AddressDiagnostics
{
    private static string Plan(string number, string files) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  số hiệu: {number}\n  ngày ban hành: 15/3/2024\n  cơ quan ban hành: UBND tỉnh\n  địa "
            + $"bàn: tỉnh Thí Dụ\n{files}";

    private static string Page(string path) => $"trang: Giới thiệu\n  đường dẫn: {path}\n  nội dung: Trang này theo dõi các kế hoạch.\n";

    private static string Settings(string address) => $"trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n  địa chỉ gốc: {address}\n";

    /// <summary>An address at which two things would be published.</summary>
    public static readonly DiagnosticDescriptor<(string Address, Words Owner)> TakenAddress = new("PAPI3050", Severity.Error)
    {
        Title = new("Hai nội dung chung một địa chỉ", "Two things at one address"),
        Message = a => new($"Địa chỉ “{a.Address}” đã dành cho {a.Owner}.", $"The address “{a.Address}” is that of {a.Owner} already."),
        Mend = _ => new(
            "Đổi tên một trong hai; tên chỉ khác ở chữ hoa, chữ thường vẫn là trùng.",
            "Rename one of the two; names that differ in capitals only are one."
        ),
        Why = new(
            "Một địa chỉ chỉ mở được một nội dung; nhiều máy chủ và máy tính không phân biệt chữ hoa với chữ thường.",
            "An address opens one thing only, and many servers and computers do not tell capitals from small letters."),
        Bad = "# Trong thư mục có tệp goc/index.html.\n" + Plan("12/KH-UBND", ""),
        Good = Plan("12/KH-UBND", ""),
    };

    /// <summary>A part of an address, or a whole one, that file systems do not take.</summary>
    public static readonly DiagnosticDescriptor<(string Address, Numeral Bytes, Numeral Most)> LongAddress = new("PAPI3051", Severity.Error)
    {
        Title = new("Địa chỉ quá dài", "Address too long"),
        Message = a => new(
            $"Địa chỉ “{a.Address}” dài {a.Bytes} byte; nhiều nhất là {a.Most}.",
            $"The address “{a.Address}” has {a.Bytes} bytes; the most is {a.Most}."),
        Mend = _ => new(
            "Đặt tên ngắn hơn: nhãn trước dấu hai chấm cho cơ quan, địa bàn; “mã” cho kế hoạch, nhiệm vụ; “đường dẫn” cho trang; tệp đính "
                + "kèm thì đổi tên tệp.",
            "Give a shorter name: a label before the colon for an agency or a place, a “mã” for a plan or a task, a “đường dẫn” for a "
                + "page; rename an attached file."
        ),
        Why = new(
            "Ổ đĩa và máy chủ không nhận tên tệp dài hơn, nên không tạo được trang.",
            "Disks and servers take no longer names, so that the page could not be written."
        ),
        Bad = Page(string.Join('-', Enumerable.Repeat("gioi-thieu", 25))),
        Good = Page("gioi-thieu"),
    };

    /// <summary>A plan that is there twice.</summary>
    public static readonly DiagnosticDescriptor<string> CopiedPlan = new("PAPI3053", Severity.Warning)
    {
        Title = new("Kế hoạch có hai bản", "Plan that is there twice"),
        Message = place => new(
            $"Kế hoạch này trùng số hiệu, ngày và cơ quan ban hành với {place}.",
            $"This plan has the number, the day and the issuer of {place}."
        ),
        Mend = _ => new(
            "Nếu là bản sao thì xóa một trong hai tệp; nếu là hai văn bản thì sửa số hiệu hoặc ngày ban hành.",
            "If it is a copy, delete one of the two files; if they are two documents, correct the number or the day."
        ),
        Why = new(
            "Mỗi nhiệm vụ được đếm hai lần, ở trang của kế hoạch, của cơ quan và trong số liệu chung.",
            "Every task counts twice, on the pages of plans and agencies and in all figures."
        ),
        Bad = Plan("12/KH-UBND", "  mã: ban-dau\n") + Plan("12/KH-UBND", "  mã: ban-sao\n"),
        Good = Plan("12/KH-UBND", "  mã: ban-dau\n") + Plan("13/KH-UBND", "  mã: ban-sao\n"),
    };

    /// <summary>An address of the site under which no page can lie.</summary>
    public static readonly DiagnosticDescriptor<string> BadBaseAddress = new("PAPI3054", Severity.Error)
    {
        Title = new("Địa chỉ gốc không dùng được", "Base address that cannot be used"),
        Message = address => new($"Không đặt được trang nào dưới địa chỉ “{address}”.", $"No page can lie under the address “{address}”."),
        Mend = _ => new(
            "Bỏ phần từ dấu “?” hoặc “#”; đường dẫn chỉ gồm chữ không dấu, chữ số và các dấu “-”, “_”, “.”, “~”, như "
                + "https://example.gov.vn/papi/.",
            "Take out what follows “?” or “#”; the path has letters without marks, digits and “-”, “_”, “.”, “~” only, as in "
                + "https://example.gov.vn/papi/."
        ),
        Why = new(
            "Mọi liên kết đầy đủ trong tin, lịch và dữ liệu bắt đầu bằng địa chỉ này; địa chỉ sai thì không liên kết nào mở được.",
            "All whole links in news, calendars and data begin with it; with a wrong one none of them opens."
        ),
        Bad = Settings("https://example.gov.vn/papi/?trang=1"),
        Good = Settings("https://example.gov.vn/papi/"),
    };

    /// <summary>An address of the site without the slash at its end.</summary>
    public static readonly DiagnosticDescriptor<string> BaseAddressWithoutSlash = new("PAPI3055", Severity.Note)
    {
        Title = new("Địa chỉ gốc thiếu dấu gạch chéo ở cuối", "Base address without a slash at its end"),
        Message = address => new(
            $"Địa chỉ gốc được hiểu là “{address}/”: các trang nằm trong thư mục này.",
            $"The base address is taken for “{address}/”: the pages lie in that folder."
        ),
        Mend = _ => new(
            "Thêm dấu gạch chéo vào cuối; nếu phần cuối là tên một trang thì bỏ phần đó.",
            "Add a slash at the end; if the last part is the name of a page, take it out."
        ),
        Why = new(
            "Nhầm địa chỉ của một trang với địa chỉ của cả trang web thì mọi liên kết đều sai.",
            "Where the address of a page is taken for that of the site, every link is wrong."
        ),
        Bad = Settings("https://example.gov.vn/papi"),
        Good = Settings("https://example.gov.vn/papi/"),
    };

    /// <summary>All codes of addresses.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        TakenAddress,
        LongAddress,
        CopiedPlan,
        BadBaseAddress,
        BaseAddressWithoutSlash,
    ];
}
