using PapiSite.Language.Text;

namespace PapiSite.Site.Documents;

/// <summary>The words by which a document shows its kind.</summary>
public static class DocumentKinds
{
    /// <summary>Name, the letters of numbers that have no name before them, and the kind; the longer name before one that begins it.</summary>
    private static readonly (string Name, string Letters, DocumentKind Kind)[] Table =
    [
        ("Hiến pháp", "HP", DocumentKind.Law), ("Bộ luật", "BL", DocumentKind.Law), ("Luật", "QH", DocumentKind.Law), ("Pháp lệnh", "PL", DocumentKind.Law),
        ("Nghị quyết", "NQ", DocumentKind.Resolution), ("Nghị định", "NĐ", DocumentKind.Decree), ("Quyết định", "QĐ", DocumentKind.Decision),
        ("Chỉ thị", "CT", DocumentKind.Directive), ("Thông tư", "TT", DocumentKind.Circular), ("Chương trình", "CTr", DocumentKind.Programme),
        ("Kế hoạch", "KH", DocumentKind.Plan), ("Đề án", "ĐA", DocumentKind.Scheme), ("Công văn", "CV", DocumentKind.Letter),
    ];

    /// <summary>The kind of a document, by the name that stands before its number, or by the number's letters where none does.</summary>
    public static DocumentKind Of(string name, string? number)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Row(name, number)?.Kind ?? DocumentKind.Other;
    }

    /// <summary>How a document is called of which only the number is typed: <c>Kế hoạch</c> for <c>232/KH-UBND</c>; null where the letters tell nothing.</summary>
    public static string? NameOf(string number) => Row("", number)?.Name;

    /// <summary>The word of the address: <c>nghi-dinh</c>.</summary>
    public static string Slug(DocumentKind kind) =>
        kind == DocumentKind.Other ? "khac" : kind == DocumentKind.Law ? "luat" : VietnameseText.Slug(Table.First(r => r.Kind == kind).Name);

    private static (string Name, string Letters, DocumentKind Kind)? Row(string name, string? number)
    {
        var key = VietnameseText.Key(name);
        if (key.Length == 0) return number is null ? null : ByLetters(number);
        foreach (var row in Table)
        {
            if ((key + " ").StartsWith(VietnameseText.Key(row.Name) + " ", StringComparison.Ordinal)) return row;
        }

        return null;
    }

    private static (string Name, string Letters, DocumentKind Kind)? ByLetters(string number)
    {
        var letters = number.Split('/', '-').Where(part => part.Length > 0 && char.IsLetter(part[0])).Select(part => part.TrimEnd([.. "0123456789"])).ToList();
        foreach (var row in Table)
        {
            // CT is a directive and CTr a programme: the letters count as they are written.
            if (letters.Contains(row.Letters)) return row;
        }

        return null;
    }
}
