using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Again;

/// <summary>What importing a corrected document gave, told by the lines of the plan's file into which it was brought.</summary>
public static class RevisedResult
{
    private const string Comment = "# ";

    private static readonly Words NotThere = new(
        "không có trong tệp kế hoạch đã biên tập", "is not in the plan as the editor has it");

    /// <summary>The result: its entries and doubts are those of the file, its places those of the corrected document.</summary>
    /// <param name="file">The file with the merged plan.</param>
    /// <param name="plan">The merged plan in it.</param>
    /// <param name="earlier">What importing the earlier document gives, or null.</param>
    /// <param name="renewed">What importing the corrected document gives.</param>
    /// <param name="marks">What the plan was not given.</param>
    public static ImportResult Of(
        SyntaxTree file, EntrySyntax plan, ImportResult? earlier, ImportResult renewed, ImmutableArray<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(renewed);
        var now = renewed.Tree();
        var versions = new Versions(plan, earlier?.Tree().Entries[0], now.Entries[0]);
        var read = now.AllEntries().Zip(renewed.Entries).ToList();
        var known = read.ToDictionary(
            pair => pair.First, pair => pair.Second, (IEqualityComparer<EntrySyntax>)ReferenceEqualityComparer.Instance);
        int LineOf(EntrySyntax entry) => file.Source.PositionAt(entry.Head.Start).Line;
        var entries = WithAll(plan, 0).Select(e => (e.Entry, Imported: new ImportedEntry(
            LineOf(e.Entry), e.Depth, e.Entry.Keyword!, e.Entry.Named(), e.Entry.Text.Text,
            versions.RenewedOf(e.Entry) is { } come ? known[come].Places : []))).ToList();
        var doubts = Doubts(earlier, renewed, marks);
        var lines = read.ToLookup(pair => pair.Second.Line, pair => versions.EditedOf(pair.First));
        return renewed with
        {
            Text = file.Source.Text,
            Tasks = entries.Count(e => e.Entry.Keyword == Keywords.Task),
            Parts = entries.Count(e => e.Entry.Keyword == Keywords.Subtask),
            Entries = [.. entries.Select(e => e.Imported)],
            Doubts = [.. entries.SelectMany(e =>
                e.Entry.Leading.Where(t => IsDoubt(t.Text)).Select(t => Told(e.Imported, t.Text, doubts)))],
            LeftOut = [.. renewed.LeftOut, .. read.Where(pair => versions.EditedOf(pair.First) is null)
                .SelectMany(pair => pair.Second.Places.Distinct().Select(at => new LeftOut(at, pair.First.Typed(), NotThere)))],
            MadeUp = [.. renewed.MadeUp.SelectMany(made => lines[made.Line].OfType<EntrySyntax>().Select(e => (LineOf(e), made.Words)))],
        };
    }

    private static IEnumerable<(EntrySyntax Entry, int Depth)> WithAll(EntrySyntax entry, int depth) =>
        entry.Children.SelectMany(child => WithAll(child, depth + 1)).Prepend((entry, depth));

    private static bool IsDoubt(string comment) => comment.StartsWith(Comment + Doubt.Mark, StringComparison.Ordinal);

    /// <summary>What each comment of this import says; the places of the earlier document are none of the corrected one's.</summary>
    private static Dictionary<string, (SourcePlace? Place, Words Reason)> Doubts(
        ImportResult? earlier, ImportResult renewed, ImmutableArray<Mark> marks)
    {
        var doubts = new Dictionary<string, (SourcePlace? Place, Words Reason)>(StringComparer.Ordinal);
        foreach (var old in earlier?.Doubts ?? []) doubts[Comment + Doubt.Comment(old.Place, old.Reason)] = (null, old.Reason);
        foreach (var now in renewed.Doubts) doubts[Comment + Doubt.Comment(now.Place, now.Reason)] = (now.Place, now.Reason);
        foreach (var mark in marks) doubts[Comment + Doubt.Comment(mark.Place, mark.Said)] = (mark.Place, mark.Said);
        return doubts;
    }

    private static Doubt Told(ImportedEntry at, string comment, Dictionary<string, (SourcePlace? Place, Words Reason)> doubts)
    {
        var own = comment[(Comment.Length + Doubt.Mark.Length)..].Trim(' ', ':');
        var (place, reason) = doubts.GetValueOrDefault(comment, (null, new(own, own)));
        return new(at.Line, place, at.Words, reason);
    }
}
