using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Text;

/// <summary>
/// Recognises Vietnamese of the old encodings by what the words of every plan look like in them, each byte shown as the
/// Latin letter of its number: so they look in bytes, and so in text that was copied from a document with an old font.
/// </summary>
internal static class LegacyVietnamese
{
    /// <summary>UTF-8 that was opened as another encoding and saved as UTF-8.</summary>
    public static readonly Words TwiceEncoded = new("UTF-8 hai lần (chữ đã vỡ)", "UTF-8 twice over (the letters are broken)");

    private static readonly (Words Name, string[] Words)[] Encodings =
    [
        (TwiceEncoded, ["áº¿", "áº¡", "á»‡", "á»\u0087", "á»¥", "á»§", "á»‘", "á»\u0091", "Ã¬", "Æ¡", "Ä\u0090", "Ä‘", "Ä\u0091"]),
        (Words.Same("TCVN3 (ABC)"),
            ["kÕ ho¹ch", "nhiÖm vô", "chñ tr×", "c¬ quan", "h¹n:", "b¸o c¸o", "sè hiÖu", "thùc hiÖn", "phèi hîp", "ngµy", "ñy ban",
            "§¬n vÞ"]),
        (Words.Same("VNI"),
            ["keá hoaïch", "nhieäm vuï", "chuû trì", "haïn:", "baùo caùo", "soá hieäu", "thöïc hieän", "phoái hôïp", "ngaøy", "uûy ban"]),
        (Words.Same("Windows-1258"),
            ["kêì hoaòch", "nhiêòm vuò", "chuÒ trì", "chuÒ triÌ", "haòn:", "baìo caìo", "sôì hiêòu", "thýòc hiêòn", "phôìi hõòp", "ngaÌy",
            "uÒy ban"]),
        (Words.Same("VISCII"), ["kª hoÕch", "nhi®m vø", "chü trì", "s¯ hi®u", "hÕn:"]),
    ];

    /// <summary>
    /// The name of the encoding, or null where nothing speaks for one. A text that has Vietnamese letters of Unicode is none.
    /// </summary>
    public static Words? Of(string text)
    {
        // Each of the words below has a letter that ASCII has not.
        if (Ascii.IsValid(text) || text.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0) return null;
        return Encodings
            .Select(e => (e.Name, Found: e.Words.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))))
            .Where(e => e.Found > 0)
            .OrderByDescending(e => e.Found)
            .Select(e => (Words?)e.Name)
            .FirstOrDefault();
    }
}
