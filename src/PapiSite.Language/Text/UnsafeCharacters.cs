using System.Buffers;

namespace PapiSite.Language.Text;

/// <summary>Characters that have no place in a plan: they hide text, reorder it, or steer a terminal.</summary>
public static class UnsafeCharacters
{
    private static readonly SearchValues<char> Unsafe =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(IsUnsafe)]);

    /// <summary>True for control characters other than tab and line break.</summary>
    public static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>True for characters that show nothing: zero width, direction overrides (the "Trojan source" attack), soft hyphen.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>True for a character that is told and taken out, or made a blank.</summary>
    public static bool IsUnsafe(char c) => IsControl(c) || IsInvisible(c) || IsStrayBreak(c);

    /// <summary>Text as it reads once they are mended: breaks are blanks, the rest is gone. The same object where there are none.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Unsafe) < 0) return text;
        return string.Concat(text.Where(c => !IsUnsafe(c) || IsStrayBreak(c)).Select(c => IsStrayBreak(c) ? ' ' : c));
    }

    /// <summary>
    /// True for the line breaks that Word and web pages bring along (Shift+Enter, page breaks) and that no editor shows as one.
    /// </summary>
    public static bool IsStrayBreak(char c) => c is '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';
}
