using System.Collections.Frozen;
using PapiSite.Language.Text;

namespace PapiSite.Import.Letters;

/// <summary>Whether a word is a Vietnamese syllable: a beginning, a rime and at most one tone, that go together.</summary>
public static class VietnameseSyllables
{
    private static readonly FrozenSet<string> Onsets = new[]
    {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "qu", "r", "s",
        "t", "th", "tr", "v", "x",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Rimes =
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc ui um un ung up ut uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uynh uyn uyt uyp
        uyu uyên uyêt
        ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu ynh yt
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for one syllable in any case, composed.</summary>
    public static bool Is(string word)
    {
        Span<char> letters = stackalloc char[8];
        if (word.Length is 0 or > 7) return false;
        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, own) = VietnameseLetters.Split(char.ToLowerInvariant(word[i]));
            if (own > 0 && tone > 0) return false;
            tone = Math.Max(tone, own);
            letters[i] = letter;
        }

        var plain = letters[..word.Length].ToString();
        for (var onset = 0; onset <= Math.Min(3, plain.Length - 1); onset++)
        {
            if (Onsets.Contains(plain[..onset]) && Rimes.Contains(plain[onset..]) && GoTogether(plain[..onset], plain[onset]))
            {
                return Takes(plain, tone);
            }
        }

        return false;
    }

    /// <summary>
    /// Of the words with letters beyond ASCII: how many there are, and the share of syllables among them (0 where there are none).
    /// </summary>
    public static (int Words, double Share) Share(string text)
    {
        var words = 0;
        var syllables = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                var word = text[start..i];
                start = -1;
                if (word.All(char.IsAscii)) continue;
                words++;
                if (Is(word)) syllables++;
            }
        }

        return (words, words == 0 ? 0 : (double)syllables / words);
    }

    /// <summary>k, gh and ngh stand before e, ê, i and y, and there only; c and ng stand before the others.</summary>
    private static bool GoTogether(string onset, char vowel) => onset switch
    {
        "k" or "gh" or "ngh" => vowel is 'e' or 'ê' or 'i' or 'y',
        "c" or "ng" => vowel is not ('e' or 'ê' or 'i' or 'y'),
        "g" => vowel is not ('e' or 'ê' or 'y'),
        _ => true,
    };

    /// <summary>A syllable that ends in c, ch, p or t has the tone sắc or nặng.</summary>
    private static bool Takes(string letters, int tone) =>
        tone is 4 or 5 || !(letters[^1] is 'c' or 'p' or 't' || letters.EndsWith("ch", StringComparison.Ordinal));

    /// <summary>Signs of Latin-1 (¹, §) are letters in the old encodings; the quotes and dashes beyond it are none.</summary>
    private static bool IsInWord(char c) =>
        char.IsAsciiLetter(c) || (c > 0x7F && c is not (>= '\u2010' and <= '\u2027') && !char.IsWhiteSpace(c));
}
