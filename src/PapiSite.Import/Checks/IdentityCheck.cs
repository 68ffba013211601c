using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Checks;

/// <summary>
/// Every word of the document stands in the file or is told as left out, place by place: the words of a cell are looked for in what was
/// made of that cell, not anywhere. The file is read anew, so that what writing or reading it loses is found too.
/// </summary>
public static partial class IdentityCheck
{
    /// <summary>The words that came nowhere.</summary>
    /// <param name="document">The document.</param>
    /// <param name="leftOut">What is told as left out.</param>
    /// <param name="drafts">The entries, in the order of the file.</param>
    /// <param name="file">The file that was written.</param>
    public static ImmutableArray<LostWords> Of(
        ForeignDocument document, IEnumerable<LeftOut> leftOut, IEnumerable<DraftEntry> drafts, SyntaxTree file)
    {
        var written = new Dictionary<SourcePlace, List<string>>();
        foreach (var (draft, entry) in drafts.Zip(file.AllEntries()))
        {
            var text = $"{entry.Label} {Unescaped(draft, entry)}";
            foreach (var place in draft.Places.Distinct()) ListOf(written, place).AddRange(WordsOf(text));
        }

        foreach (var left in leftOut) ListOf(written, left.Place).AddRange(WordsOf(left.Words));
        return [.. SourceUnits.Of(document)
            .Select(unit => new LostWords(unit.Place, string.Join(' ',
                Missing(WordsOf(unit.Words), written.GetValueOrDefault(unit.Place)))))
            .Where(lost => lost.Words.Length > 0)];
    }

    /// <summary>Letters and figures, folded; UBND is the four words that it stands for.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        Word.Matches(text).Select(m => VietnameseText.Fold(m.Value)).SelectMany(w => w == "ubnd" ? UBND : [w]);

    private static readonly string[] UBND = ["uy", "ban", "nhan", "dan"];

    private static string Unescaped(DraftEntry draft, EntrySyntax entry) =>
        entry.Use?.Grammar.IsProse == true || draft.Keyword == Keywords.Official ? Escape.Replace(entry.Text.Text, "$1") : entry.Text.Text;

    private static IEnumerable<string> Missing(IEnumerable<string> words, List<string>? written)
    {
        var counts = (written ?? []).CountBy(w => w).ToDictionary(c => c.Key, c => c.Value);
        foreach (var word in words)
        {
            var left = counts.GetValueOrDefault(word);
            if (left > 0) counts[word] = left - 1;
            else yield return word;
        }
    }

    private static List<string> ListOf(Dictionary<SourcePlace, List<string>> lists, SourcePlace place) =>
        lists.TryGetValue(place, out var list) ? list : lists[place] = [];

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\\([\\*_\[\]<>`#|~&$^+\-=.)])")]
    private static partial Regex Escape { get; }
}
