using System.Text;

namespace PapiSite.Site.Assets;

/// <summary>Leaves out of a style sheet its comments, but for those of a licence, and the blanks that only set it out.</summary>
internal static class StyleText
{
    /// <summary>The style sheet with one blank, or one end of a line, where there were several; texts and addresses stay as they are.</summary>
    public static string Shortened(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (end, isKept) = EndOfGap(text, at);
            if (end > at)
            {
                // A comment alone parts words, and no more: a blank would be one between selectors.
                if (shown.Length > 0 && end < text.Length && shown[^1] != '\n') shown.Append(GapOf(text.AsSpan(at, end - at)));
                at = end;
            }

            if (at == text.Length) break;
            end = isKept ? EndOfComment(text, at) : EndOfPiece(text, at);
            shown.Append(text, at, end - at);
            at = end;
        }

        return shown.Append('\n').ToString();
    }

    /// <summary>Where blanks and comments end, and whether a comment of a licence stands there.</summary>
    private static (int End, bool IsKept) EndOfGap(string text, int at)
    {
        while (at < text.Length)
        {
            if (IsBlank(text[at])) at++;
            else if (!Starts(text, at, "/*")) break;
            else if (Starts(text, at, "/*!")) return (at, true);
            else at = EndOfComment(text, at);
        }

        return (at, false);
    }

    private static string GapOf(ReadOnlySpan<char> gap)
    {
        var (hasBlank, hasLine) = (false, false);
        for (var at = 0; at < gap.Length; at++)
        {
            if (gap[at] == '/')
            {
                at += 2 + gap[(at + 2)..].IndexOf("*/", StringComparison.Ordinal) + 1;
                continue;
            }

            hasBlank = true;
            hasLine |= gap[at] is '\n' or '\r' or '\f';
        }

        return hasLine ? "\n" : hasBlank ? " " : "/**/";
    }

    private static int EndOfPiece(string text, int at)
    {
        if (text[at] is '\'' or '"') return EndOf(text, at + 1, text[at]);
        if (text[at] == '\\') return EndOfEscape(text, at);
        if (!text.AsSpan(at).StartsWith("url(", StringComparison.OrdinalIgnoreCase)) return at + 1;
        var inside = at + 4;
        while (inside < text.Length && IsBlank(text[inside])) inside++;
        return inside < text.Length && text[inside] is '\'' or '"' ? inside : EndOf(text, inside, ')');
    }

    /// <summary>A letter by its number takes the blank behind it.</summary>
    private static int EndOfEscape(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end <= at + 6 && char.IsAsciiHexDigit(text[end])) end++;
        return Math.Min(text.Length, end == at + 1 || end < text.Length && IsBlank(text[end]) ? end + 1 : end);
    }

    private static int EndOf(string text, int at, char last)
    {
        // What is not closed ends with its line.
        while (at < text.Length && text[at] != last && text[at] != '\n') at += text[at] == '\\' ? 2 : 1;
        return Math.Min(text.Length, at + 1);
    }

    private static int EndOfComment(string text, int at) =>
        text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;

    private static bool Starts(string text, int at, string start) => string.CompareOrdinal(text, at, start, 0, start.Length) == 0;

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f' or '\uFEFF';
}
