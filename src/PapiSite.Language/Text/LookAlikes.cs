using System.Buffers;
using System.Globalization;
using System.Text;

namespace PapiSite.Language.Text;

/// <summary>
/// Characters that look like another one and come in by other keyboards, Word, old fonts and the recognition of scanned pages: digits of
/// other scripts, full-width forms, the Icelandic and African letters that look like Đ, hyphens that do not break, blanks of other widths.
/// They are read as what they look like.
/// </summary>
public static class LookAlikes
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>Full-width forms lie so far behind the ASCII that they show.</summary>
    private const int FullWidthDistance = 0xFEE0;

    private static readonly SearchValues<char> Any = SearchValues.Create([
        .. Enumerable.Range(0x80, 0xFF80).Select(c => (char)c).Where(c => char.IsHighSurrogate(c) || Plain(c) != c),
    ]);

    /// <summary>The plain character that a character looks like, or itself.</summary>
    public static char Plain(char c)
    {
        if (c < 0x80) return c;
        switch (c)
        {
            case '\u00D0' or '\u0189': return 'Đ';
            case '\u00F0' or '\u0256': return 'đ';
            case '\u2010' or '\u2011': return '-';
            // A full-width number sign is no comment, and must not become one.
            case '\uFF03': return c;
            case >= FirstFullWidth and <= LastFullWidth: return (char)(c - FullWidthDistance);
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            UnicodeCategory.SpaceSeparator => ' ',
            _ => c,
        };
    }

    /// <summary>True for a dash of any length and for the sign of subtraction, which stand for a hyphen in numbers and labels.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>The text with every dash as a hyphen; the length stays.</summary>
    public static string WithHyphens(string text)
    {
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = IsDash(source[i]) ? '-' : source[i];
        });
    }

    /// <summary>
    /// The text with every look-alike as what it looks like; the same object where there is none. A digit of two units becomes one.
    /// </summary>
    public static string Plain(string text)
    {
        var first = IndexIn(text);
        if (first < 0) return text;
        var result = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (IsDigitOfTwoUnits(text, i)) result.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text, i++)));
            else result.Append(Plain(text[i]));
        }

        return result.ToString();
    }

    /// <summary>The first look-alike, blanks included, or -1.</summary>
    private static int IndexIn(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Any); at >= 0 && at < text.Length; at++)
        {
            if (Plain(text[at]) != text[at] || IsDigitOfTwoUnits(text, at)) return at;
            var next = text.AsSpan(at + 1).IndexOfAny(Any);
            if (next < 0) return -1;
            at += next;
        }

        return -1;
    }

    /// <summary>The look-alikes of a piece of text that are no blanks, each with its place, its length and what it is read as.</summary>
    public static IEnumerable<(int Start, int Length, char Plain)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80) continue;
            var two = IsDigitOfTwoUnits(text, i);
            var plain = two ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text, i)) : Plain(text[i]);
            if (plain != ' ' && plain != text[i]) yield return (i, two ? 2 : 1, plain);
            if (two) i++;
        }
    }

    private static bool IsDigitOfTwoUnits(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.DecimalDigitNumber;
}
