using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Model.Indexes;
using PapiSite.Site.Prose;

namespace PapiSite.Site.Views;

/// <summary>What an index set is, in the first sentence of its description.</summary>
/// <param name="Set">Its short name and page.</param>
/// <param name="Sentence">The sentence, without the name where it begins with that.</param>
/// <param name="BeginsWithName">True where the sentence goes on behind the name.</param>
public sealed partial record IndexMeaning(PageLink Set, string Sentence, bool BeginsWithName)
{
    /// <summary>What index sets are, as far as they say so.</summary>
    public static ImmutableArray<IndexMeaning> Of(IEnumerable<IndexSet> sets) => [.. sets.Select(Of).OfType<IndexMeaning>()];

    private static IndexMeaning? Of(IndexSet set)
    {
        var text = set.Description is null ? "" : MarkdownProse.ToPlainText(set.Description);
        if (FirstSentence(text) is not { Length: > 0 } sentence) return null;
        var (name, link) = (set.DisplayName, new PageLink(set.DisplayName, Routes.Of(set)));
        return sentence.StartsWith(name + " ", StringComparison.Ordinal)
            ? new(link, sentence[name.Length..], true)
            : new(link, sentence, false);
    }

    private static string FirstSentence(string text) => EndOfSentence.Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;

    /// <summary>A full stop behind a word in small letters, a figure or a bracket, so that TP. and v.v. end no sentence.</summary>
    [GeneratedRegex(@"(?<=\p{L}\p{Ll}|[\d)”])\.(?=\s+\p{Lu})")]
    private static partial Regex EndOfSentence { get; }
}
