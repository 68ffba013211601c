using PapiSite.Language.Parsing;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Writing;

/// <summary>
/// The lines that a value takes in a file. What reading does to any text is done before: letters are composed, hidden characters go,
/// blanks of every width are plain ones. A value that is no prose is one line without blanks at its ends; prose has no blanks at the ends
/// of its lines, no blank lines at its own ends, no indentation that all its lines share, and no tab before the first letter of a line.
/// </summary>
internal static class ValueLines
{
    /// <summary>
    /// A value that is no prose, behind its keyword; where it has more columns than the widths of its first line and of the others say,
    /// it goes on below, parted at single blanks.
    /// </summary>
    public static IEnumerable<string> Of(string text, KeywordUse use, EntryContext parent, int? first = null, int? others = null) =>
        Folded(OneLine(text), first, others).Select((line, i) => Escapes.Written(line, use, parent, isContinuation: i > 0));

    /// <summary>The lines of prose.</summary>
    public static List<string> OfProse(string markdown)
    {
        var lines = Plain(markdown).ReplaceLineEndings("\n").Split('\n').Select(line => Untabbed(line.TrimEnd())).ToList();
        while (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        while (lines is ["", ..]) lines.RemoveAt(0);
        var shared = lines.Where(line => line.Length > 0).Select(Indent).DefaultIfEmpty().Min();
        return [.. ProseNotes.Guarded(lines.Select(line => line.Length == 0 ? line : line[shared..]))];
    }

    /// <summary>Words in one line, as they are read.</summary>
    public static string OneLine(string text) => Plain(text).ReplaceLineEndings(" ").Trim();

    private static IEnumerable<string> Folded(string line, int? first, int? others)
    {
        var (start, width) = (0, first);
        while (line.Length - start > width && BreakIn(line, start, width.Value) is { } end)
        {
            yield return line[start..end];
            (start, width) = (end + 1, others);
        }

        yield return line[start..];
    }

    /// <summary>The last single blank within a width, or else the first behind it; null where there is none.</summary>
    private static int? BreakIn(string line, int start, int width)
    {
        int? found = null;
        for (var i = start + 1; i + 1 < line.Length && (found is null || i <= start + width); i++)
        {
            if (line[i] == ' ' && !LineShape.IsBlank(line[i - 1]) && !LineShape.IsBlank(line[i + 1])) found = i;
        }

        return found;
    }

    private static string Plain(string text) => VietnameseText.Compose(UnsafeCharacters.Clean(text));

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Tabs before the first letter as the blanks up to the next stop.</summary>
    private static string Untabbed(string line)
    {
        var width = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t')) break;
            width += c == '\t' ? LineShape.TabWidth - (width % LineShape.TabWidth) : 1;
        }

        return line.TrimStart(' ', '\t') is { Length: > 0 } text ? text.PadLeft(width + text.Length) : "";
    }
}
