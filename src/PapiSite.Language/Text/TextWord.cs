using System.Globalization;
using System.Text;

namespace PapiSite.Language.Text;

/// <summary>A word of a text, or one digit of it, as it is heard and not as it is typed.</summary>
/// <param name="Key">Small letters, with the tone behind them wherever in the word it was put (<c>hoà</c> and <c>hòa</c> are one
/// word).</param>
/// <param name="Folded">The same without marks.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct TextWord(string Key, string Folded, TextSpan Span)
{
    /// <summary>True where it was typed without any mark, so that it may stand for any word of its letters.</summary>
    public bool IsBare => string.Equals(Key, Folded, StringComparison.Ordinal);

    /// <summary>True for a digit; a number is its digits, however they are grouped.</summary>
    public bool IsDigit => Folded is [>= '0' and <= '9'];

    /// <summary>True where this word of a text may be that word of a passage.</summary>
    public bool MayBe(TextWord other) =>
        string.Equals(Folded, other.Folded, StringComparison.Ordinal)
            && (IsBare || other.IsBare || string.Equals(Key, other.Key, StringComparison.Ordinal));

    /// <summary>
    /// The words of a text, in order. Digits of every script are digits; marks that stand alone and invisible letters belong to the
    /// word that they stand in.
    /// </summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        for (var i = 0; i < text.Length;)
        {
            var (digit, length) = DigitAt(text, i);
            if (length > 0)
            {
                var shown = ((char)('0' + digit)).ToString();
                words.Add(new(shown, shown, new(i, length)));
                i += length;
                continue;
            }

            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || IsInside(text[i]))) i++;
            words.Add(Word(text, TextSpan.Between(start, i)));
        }

        return words;
    }

    /// <summary>The digit at a place and the units that it takes; no unit where there is none.</summary>
    public static (int Digit, int Length) DigitAt(string text, int index)
    {
        if (char.IsAsciiDigit(text[index])) return (text[index] - '0', 1);
        if (text[index] < 0x80) return (0, 0);
        var digit = CharUnicodeInfo.GetDecimalDigitValue(text, index);
        return digit < 0 ? (0, 0) : (digit, char.IsSurrogatePair(text, index) ? 2 : 1);
    }

    /// <summary>True for what is seen as no letter of its own.</summary>
    public static bool IsInside(char c) =>
        c >= 0x80 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static TextWord Word(string text, TextSpan span)
    {
        // Most words of a page are those of its markup, and have no marks to be taken off.
        if (Ascii.IsValid(text.AsSpan(span.Start, span.Length)))
        {
            var plain = text.Substring(span.Start, span.Length).ToLowerInvariant();
            return new(plain, plain, span);
        }

        var (letters, folded, tone) = (new StringBuilder(span.Length), new StringBuilder(span.Length), 0);
        foreach (var c in VietnameseText.Compose(text.Substring(span.Start, span.Length)))
        {
            if (IsInside(c)) continue;
            var (letter, own) = VietnameseLetters.Split(char.ToLowerInvariant(c));
            tone = Math.Max(tone, own);
            letters.Append(letter);
            folded.Append(VietnameseText.Fold(c));
        }

        if (tone > 0) letters.Append((char)('0' + tone));
        return new(letters.ToString(), folded.ToString(), span);
    }
}
