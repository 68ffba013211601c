using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>The names of roles that have no keyword of their own: what may be one, and which ones documents print most.</summary>
public static class RoleNames
{
    private const int MostWords = 8;
    private const int LongestName = 60;

    /// <summary>
    /// Words that documents print over a column of agencies or persons. A line that begins with one of them and a colon is most likely a
    /// role; a sentence that does so is rare.
    /// </summary>
    private static readonly ImmutableArray<string> Usual =
    [
        "đôn đốc", "theo dõi, đôn đốc", "đôn đốc, theo dõi", "đôn đốc, kiểm tra", "kiểm tra, đôn đốc", "theo dõi, đôn đốc, kiểm tra",
        "thẩm định", "thẩm tra", "trình", "cung cấp số liệu", "cung cấp thông tin, số liệu", "lực lượng hỗ trợ", "người chịu trách nhiệm",
        "người phụ trách", "lãnh đạo phụ trách", "cán bộ phụ trách", "người thực hiện",
    ];

    /// <summary>What may stand before the name: <c>cơ quan thẩm định</c>.</summary>
    private static readonly ImmutableArray<string> Before = ["co quan don vi ", "co quan ", "don vi "];

    private static readonly ImmutableDictionary<string, string> ByKey = Usual.ToImmutableDictionary(VietnameseText.Key);

    /// <summary>True for a few words with letters; words that go on with “của” are those of a sentence.</summary>
    public static bool Fits(string name)
    {
        if (name.Length is 0 or > LongestName || !char.IsLetter(name[0]) || VietnameseText.Slug(name).Length == 0) return false;
        var words = VietnameseText.Key(name).Split(' ');
        return words.Length <= MostWords && !words.Contains("cua")
            && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-' or '/');
    }

    /// <summary>The role that a head without a keyword most likely names, as documents print it; or null.</summary>
    public static string? UsualOf(string head)
    {
        var key = VietnameseText.Key(head);
        foreach (var before in Before)
        {
            if (key.StartsWith(before, StringComparison.Ordinal) && ByKey.ContainsKey(key[before.Length..])) key = key[before.Length..];
        }

        return ByKey.GetValueOrDefault(key);
    }
}
