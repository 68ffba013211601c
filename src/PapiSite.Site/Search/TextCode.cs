using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Site.Search;

/// <summary>
/// Texts in letters that each stand for a word, or for what stands between two: a browser reads and folds each word once, however many
/// texts have it, and what comes again far away packs as well as what comes again at once.
/// </summary>
internal sealed partial class TextCode
{
    /// <summary>How many of the words have letters of one byte; they come first, the most frequent ones.</summary>
    private const int ShortLetters = 92;

    private readonly Dictionary<string, char> _letters;

    /// <summary>Counts what texts are made of.</summary>
    /// <param name="shown">Texts that are shown as they stand.</param>
    /// <param name="others">Texts that are only searched, for which capitals are as small letters.</param>
    public TextCode(IEnumerable<string> shown, IEnumerable<string> others)
    {
        var counts = shown.SelectMany(PartsOfShown).Concat(others.SelectMany(PartsOfOthers)).CountBy(part => part)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToLookup(IsWord);
        // In the order of the alphabet beginnings stand below one another and pack better.
        Words = [.. counts[true].Take(ShortLetters), .. counts[true].Skip(ShortLetters).Order(StringComparer.Ordinal)];
        Marks = [.. counts[false]];
        _letters = Words.Concat(Marks).Index().ToDictionary(p => p.Item, p => CountedCells.Letter(p.Index), StringComparer.Ordinal);
    }

    /// <summary>The words, in the order of their letters.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>
    /// What stands between words and is more than a blank, in the order of its letters, which come behind those of words. The empty one
    /// stands before a first word that has no capital.
    /// </summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>
    /// The letters of a text that is shown: between two words that follow one another stands a blank, and the first has a capital.
    /// </summary>
    public string OfShown(string text) => Coded(PartsOfShown(text));

    /// <summary>The letters of a text that is only searched.</summary>
    public string OfOther(string text) => Coded(PartsOfOthers(text));

    private string Coded(IEnumerable<string> parts) => string.Concat(parts.Select(part => _letters[part]));

    private static IEnumerable<string> PartsOfShown(string text)
    {
        var parts = PartsOf(text);
        if (parts is not [var first, .. var rest] || !IsWord(first) || char.IsDigit(first[0])) return parts;
        var small = char.ToLowerInvariant(first[0]) + first[1..];
        return char.IsUpper(first[0]) && char.ToUpperInvariant(small[0]) == first[0] ? [small, .. rest] : ["", .. parts];
    }

    private static List<string> PartsOfOthers(string text) => PartsOf(VietnameseText.Compose(text).ToLowerInvariant());

    private static List<string> PartsOf(string text)
    {
        var parts = Part.Matches(text);
        return [.. parts.Select(p => p.Value).Where((part, i) => part != " " || i == 0 || i == parts.Count - 1)];
    }

    private static bool IsWord(string part) => part.Length > 0 && char.IsLetterOrDigit(part[0]);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+")]
    private static partial Regex Part { get; }
}
