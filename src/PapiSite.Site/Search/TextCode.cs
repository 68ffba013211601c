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
    private readonly Dictionary<string, char> _letters;

    /// <summary>Counts what the texts are made of.</summary>
    public TextCode(IEnumerable<string> texts)
    {
        var counts = texts.SelectMany(PartsOf).CountBy(part => part)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToLookup(IsWord);
        (Words, Marks) = ([.. counts[true]], [.. counts[false]]);
        _letters = Words.Concat(Marks).Index().ToDictionary(p => p.Item, p => CountedCells.Letter(p.Index), StringComparer.Ordinal);
    }

    /// <summary>The words, in the order of their letters.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>What stands between words and is more than a blank, in the order of its letters, which come behind those of words.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>The letters of a text: between two words that follow one another stands a blank.</summary>
    public string Of(string text)
    {
        var letters = new StringBuilder();
        foreach (var part in PartsOf(text)) letters.Append(_letters[part]);
        return letters.ToString();
    }

    private static IEnumerable<string> PartsOf(string text)
    {
        var parts = Part.Matches(VietnameseText.Compose(text));
        return parts.Select(p => p.Value).Where((part, i) => part != " " || i == 0 || i == parts.Count - 1);
    }

    private static bool IsWord(string part) => char.IsLetterOrDigit(part[0]);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+")]
    private static partial Regex Part { get; }
}
