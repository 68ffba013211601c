using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// The letters that stand for the kind of a document, before its number (<c>QĐ 1493/QĐ-TTg</c>) as in it: those of Decree 30/2020/NĐ-CP,
/// appendix III, and of the Party's rules that plans cite.
/// </summary>
public static class DocumentAbbreviations
{
    private static readonly (string Letters, string Name)[] Kinds =
    [
        ("NQ", "Nghị quyết"), ("QĐ", "Quyết định"), ("NĐ", "Nghị định"), ("CT", "Chỉ thị"), ("TT", "Thông tư"), ("CTr", "Chương trình"),
        ("CTHĐ", "Chương trình hành động"), ("KH", "Kế hoạch"), ("ĐA", "Đề án"), ("CV", "Công văn"), ("TB", "Thông báo"),
        ("HD", "Hướng dẫn"), ("PA", "Phương án"), ("BC", "Báo cáo"), ("TTr", "Tờ trình"), ("CĐ", "Công điện"), ("KL", "Kết luận"),
        ("QC", "Quy chế"), ("TTLT", "Thông tư liên tịch"), ("NQLT", "Nghị quyết liên tịch"),
    ];

    /// <summary>
    /// The name that letters before a number stand for; null where they are none of these, or the number is of another kind.
    /// </summary>
    public static string? NameOf(string letters, string number)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(number);
        // CT is a directive and CTr a programme, but not everybody can type Đ.
        var (_, name) = Array.Find(Kinds, kind => kind.Letters == letters) is { Letters: not null } exact
            ? exact
            : Array.Find(Kinds, kind => Plain(kind.Letters) == letters);
        if (name is null) return null;
        var own = Plain(letters);
        var parts = Plain(number).Split('/', '-');
        return parts.Contains(own, StringComparer.Ordinal) || (own == "NQ" && IsOfAssembly(parts)) ? name : null;
    }

    /// <summary>Resolutions of the National Assembly and its Standing Committee have no letters of their kind: 163/2024/QH15.</summary>
    private static bool IsOfAssembly(string[] parts) =>
        parts[^1].TrimEnd("0123456789".ToCharArray()) is "QH" or "UBTVQH" && parts[^1].Length > 2;

    private static string Plain(string letters) => letters.Replace('Đ', 'D');
}
