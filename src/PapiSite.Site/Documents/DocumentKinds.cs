using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Site.Documents;

/// <summary>
/// The kinds of documents and how they show: by the letters right behind a number's digits (<see cref="DocumentLetters"/>), else by the
/// name before the number.
/// </summary>
public static class DocumentKinds
{
    private static readonly Row[] All =
    [
        new("Hiến pháp", "Constitution", DocumentKind.Law),
        new("Bộ luật", "Code", DocumentKind.Law),
        new("Luật", "Law", DocumentKind.Law),
        new("Pháp lệnh", "Ordinance", DocumentKind.Law),
        new("Nghị quyết liên tịch", "Joint resolution", DocumentKind.Resolution),
        new("Nghị quyết", "Resolution", DocumentKind.Resolution),
        new("Nghị định", "Decree", DocumentKind.Decree),
        new("Quyết định", "Decision", DocumentKind.Decision),
        new("Chỉ thị", "Directive", DocumentKind.Directive),
        new("Thông tư liên tịch", "Joint circular", DocumentKind.Circular),
        new("Thông tư", "Circular", DocumentKind.Circular),
        new("Chương trình hành động", "Action programme", DocumentKind.Programme),
        new("Chương trình", "Programme", DocumentKind.Programme),
        new("Kế hoạch", "Plan", DocumentKind.Plan),
        new("Đề án", "Scheme", DocumentKind.Scheme),
        new("Công văn", "Official letter", DocumentKind.Letter),
        new("Quy chế", "Regulations", DocumentKind.Other),
        new("Quy định", "Rules", DocumentKind.Other),
        new("Thông cáo", "Communiqué", DocumentKind.Other),
        new("Thông báo", "Notice", DocumentKind.Other),
        new("Hướng dẫn", "Guidelines", DocumentKind.Other),
        new("Phương án", "Proposal", DocumentKind.Other),
        new("Dự án", "Project", DocumentKind.Other),
        new("Báo cáo", "Report", DocumentKind.Other),
        new("Biên bản", "Minutes", DocumentKind.Other),
        new("Tờ trình", "Submission", DocumentKind.Other),
        new("Hợp đồng", "Contract", DocumentKind.Other),
        new("Công điện", "Telegram", DocumentKind.Other),
        new("Bản ghi nhớ", "Memorandum", DocumentKind.Other),
        new("Bản thỏa thuận", "Agreement", DocumentKind.Other),
        new("Giấy ủy quyền", "Authorisation", DocumentKind.Other),
        new("Giấy mời", "Invitation", DocumentKind.Other),
        new("Giấy giới thiệu", "Letter of introduction", DocumentKind.Other),
        new("Giấy nghỉ phép", "Leave permit", DocumentKind.Other),
        new("Phiếu gửi", "Delivery slip", DocumentKind.Other),
        new("Phiếu chuyển", "Transfer slip", DocumentKind.Other),
        new("Phiếu báo", "Notification slip", DocumentKind.Other),
        new("Kết luận", "Conclusion", DocumentKind.Other),
        new("Lệnh", "Order", DocumentKind.Other),
        new("Thông tri", "Instructions", DocumentKind.Other),
    ];

    /// <summary>How a document is called whose number does not tell its kind.</summary>
    private static readonly Words Unknown = new("Văn bản", "Document");

    /// <summary>The kind of a document by its number, or where that does not tell by the name that stands before it.</summary>
    public static DocumentKind Of(string name, string? number)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (ByNumber(number) ?? ByName(name))?.Kind ?? DocumentKind.Other;
    }

    /// <summary>
    /// How a document is called by its number: <c>Kế hoạch</c> for <c>232/KH-UBND</c>, <c>Văn bản</c> where the letters tell nothing.
    /// </summary>
    public static Words NameOf(string number) => ByNumber(number)?.Name ?? Unknown;

    /// <summary>Name and number; the name is that of the number's kind where the one before it is missing or is of another kind.</summary>
    public static string Titled(string name, string number)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (ByNumber(number) is not { } kind) return name.Length > 0 ? $"{name} {number}" : number;
        var own = ByName(name);
        return name.Length == 0 || (own is not null && own.Kind != kind.Kind) ? $"{kind.Name.Vi} {number}" : $"{name} {number}";
    }

    /// <summary>The word of the address: <c>nghi-dinh</c>.</summary>
    public static string Slug(DocumentKind kind) => kind switch
    {
        DocumentKind.Other => "khac",
        DocumentKind.Law => "luat",
        _ => VietnameseText.Slug(All.Last(r => r.Kind == kind).Name.Vi),
    };

    private static Row? ByName(string name)
    {
        var key = VietnameseText.Key(name) + " ";
        return All.FirstOrDefault(row => key.StartsWith(VietnameseText.Key(row.Name.Vi) + " ", StringComparison.Ordinal));
    }

    private static Row? ByNumber(string? number) =>
        number is not null && DocumentLetters.NameOf(number) is { } name ? All.First(row => row.Name.Vi == name) : null;

    private sealed record Row(Words Name, DocumentKind Kind)
    {
        public Row(string vi, string en, DocumentKind kind)
            : this(new Words(vi, en), kind)
        {
        }
    }
}
