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
        // The words of an entry are counted once for all its places: prose of a thousand paragraphs has a thousand.
        var written = new Dictionary<SourcePlace, List<Dictionary<string, int>>>();
        foreach (var (draft, entry) in drafts.Zip(file.AllEntries()))
        {
            var counts = Counts(WordsOf($"{entry.Label} {Unescaped(draft, entry)}"));
            foreach (var place in draft.Places.Distinct()) ListOf(written, place).Add(counts);
        }

        foreach (var left in leftOut) ListOf(written, left.Place).Add(Counts(WordsOf(left.Words)));
        return [.. SourceUnits.Of(document)
            .Select(unit => new LostWords(unit.Place, Missing(WordsOf(unit.Words), written.GetValueOrDefault(unit.Place, []))))
            .Where(lost => lost.Words.Length > 0)];
    }

    /// <summary>
    /// The other way round: words of the file that its places in the document do not have. Labels are read out of cells of their own,
    /// and a name of a column stands before what the language has no field for; all else is the document's.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="drafts">The entries, in the order of the file.</param>
    /// <param name="file">The file that was written.</param>
    public static ImmutableArray<(int Line, string Words)> MadeUp(
        ForeignDocument document, IEnumerable<DraftEntry> drafts, SyntaxTree file)
    {
        // Counted once for all the entries that were made of a place: a cell may hold a thousand items of a list.
        var source = SourceUnits.Of(document).ToDictionary(unit => unit.Place, unit => Counts(WordsOf(unit.Words)));
        return [.. drafts.Zip(file.AllEntries(), (draft, entry) => (
                file.Source.PositionAt(entry.Head.Start).Line,
                Words: Missing(
                    WordsOf(Unescaped(draft, entry)),
                    [Counts(WordsOf(draft.Added)), .. draft.Places.Select(source.GetValueOrDefault).OfType<Dictionary<string, int>>()])))
            .Where(made => made.Words.Length > 0)];
    }

    /// <summary>The words of a text that another lacks, each as often as it is lacking there.</summary>
    public static string Missing(string text, string among) => Missing(WordsOf(text), WordsOf(among));

    /// <summary>Letters and figures, folded; UBND is the four words that it stands for, and 05 is the day or month 5.</summary>
    private static IEnumerable<string> WordsOf(string text) => Word.Matches(text).Select(m => VietnameseText.Fold(m.Value))
        .SelectMany(w => w == "ubnd" ? UBND : w is ['0', var digit] ? [digit.ToString()] : [w]);

    private static readonly string[] UBND = ["uy", "ban", "nhan", "dan"];

    private static string Unescaped(DraftEntry draft, EntrySyntax entry) =>
        entry.Use?.Grammar.IsProse == true || draft.Keyword == Keywords.Official ? Escape.Replace(entry.Text.Text, "$1") : entry.Text.Text;

    private static string Missing(IEnumerable<string> words, IEnumerable<string> among) => Missing(words, [Counts(among)]);

    /// <summary>The words that all the counts together have less often.</summary>
    private static string Missing(IEnumerable<string> words, List<Dictionary<string, int>> among)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var word in words)
        {
            if (!left.TryGetValue(word, out var count)) count = among.Sum(counts => counts.GetValueOrDefault(word));
            left[word] = count - 1;
            if (count <= 0) missing.Add(word);
        }

        return string.Join(' ', missing);
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> words) =>
        words.CountBy(w => w, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);

    private static List<Dictionary<string, int>> ListOf(Dictionary<SourcePlace, List<Dictionary<string, int>>> lists, SourcePlace place) =>
        lists.TryGetValue(place, out var list) ? list : lists[place] = [];

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+")]
    private static partial Regex Word { get; }

    /// <summary>Markdown's escape, before any mark of ASCII.</summary>
    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape { get; }
}
