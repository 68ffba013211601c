using System.Collections.Frozen;
using System.Text;

namespace PapiSite.Import.Letters;

/// <summary>The encodings with one code a letter.</summary>
internal sealed class SingleByteLetters
{
    /// <summary>TCVN 5712:1993, third set (ABC), sixteen codes a line. A blank is a code without a letter.</summary>
    public static readonly SingleByteLetters Tcvn3 = new(
        (0xA0, " ĂÂÊÔƠƯĐăâêôơưđ "),
        (0xB0, "     àảãáạ ằẳẵắ "),
        (0xC0, "      ặầẩẫấậè ẻẽ"),
        (0xD0, "éẹềểễếệìỉ   ĩíịò"),
        (0xE0, " ỏõóọồổỗốộờởỡớợù"),
        (0xF0, " ủũúụừửữứựỳỷỹýỵ "));

    /// <summary>VPS. Thirteen capitals stand among the control codes, which no XML file can have.</summary>
    public static readonly SingleByteLetters Vps = new(
        (0x00, "  ẠẬẶẸỆ         "),
        (0x10, "ỊỌỘỢỤỰ   Ỵ  ẪỮ  "),
        (0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"),
        (0x90, "Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ"),
        (0xA0, " ắằẳẵặỠớÙờởỡŨỨợỪ"),
        (0xB0, "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"),
        (0xC0, "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"),
        (0xD0, "ƯỦồốÔỏơÈừứÚũưÝẺ "),
        (0xE0, "àáâãảạă èéêẽìí ĩ"),
        (0xF0, "ẴĐòóôõ Ơụùúủ ỶẼỳ"));

    /// <summary>Windows-1252 from 0x80 to 0x9F: a file in Unicode has these characters where the old text had those codes.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly FrozenDictionary<char, char> _letters;
    private readonly FrozenDictionary<char, char> _codes;

    private SingleByteLetters(params (int First, string Letters)[] rows)
    {
        var letters = new Dictionary<char, char>();
        foreach (var (first, row) in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] != ' ') letters[(char)(first + i)] = row[i];
            }
        }

        _codes = letters.ToFrozenDictionary(p => p.Value, p => p.Key);
        for (var i = 0; i < Windows.Length; i++)
        {
            if (letters.TryGetValue((char)(0x80 + i), out var letter)) letters[Windows[i]] = letter;
        }

        _letters = letters.ToFrozenDictionary();
    }

    /// <summary>The text in Unicode.</summary>
    public string ToUnicode(string text) => Mapped(text, _letters, isFrom: true);

    /// <summary>The text in this encoding, each code as the character of its number.</summary>
    public string FromUnicode(string text) => Mapped(text, _codes, isFrom: false);

    private static string Mapped(string text, FrozenDictionary<char, char> table, bool isFrom)
    {
        var mapped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Word keeps the codes of a font that calls itself one of signs in the private area.
            var code = isFrom && c is >= '\uF020' and <= '\uF0FF' ? (char)(c & 0xFF) : c;
            mapped.Append(table.GetValueOrDefault(code, code));
        }

        return mapped.ToString();
    }
}
