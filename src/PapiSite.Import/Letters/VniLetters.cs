using System.Collections.Frozen;
using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Import.Letters;

/// <summary>VNI for Windows: most letters are a plain letter and, behind it, the character of a mark.</summary>
internal static class VniLetters
{
    /// <summary>The tones behind a letter: huyền, hỏi, ngã, sắc, nặng; then the same with the sign of â and of ă.</summary>
    private const string Tones = "øûõùï";
    private const string RoofTones = "àåãáä";
    private const string BowTones = "èúüéë";

    private static readonly FrozenDictionary<string, char> Letters = MakeLetters();
    private static readonly FrozenDictionary<char, string> Spellings = Letters.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>The text in Unicode. Two characters are tried before one, else the marks of ơ and ư would be cut off.</summary>
    public static string ToUnicode(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var code = Code(text[i]);
            if (i + 1 < text.Length && Letter(code, Code(text[i + 1])) is { } two)
            {
                result.Append(two);
                i++;
            }
            else
            {
                result.Append(Letters.TryGetValue(code.ToString(), out var one) ? one : code);
            }
        }

        return result.ToString();
    }

    /// <summary>The text in VNI, each code as the character of its number.</summary>
    public static string FromUnicode(string text) => string.Concat(text.Select(c => Spellings.GetValueOrDefault(c, c.ToString())));

    /// <summary>The letter gives the case; people left the mark of a capital small.</summary>
    private static char? Letter(char letter, char mark)
    {
        var right = char.IsUpper(letter) ? char.ToUpperInvariant(mark) : char.ToLowerInvariant(mark);
        return Letters.TryGetValue($"{letter}{right}", out var found) ? found : null;
    }

    private static char Code(char c) => c is >= '\uF020' and <= '\uF0FF' ? (char)(c & 0xFF) : c;

    private static FrozenDictionary<string, char> MakeLetters()
    {
        var letters = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var (code, letter) in "ơô ưö đñ íí ìì ỉæ ĩó ịò ỵî".Split(' ').Select(p => (p[1], p[0]))) Add(code.ToString(), letter);
        foreach (var letter in "aeouyơư")
        {
            var code = letter switch { 'ơ' => "ô", 'ư' => "ö", _ => letter.ToString() };
            // ỵ has a code of its own.
            for (var tone = 1; tone <= (letter == 'y' ? 4 : 5); tone++) Add(code + Tones[tone - 1], VietnameseLetters.Join(letter, tone));
        }

        foreach (var (plain, letter) in "aâ eê oô".Split(' ').Select(p => (p[0], p[1])))
        {
            Add($"{plain}â", letter);
            for (var tone = 1; tone <= 5; tone++) Add($"{plain}{RoofTones[tone - 1]}", VietnameseLetters.Join(letter, tone));
        }

        Add("aê", 'ă');
        for (var tone = 1; tone <= 5; tone++) Add($"a{BowTones[tone - 1]}", VietnameseLetters.Join('ă', tone));
        return letters.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string code, char letter)
        {
            letters[code] = letter;
            letters[code.ToUpperInvariant()] = char.ToUpperInvariant(letter);
        }
    }
}
