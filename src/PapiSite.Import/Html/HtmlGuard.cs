using System.Collections.Frozen;
using PapiSite.Import.Grids;

namespace PapiSite.Import.Html;

/// <summary>
/// Looks a page over before it is parsed: a parser's work grows with the square of how deep elements are nested and of how many attributes
/// one has, so that a small file could keep a machine busy for hours. What no program writes is refused.
/// </summary>
internal static class HtmlGuard
{
    private const int Deepest = 400;
    private const int MostAttributes = 2000;

    /// <summary>Depth that pages have: what is deeper is counted as work, tag by tag.</summary>
    private const int Usual = 60;

    private const long MostWork = 2_000_000;

    /// <summary>The most elements of a page, those with them that a parser makes again because they were not closed.</summary>
    public const int MostElements = 1_000_000;

    /// <summary>Elements that need no end tag, or have none: however many there are, they are not nested.</summary>
    private static readonly FrozenSet<string> Unnested = new[]
    {
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "optgroup", "colgroup", "col", "rt", "rp",
        "html", "head", "body", "br", "hr", "img", "input", "meta", "link", "area", "base", "embed", "param", "source", "track", "wbr",
        "caption", "frame",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnnestedSpans =
        Unnested.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Throws where the page is nested deeper, or has elements with more attributes, than any that was written to be read.
    /// </summary>
    public static void Check(string html)
    {
        var open = new List<string>();
        var work = 0L;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var isEnd = html[i + 1] == '/';
            var start = isEnd ? i + 2 : i + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            var name = html.AsSpan(start, end - start);
            if (name.IsEmpty || !char.IsAsciiLetter(name[0])) continue;
            if (!isEnd) CheckAttributes(html, end);
            work += Math.Max(0, open.Count - Usual);
            if (open.Count > Deepest || work > MostWork) throw new TooMuchException();

            // What was left open in a cell ends with the cell.
            if (name is ['t' or 'T', 'd' or 'D' or 'h' or 'H']) Close(open, "table", isKept: true);
            else if (UnnestedSpans.Contains(name)) continue;
            else if (isEnd) Close(open, name, isKept: false);
            else open.Add(name.ToString());
        }
    }

    private static void Close(List<string> open, ReadOnlySpan<char> name, bool isKept)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(open[i], StringComparison.OrdinalIgnoreCase)) continue;
            open.RemoveRange(isKept ? i + 1 : i, open.Count - (isKept ? i + 1 : i));
            return;
        }
    }

    private static void CheckAttributes(string html, int from)
    {
        var (blanks, quote) = (0, '\0');
        for (var i = from; i < html.Length; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] == '>') return;
            else if (html[i] is '"' or '\'' && html[i - 1] == '=') quote = html[i];
            else if (char.IsWhiteSpace(html[i]) && ++blanks > MostAttributes) throw new TooMuchException();
        }
    }
}
