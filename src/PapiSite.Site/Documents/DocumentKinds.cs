using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Site.Documents;

/// <summary>
/// The kinds of documents and how they show: by the letters that Decree 30/2020/NĐ-CP (appendix III) and the Party's rules put right
/// behind a number's digits, else by the name before the number.
/// </summary>
public static partial class DocumentKinds
{
    private static readonly Row[] OfState =
    [
        new("Hiến pháp", "Constitution", "HP", DocumentKind.Law),
        new("Bộ luật", "Code", "BL", DocumentKind.Law),
        new("Luật", "Law", "", DocumentKind.Law),
        new("Pháp lệnh", "Ordinance", "PL", DocumentKind.Law),
        new("Nghị quyết liên tịch", "Joint resolution", "NQLT", DocumentKind.Resolution),
        new("Nghị quyết", "Resolution", "NQ", DocumentKind.Resolution),
        new("Nghị định", "Decree", "NĐ", DocumentKind.Decree),
        new("Quyết định", "Decision", "QĐ", DocumentKind.Decision),
        new("Chỉ thị", "Directive", "CT", DocumentKind.Directive),
        new("Thông tư liên tịch", "Joint circular", "TTLT", DocumentKind.Circular),
        new("Thông tư", "Circular", "TT", DocumentKind.Circular),
        new("Chương trình hành động", "Action programme", "CTHĐ", DocumentKind.Programme),
        new("Chương trình", "Programme", "CTr", DocumentKind.Programme),
        new("Kế hoạch", "Plan", "KH", DocumentKind.Plan),
        new("Đề án", "Scheme", "ĐA", DocumentKind.Scheme),
        new("Công văn", "Official letter", "CV", DocumentKind.Letter),
        new("Quy chế", "Regulations", "QC", DocumentKind.Other),
        new("Quy định", "Rules", "QyĐ", DocumentKind.Other),
        new("Thông cáo", "Communiqué", "TC", DocumentKind.Other),
        new("Thông báo", "Notice", "TB", DocumentKind.Other),
        new("Hướng dẫn", "Guidelines", "HD", DocumentKind.Other),
        new("Phương án", "Proposal", "PA", DocumentKind.Other),
        new("Dự án", "Project", "DA", DocumentKind.Other),
        new("Báo cáo", "Report", "BC", DocumentKind.Other),
        new("Biên bản", "Minutes", "BB", DocumentKind.Other),
        new("Tờ trình", "Submission", "TTr", DocumentKind.Other),
        new("Hợp đồng", "Contract", "HĐ", DocumentKind.Other),
        new("Công điện", "Telegram", "CĐ", DocumentKind.Other),
        new("Bản ghi nhớ", "Memorandum", "BGN", DocumentKind.Other),
        new("Bản thỏa thuận", "Agreement", "BTT", DocumentKind.Other),
        new("Giấy ủy quyền", "Authorisation", "GUQ", DocumentKind.Other),
        new("Giấy mời", "Invitation", "GM", DocumentKind.Other),
        new("Giấy giới thiệu", "Letter of introduction", "GGT", DocumentKind.Other),
        new("Giấy nghỉ phép", "Leave permit", "GNP", DocumentKind.Other),
        new("Phiếu gửi", "Delivery slip", "PG", DocumentKind.Other),
        new("Phiếu chuyển", "Transfer slip", "PC", DocumentKind.Other),
        new("Phiếu báo", "Notification slip", "PB", DocumentKind.Other),
        new("Kết luận", "Conclusion", "KL", DocumentKind.Other),
        new("Lệnh", "Order", "L", DocumentKind.Other),
    ];

    /// <summary>
    /// Where the Party's letters mean another kind than the state's. Its QĐ stands for both decisions and rules, and so tells nothing.
    /// </summary>
    private static readonly Row[] OfParty =
    [
        new("Thông tri", "Instructions", "TT", DocumentKind.Other),
        new("", "", "QĐ", DocumentKind.Other),
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
        _ => VietnameseText.Slug(OfState.Last(r => r.Kind == kind).Name.Vi),
    };

    private static Row? ByName(string name)
    {
        var key = VietnameseText.Key(name) + " ";
        return OfState.FirstOrDefault(row => key.StartsWith(VietnameseText.Key(row.Name.Vi) + " ", StringComparison.Ordinal));
    }

    /// <summary>
    /// CT is a directive and CTr a programme: the letters count as they are written. Only the first ones tell the kind: 12/UBND-KH is a
    /// letter of a committee's office.
    /// </summary>
    private static Row? ByNumber(string? number)
    {
        if (number is null || NumberShape.Match(number) is not { Success: true } shape) return null;
        var letters = shape.Groups["letters"].Value;
        if (shape.Groups["hyphen"].Success && OfParty.FirstOrDefault(r => r.Letters == letters) is { } ofParty)
            return ofParty.Name.Vi.Length == 0 ? null : ofParty;
        return OfState.FirstOrDefault(r => r.Letters == letters);
    }

    /// <summary>The state's <c>59/2019/NĐ-CP</c> and <c>232/KH-UBND</c>, the Party's <c>11-NQ/TW</c>.</summary>
    [GeneratedRegex(@"^\s*\d+[a-zđ]?\s*((?<hyphen>-)|/(\d{4}/)?)(?<letters>\p{L}+)(?=[-/]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberShape { get; }

    private sealed record Row(Words Name, string Letters, DocumentKind Kind)
    {
        public Row(string vi, string en, string letters, DocumentKind kind)
            : this(new Words(vi, en), letters, kind)
        {
        }
    }
}
