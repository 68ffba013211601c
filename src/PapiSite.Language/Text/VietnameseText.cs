using System.Buffers;
using System.Text;

namespace PapiSite.Language.Text;

/// <summary>Vietnamese text: composed form (NFC for every Vietnamese letter), folding for comparison, web addresses.</summary>
public static class VietnameseText
{
    private static readonly SearchValues<char> LooseMarks = SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323");
    private static readonly char[] FoldedBelow = MakeFolded();

    /// <summary>
    /// Composes letters that were typed as a base and combining marks (<c>e</c> + <c>◌̂</c> + <c>◌́</c> gives <c>ế</c>), and writes
    /// characters that look like others as those (<see cref="LookAlikes"/>). Text that has neither comes back as the same object.
    /// </summary>
    public static string Compose(string text)
    {
        text = LookAlikes.Plain(text);
        var first = IndexOfLooseMark(text);
        if (first < 0) return text;

        var result = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            var composed = result.Length > 0 ? VietnameseLetters.Compose(result[^1], text[i]) : '\0';
            if (composed != '\0') result[^1] = composed;
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>The first combining mark that Vietnamese writes composed, or -1.</summary>
    public static int IndexOfLooseMark(ReadOnlySpan<char> text) =>
        text.IndexOfAny(LooseMarks);

    /// <summary>One character folded: lower case, without tone mark, <c>đ</c> as <c>d</c>.</summary>
    public static char Fold(char c) => c < FoldedBelow.Length ? FoldedBelow[c] : char.ToLowerInvariant(LookAlikes.Plain(c));

    /// <summary>Folds every character; the length stays, so positions carry over.</summary>
    public static string Fold(string text)
    {
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
        });
    }

    /// <summary>A key for comparing names: folded, runs of anything but letters and digits as one space, trimmed.</summary>
    public static string Key(string text) => Joined(text, ' ');

    /// <summary>A word of a web address: folded, letters and digits joined by hyphens (<c>Sở Nội vụ</c> gives <c>so-noi-vu</c>).</summary>
    public static string Slug(string text) => Joined(text, '-');

    /// <summary>
    /// True where two names have the same letters and the same tone on each syllable; case, what is between the words, and the vowel on
    /// which a
    /// tone is set (<c>ủy</c>, <c>uỷ</c>) make no difference.
    /// </summary>
    public static bool IsSpelledAlike(string one, string other) => Spelling(one) == Spelling(other);

    /// <summary>Letters without tones, each word with its tones behind it.</summary>
    private static string Spelling(string text)
    {
        var spelling = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var c in Compose(text).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                var (letter, tone) = VietnameseLetters.Split(char.ToLowerInvariant(c));
                spelling.Append(letter);
                if (tone > 0) tones.Append(tone);
            }
            else if (spelling.Length > 0 && spelling[^1] != ' ')
            {
                spelling.Append(tones).Append(' ');
                tones.Clear();
            }
        }

        return spelling.ToString();
    }

    private static string Joined(string text, char joint)
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in Compose(text))
        {
            var folded = Fold(c);
            var keep = joint == '-' ? char.IsAsciiLetterOrDigit(folded) : char.IsLetterOrDigit(folded);
            if (!keep)
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending) result.Append(joint);
            pending = false;
            result.Append(folded);
        }

        return result.ToString();
    }

    private static char[] MakeFolded()
    {
        // U+1EFF is the last of Latin Extended Additional, where the Vietnamese letters end.
        var folded = new char[0x1F00];
        for (var c = 0; c < folded.Length; c++) folded[c] = VietnameseLetters.Plain(char.ToLowerInvariant(LookAlikes.Plain((char)c)));
        return folded;
    }
}
