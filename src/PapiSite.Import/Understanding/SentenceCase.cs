using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>Titles that documents print in capitals, in small letters.</summary>
internal static partial class SentenceCase
{
    private static readonly HashSet<string> BeforePlaces = ["tỉnh", "huyện", "xã", "phường", "quận"];
    private static readonly HashSet<string> BeforePlacesOfTwo = ["thành phố", "thị xã", "thị trấn", "đặc khu"];
    private static readonly HashSet<string> NotInPlaces =
        ["năm", "giai", "về", "và", "có", "thuộc", "của", "trên", "đến", "từ", "các", "cấp", "theo", "trực", "trong", "là", "ủy", "giao",
            "ban"];

    /// <summary>
    /// The words in small letters, with a capital at the beginning, in names of places behind their kind, and in abbreviations; as they
    /// stand where they are not in capitals.
    /// </summary>
    public static string Of(string title)
    {
        var letters = title.Where(char.IsLetter).ToList();
        if (letters.Count < 4 || letters.Exists(char.IsLower)) return title;
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsAbbreviation(words[i])) words[i] = words[i].ToLowerInvariant();
        }

        for (var i = 1; i < words.Length; i++)
        {
            var isBehind = BeforePlaces.Contains(words[i - 1]) || (i > 1 && BeforePlacesOfTwo.Contains($"{words[i - 2]} {words[i - 1]}"));
            if (!isBehind || NotInPlaces.Contains(words[i]) || words[i] is "phố" or "xã" or "trấn") continue;
            words[i] = Capital(words[i]);
            var next = i + 1 < words.Length ? words[i + 1] : "";
            if (next.Length > 0 && !NotInPlaces.Contains(next) && char.IsLetter(next[0])) words[i + 1] = Capital(next);
        }

        if (words.Length > 0) words[0] = Capital(words[0]);
        return string.Join(' ', words);
    }

    /// <summary>
    /// What nobody can say as a word, Vietnamese or of another people's (<c>KRÔNG</c>): it has no vowel, or three consonants in a row, or
    /// two at its beginning that begin no word, or signs in it.
    /// </summary>
    private static bool IsAbbreviation(string word)
    {
        var letters = word.Trim('(', ')', ',', '.', ';', ':', '“', '”', '"');
        if (letters.Length == 0 || !letters.Any(char.IsLetter) || word.StartsWith('(')) return true;
        if (letters.Any(c => c is '/' or '-' or '&' || char.IsAsciiDigit(c))) return true;
        var folded = VietnameseText.Fold(letters);
        return SaidLetterByLetter.IsMatch(folded) || folded is "papi" or "sipas" or "par" or "index" or "ocop";
    }

    [GeneratedRegex("^[^aeiouy]+$|(?!^ngh)[^aeiouy]{3}|^(?!ch|gh|kh|ng|nh|ph|th|.[rl])[^aeiouy]{2}|[^aeiouy]{2}(?<!ch|ng|nh)$")]
    private static partial Regex SaidLetterByLetter { get; }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
