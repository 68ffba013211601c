using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>
/// The letters that tell the kind of a document, in its number and, where writers are short, before it (<c>QĐ 1493/QĐ-TTg</c>): those of
/// Decree 30/2020/NĐ-CP, appendix III, and of the Party's rules.
/// </summary>
public static partial class DocumentLetters
{
    private static readonly (string Letters, string Name)[] OfState =
    [
        ("HP", "Hiến pháp"), ("BL", "Bộ luật"), ("PL", "Pháp lệnh"), ("NQLT", "Nghị quyết liên tịch"), ("NQ", "Nghị quyết"),
        ("NĐ", "Nghị định"), ("QĐ", "Quyết định"), ("CT", "Chỉ thị"), ("TTLT", "Thông tư liên tịch"), ("TT", "Thông tư"),
        ("CTHĐ", "Chương trình hành động"), ("CTr", "Chương trình"), ("KH", "Kế hoạch"), ("ĐA", "Đề án"), ("CV", "Công văn"),
        ("QC", "Quy chế"), ("QyĐ", "Quy định"), ("TC", "Thông cáo"), ("TB", "Thông báo"), ("HD", "Hướng dẫn"), ("PA", "Phương án"),
        ("DA", "Dự án"), ("BC", "Báo cáo"), ("BB", "Biên bản"), ("TTr", "Tờ trình"), ("HĐ", "Hợp đồng"), ("CĐ", "Công điện"),
        ("BGN", "Bản ghi nhớ"), ("BTT", "Bản thỏa thuận"), ("GUQ", "Giấy ủy quyền"), ("GM", "Giấy mời"), ("GGT", "Giấy giới thiệu"),
        ("GNP", "Giấy nghỉ phép"), ("PG", "Phiếu gửi"), ("PC", "Phiếu chuyển"), ("PB", "Phiếu báo"), ("KL", "Kết luận"), ("L", "Lệnh"),
    ];

    /// <summary>
    /// Where the Party's letters mean another kind than the state's. Its QĐ stands for both decisions and rules, and so tells nothing.
    /// </summary>
    private static readonly (string Letters, string? Name)[] OfParty = [("TT", "Thông tri"), ("QĐ", null)];

    /// <summary>
    /// The kind by the letters behind a number's digits; null where they tell none. Only the first ones tell: 12/UBND-KH is a letter of a
    /// committee's office.
    /// </summary>
    public static string? NameOf(string number) => InNumber(number) is var (letters, isOfParty) ? NameOf(letters, isOfParty) : null;

    /// <summary>
    /// The kind that letters before a number stand for; null where the number has others, or they tell none. Some offices put them last
    /// (566/SNV-TTr), and not everybody can type Đ.
    /// </summary>
    public static string? Spelled(string letters, string number)
    {
        ArgumentNullException.ThrowIfNull(letters);
        if (Plain(letters) == "NQ" && OfAssembly.IsMatch(number)) return NameOf("NQ", isOfParty: false);
        if (InNumber(number) is not var (first, isOfParty)) return null;
        var own = Plain(first) == Plain(letters) ? first : number.Split('-')[^1];
        return Plain(own) == Plain(letters) ? NameOf(own, isOfParty) : null;
    }

    /// <summary>True for the name of a kind of documents that have numbers, in capitals or not.</summary>
    internal static bool IsKind(string name) => Array.Exists(OfState, row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string? NameOf(string letters, bool isOfParty)
    {
        var meant = Meant(letters);
        return isOfParty && Array.Exists(OfParty, row => row.Letters == meant)
            ? Array.Find(OfParty, row => row.Letters == meant).Name
            : Array.Find(OfState, row => row.Letters == meant).Name;
    }

    /// <summary>
    /// The letters of the table that are meant: just these, or in capitals (CTR is CTr), or with Đ (KH, DA and ĐA are three kinds).
    /// </summary>
    private static string? Meant(string letters) =>
        Array.Find(OfState, row => row.Letters.Equals(letters, StringComparison.OrdinalIgnoreCase)).Letters
            ?? Array.Find(OfState, row => Plain(row.Letters) == Plain(letters)).Letters;

    private static (string Letters, bool IsOfParty)? InNumber(string number) =>
        Shape.Match(number) is { Success: true } shape ? (shape.Groups["letters"].Value, shape.Groups["hyphen"].Success) : null;

    private static string Plain(string letters) => letters.ToUpperInvariant().Replace('Đ', 'D');

    /// <summary>The state's <c>59/2019/NĐ-CP</c> and <c>232/KH-UBND</c>, the Party's <c>11-NQ/TW</c>.</summary>
    [GeneratedRegex(
        @"^\s*\d+[a-zđ]?\s*((?<hyphen>-)|/(\d{4}/)?)(?<letters>\p{L}+)(?=[-/]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape { get; }

    /// <summary>Resolutions of the National Assembly and its Standing Committee have no letters of their kind: 163/2024/QH15.</summary>
    [GeneratedRegex("[/-](QH|UBTVQH)[0-9]+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAssembly { get; }
}
