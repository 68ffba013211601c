using System.Text;

namespace PapiSite.Import.Word;

/// <summary>
/// What it costs to parse HTML. Elements of form that are never closed (<c>&lt;b id=1&gt;&lt;p&gt;&lt;b id=2&gt;</c>…) are made again
/// in each block by the rules of HTML, so that a small file could take all memory.
/// </summary>
internal static class HtmlCost
{
    /// <summary>So many elements made again; a page of Word has some thousands.</summary>
    private const long Most = 3_000_000;

    private static readonly HashSet<string> Form = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    public static bool IsTooMuch(byte[] html)
    {
        var cost = 0L;
        var open = 0;
        // UTF-16 has a zero beside each letter of a tag.
        var letters = Encoding.Latin1.GetString(html).Replace("\0", "", StringComparison.Ordinal);
        for (var at = letters.IndexOf('<', StringComparison.Ordinal); at >= 0; at = letters.IndexOf('<', at + 1))
        {
            cost += open;
            if (cost > Most) return true;
            var closes = at + 1 < letters.Length && letters[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < letters.Length && end - start < 8 && char.IsAsciiLetter(letters[end])) end++;
            if (Form.Contains(letters[start..end])) open = Math.Max(0, open + (closes ? -1 : 1));
        }

        return false;
    }
}
