using System.Collections.Frozen;

namespace PapiSite.Language.Text;

/// <summary>
/// The letters of the Vietnamese alphabet, taken apart into letter and tone. A table of our own, since the frameworks'
/// normalisation needs ICU, which a bare machine lacks and whose versions differ; the output must not depend on either.
/// </summary>
public static class VietnameseLetters
{
    /// <summary>Vowel by vowel: without tone, huyền, hỏi, ngã, sắc, nặng (the order of dictionaries).</summary>
    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>Combining marks of the tones, in the order of <see cref="Vowels"/> from huyền on.</summary>
    private const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Parts = MakeParts();
    private static readonly FrozenDictionary<(char Letter, int Tone), char> Whole =
        Parts.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>The letter without its tone and the tone from 0 to 5; other characters are their own letter.</summary>
    public static (char Letter, int Tone) Split(char lower) =>
        Parts.TryGetValue(lower, out var parts) ? parts : (lower, 0);

    /// <summary>The letter with a tone from 0 to 5; a letter that takes none comes back as it is.</summary>
    public static char Join(char lower, int tone) => Whole.GetValueOrDefault((lower, tone), lower);

    /// <summary>The plain Latin letter: <c>ệ</c> gives <c>e</c>, <c>đ</c> gives <c>d</c>.</summary>
    public static char Plain(char lower) => Split(lower).Letter switch
    {
        'ă' or 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        var other => other,
    };

    /// <summary>The place in the alphabet, after digits and before other scripts.</summary>
    public static int Rank(char letter)
    {
        var place = Alphabet.IndexOf(letter, StringComparison.Ordinal);
        return place >= 0 ? 0x100 + place : letter < 0x100 ? letter : 0x1000 + letter;
    }

    /// <summary>Puts a combining mark on a letter; <c>'\0'</c> where Vietnamese has no such letter.</summary>
    public static char Compose(char baseLetter, char mark)
    {
        var lower = char.ToLowerInvariant(baseLetter);
        var (letter, tone) = Split(lower);
        char composed;
        var markedTone = ToneMarks.IndexOf(mark, StringComparison.Ordinal) + 1;
        if (markedTone > 0)
        {
            if (tone != 0 || !Whole.TryGetValue((letter, markedTone), out composed)) return '\0';
        }
        else
        {
            var shaped = (letter, mark) switch
            {
                ('a', '\u0306') => 'ă',
                ('a', '\u0302') => 'â',
                ('e', '\u0302') => 'ê',
                ('o', '\u0302') => 'ô',
                ('o', '\u031B') => 'ơ',
                ('u', '\u031B') => 'ư',
                _ => '\0',
            };
            if (shaped == '\0' || !Whole.TryGetValue((shaped, tone), out composed)) return '\0';
        }

        return lower == baseLetter ? composed : char.ToUpperInvariant(composed);
    }

    private static FrozenDictionary<char, (char, int)> MakeParts()
    {
        var parts = new Dictionary<char, (char, int)>();
        foreach (var row in Vowels)
        {
            for (var tone = 0; tone < row.Length; tone++) parts[row[tone]] = (row[0], tone);
        }

        return parts.ToFrozenDictionary();
    }
}
