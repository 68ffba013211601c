using System.Text;
using PapiSite.Language.Syntax;

namespace PapiSite.Language.Parsing;

/// <summary>
/// The one escape of the language, outside prose: a backslash before <c>#</c>, before a line that would be read as something else than
/// text, or behind a mark before what would be read as an entry of its own. One backslash goes, whatever stands behind it is text; a
/// backslash anywhere else is itself.
/// </summary>
internal static class Escapes
{
    /// <summary>What parts an entry from one that stands behind it on its line.</summary>
    public const string Parting = ";,.|";

    /// <summary>No head behind a parting mark is longer.</summary>
    public const int LongestHead = 60;

    private const char Mark = '\\';

    /// <summary>Where the backslashes of a value's line stand that say how the rest is read, and are no text.</summary>
    public static List<int> In(string line)
    {
        var found = new List<int>();
        for (var start = line.IndexOf(Mark, StringComparison.Ordinal); start >= 0;)
        {
            var end = EndOfRun(line, start);
            if (Guards(line, start, end)) found.Add(start);
            start = line.IndexOf(Mark, end);
        }

        return found;
    }

    /// <summary>True for a line that begins with an escape, and so is text.</summary>
    public static bool Begins(string line) => line.StartsWith(Mark) && Guards(line, 0, EndOfRun(line, 0));

    /// <summary>
    /// A line of a value as it is written: behind its keyword, under an entry that opens a context; or below, as a continuation.
    /// Reading takes away what this puts in.
    /// </summary>
    public static string Written(string line, KeywordUse use, EntryContext parent, bool isContinuation)
    {
        var written = new StringBuilder(line);
        // From the end, so that each place is judged by what reading will find behind it.
        for (var at = line.Length - 1; at >= 0; at--)
        {
            if (!MayBegin(line, at)) continue;
            var (text, end) = (written.ToString(), EndOfRun(line, at));
            if (end > at ? Guards(text, at, end) : IsNeeded(text, at, use, parent, isContinuation)) written.Insert(at, Mark);
        }

        return written.ToString();
    }

    /// <summary>True where an entry may stand behind another on its line: under it, or beside one under which nothing may stand.</summary>
    public static bool MayFollow(Keyword keyword, KeywordUse use, EntryContext parent) =>
        keyword.UseIn(use.Opens) is not null || (use.Opens == EntryContext.None && keyword.UseIn(parent) is not null);

    /// <summary>Spares most letters a closer look: an escape begins a line, stands behind a mark, or before a number sign.</summary>
    private static bool MayBegin(string line, int at) =>
        at == 0 || line[at] is '#' or Mark ? at == 0 || line[at - 1] != Mark : IsParted(line, at);

    private static bool Guards(string line, int start, int end)
    {
        if (end == line.Length) return false;
        if (line[end] == '#') return true;
        return start == 0 ? IsReadOtherwise(line[end..]) : IsParted(line, start) && HeadOf(line[end..]) is not null;
    }

    private static bool IsNeeded(string line, int at, KeywordUse use, EntryContext parent, bool isContinuation)
    {
        if (at == 0) return isContinuation && IsReadOtherwise(line);
        if (line[at] == '#') return at >= 2 && LineShape.IsBlankNotTab(line[at - 1]) && LineShape.IsBlankNotTab(line[at - 2]);
        return !isContinuation && HeadOf(line[at..]) is { } keyword && MayFollow(keyword, use, parent);
    }

    /// <summary>True for a line that would be a comment, an entry, an item or a row of a table where it continued a value.</summary>
    private static bool IsReadOtherwise(string line)
    {
        if (line[0] == '#' || LineShape.HasHeadIn(line) || ListMarker.Begins(line) || TableRow.HasCells(line)) return true;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return LineShape.StartsWithLetter(line) && Keywords.FindAtStart(words) is ({ Label: not LabelRule.Name }, var taken)
            && words.Length > taken;
    }

    /// <summary>True behind a mark that parts entries, blanks between left out.</summary>
    private static bool IsParted(string line, int at)
    {
        while (at > 0 && LineShape.IsBlank(line[at - 1])) at--;
        return at > 0 && Parting.Contains(line[at - 1], StringComparison.Ordinal);
    }

    /// <summary>The keyword of an entry that a text begins with, however many colons stand in it; or null.</summary>
    private static Keyword? HeadOf(string text)
    {
        for (var i = 0; i < text.Length && i <= LongestHead && !Parting.Contains(text[i], StringComparison.Ordinal); i++)
        {
            if (text[i] == ':' && LineShape.KeywordInside(text[..i]) is { } keyword) return keyword;
        }

        return null;
    }

    private static int EndOfRun(string line, int start)
    {
        while (start < line.Length && line[start] == Mark) start++;
        return start;
    }
}
