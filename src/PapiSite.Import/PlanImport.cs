using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Checks;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Import.Understanding;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model;

namespace PapiSite.Import;

/// <summary>Makes a plan file of a foreign document, over the language's own readers and writer.</summary>
public static partial class PlanImport
{
    private const string PlanPath = "ke-hoach/nhap.papi";
    private const string RegistryPath = "co-quan/nhap.papi";

    /// <summary>Rounds of mending: names are parted, then those that are missing are known, then what cannot be stands in notes.</summary>
    private const int Rounds = 4;

    private const string Unknown = "PAPI3002";

    /// <summary>Notes of the binder that have the cell rewritten with its names apart.</summary>
    private static readonly ImmutableArray<string> PartedNames = ["PAPI3004", "PAPI3068"];

    /// <summary>Imports a document into a content.</summary>
    /// <param name="document">The document.</param>
    /// <param name="content">The files of the content that the plan will stand in: agencies, index sets, terms.</param>
    public static ImportResult Of(ForeignDocument document, IReadOnlyCollection<SyntaxTree> content)
    {
        var (plan, leftOut) = PlanReader.Read(document);
        var places = SiteContent.Bind(content).Content.Registry.Places;
        var missing = new Dictionary<string, (string Name, HashSet<SourcePlace> Places)>(StringComparer.Ordinal);
        var registry = "";
        Written written = new(plan, content, registry);
        for (var round = 0; round < Rounds; round++)
        {
            var known = missing.Count;
            // What may be several names waits until the single ones are known, by which it is parted.
            AddMissing(missing, written, round < 2);
            var mended = Mended(written);
            if (missing.Count == known && ReferenceEquals(mended, written.Plan) && round > 1) break;
            registry = ProposedRegistry.Of([.. missing.Values.Select(m => m.Name)], plan, places);
            written = new(mended, content, registry);
        }

        var drafts = written.Plan.WithAll().ToList();
        leftOut = [.. leftOut, .. drafts.Where(d => d.Joints.Length > 0 && d.Places is [_, ..])
            .Select(d => new LeftOut(d.Places[0], d.Joints, Reasons.Joint))];
        var lines = written.Entries.Select(e => written.Tree.Source.PositionAt(e.Entry.Head.Start).Line).ToList();
        return new(document.FileName, written.Text, registry)
        {
            Tasks = drafts.Count(d => d.Keyword == Keywords.Task),
            Parts = drafts.Count(d => d.Keyword == Keywords.Subtask),
            Doubts = [.. drafts.Zip(lines).SelectMany(d => d.First.Doubts.Select(why =>
                new Doubt(d.Second, d.First.Places is [var place, ..] ? place : null, d.First.Text, why)))],
            Entries = [.. written.Entries.Zip(lines, (e, line) => new ImportedEntry(
                line, e.Entry.Indent / 2, e.Draft.Keyword, $"{e.Draft.Keyword.Name} {e.Draft.Label}".TrimEnd(), e.Entry.Text.Text,
                e.Draft.Places))],
            Source = SourceUnits.Of(document),
            LeftOut = leftOut,
            Lost = IdentityCheck.Of(document, leftOut, drafts, written.Tree),
            MadeUp = IdentityCheck.MadeUp(document, drafts, written.Tree),
            Missing = [.. missing.Values.Select(m => new MissingAgency(m.Name, [.. m.Places]))],
            Diagnostics = written.Diagnostics,
            IsStable = PapiWriter.Write(written.Tree.Entries.Select(PapiEntry.Of)) == written.Text,
        };
    }

    /// <summary>
    /// The plan with names parted as the registry has them, and with what cannot be in notes; the same object where nothing is to do.
    /// </summary>
    private static DraftEntry Mended(Written written)
    {
        var byEntry = new Dictionary<DraftEntry, DraftEntry>(ReferenceEqualityComparer.Instance);
        foreach (var (draft, entry) in written.Entries)
        {
            var told = written.ToldOf(entry).ToList();
            var parted = told.Find(d => PartedNames.Contains(d.Code) && d.Fixes is [_, ..]);
            if (told.Exists(d => d.Severity == Severity.Error) && MayBeNoted(draft, entry, written.Tree)) byEntry[draft] = Noted(draft);
            else if (parted is not null) byEntry[draft] = Parted(draft, entry, parted);
        }

        return byEntry.Count == 0 ? written.Plan : Replaced(written.Plan, byEntry);
    }

    /// <summary>False for what no note can take in its place, or is one: that is told as an error.</summary>
    private static bool MayBeNoted(DraftEntry draft, EntrySyntax entry, SyntaxTree tree) =>
        draft.Children.IsEmpty && draft.Keyword != Keywords.Note
        && Keywords.Note.UseIn(tree.ParentOf(entry)?.Use?.Opens ?? EntryContext.File) is not null;

    private static DraftEntry Noted(DraftEntry draft) => new(Keywords.Note, null, Prose.Escaped($"{draft.Keyword.Name}: {draft.Text}"))
    {
        Places = draft.Places,
        Added = $"{draft.Added} {draft.Keyword.Name}".Trim(),
        Doubts = [.. draft.Doubts, Reasons.Refused],
    };

    private static DraftEntry Parted(DraftEntry draft, EntrySyntax entry, Diagnostic told)
    {
        var text = entry.Text.Text;
        foreach (var edit in told.Fixes[0].Edits.OrderByDescending(e => e.Span.Start))
        {
            var typed = OneLine(told.Source.Slice(edit.Span));
            var at = text.LastIndexOf(typed, StringComparison.Ordinal);
            if (at >= 0) text = string.Concat(text.AsSpan(0, at), edit.Text, text.AsSpan(at + typed.Length));
        }

        // A head that several names share is written with each: UBND cấp huyện, cấp xã.
        var (joints, added) = (IdentityCheck.Missing(draft.Text, text), IdentityCheck.Missing(text, draft.Text));
        // What nothing parts, or names that the directory lacks, may have been parted wrongly.
        var isSure = told.Code == PartedNames[0] || draft.Doubts.Contains(Reasons.NamesParted);
        ImmutableArray<Words> doubts = isSure ? draft.Doubts : [.. draft.Doubts, Reasons.NamesParted];
        return draft with
        {
            Text = text,
            Joints = $"{draft.Joints} {joints}".Trim(),
            Added = $"{draft.Added} {added}".Trim(),
            Doubts = doubts,
        };
    }

    private static DraftEntry Replaced(DraftEntry entry, Dictionary<DraftEntry, DraftEntry> by) =>
        (by.GetValueOrDefault(entry) ?? entry) with { Children = [.. entry.Children.Select(c => Replaced(c, by))] };

    /// <summary>Adds the bodies that the plan names and the registry lacks.</summary>
    private static void AddMissing(Dictionary<string, (string Name, HashSet<SourcePlace> Places)> missing, Written written, bool onlySingle)
    {
        foreach (var (draft, entry) in written.Entries)
        {
            if ((!Fields.IsRole(draft.Keyword) && draft.Keyword != Keywords.Issuer) || draft.Label is not null) continue;
            foreach (var told in written.ToldOf(entry).Where(d => d.Code == Unknown))
            {
                var name = OneLine(told.Source.Slice(told.Span));
                if (onlySingle && Several.IsMatch(name)) continue;
                foreach (var one in Bodies(name))
                {
                    var key = VietnameseText.Key(one);
                    if (!missing.TryGetValue(key, out var known)) missing[key] = known = (one, []);
                    foreach (var place in draft.Places) known.Places.Add(place);
                }
            }
        }
    }

    /// <summary>The bodies of a name that has commas where each part begins as names of bodies do; else the name.</summary>
    private static IEnumerable<string> Bodies(string name)
    {
        if (Levels.Match(name) is { Success: true } levels)
            return levels.Groups["level"].Captures.Select(level => $"{levels.Groups["body"].Value} cấp {level.Value}");
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(Fields.BeginsAsBody) ? parts : [name];
    }

    /// <summary>What was typed over several lines, as it is read.</summary>
    private static string OneLine(string typed) => string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"[,/+]|\s(và|với)\s", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several { get; }

    /// <summary>One body of several levels: <c>UBND cấp huyện, cấp xã</c>.</summary>
    [GeneratedRegex(
        @"^(?<body>UBND|HĐND|MTTQ|Ủy ban nhân dân|Hội đồng nhân dân) cấp (?<level>tỉnh|huyện|xã)((,| và|,? cấp|/)+ (cấp "
            + @")?(?<level>tỉnh|huyện|xã))+$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Levels { get; }

    /// <summary>A plan as it is written, read and bound.</summary>
    private sealed class Written
    {
        public Written(DraftEntry plan, IEnumerable<SyntaxTree> content, string registry)
        {
            Plan = plan;
            Text = PapiWriter.Write([plan.Written()]);
            Tree = SyntaxTree.Parse(SourceText.FromString(PlanPath, Text));
            IEnumerable<SyntaxTree> proposed = registry.Length == 0 ? []
                : [SyntaxTree.Parse(SourceText.FromString(RegistryPath, registry))];
            Diagnostics =
            [
                .. SiteContent.Bind([.. content, .. proposed, Tree]).Diagnostics.Where(d => d.Source == Tree.Source)
                    .OrderBy(d => d.Span.Start),
            ];
            Entries = [.. plan.WithAll().Zip(Tree.AllEntries())];
        }

        public DraftEntry Plan { get; }

        public string Text { get; }

        public SyntaxTree Tree { get; }

        /// <summary>Each entry with what was read of it.</summary>
        public ImmutableArray<(DraftEntry Draft, EntrySyntax Entry)> Entries { get; }

        /// <summary>What is wrong with it, in the order of the file.</summary>
        public ImmutableArray<Diagnostic> Diagnostics { get; }

        /// <summary>What is wrong with the value of an entry.</summary>
        public IEnumerable<Diagnostic> ToldOf(EntrySyntax entry)
        {
            var (low, high) = (0, Diagnostics.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Diagnostics[middle].Span.Start < entry.Text.SourceStart) low = middle + 1;
                else high = middle;
            }

            for (; low < Diagnostics.Length && Diagnostics[low].Span.Start <= entry.Text.SourceEnd; low++)
                if (Diagnostics[low].Span.End <= entry.Text.SourceEnd) yield return Diagnostics[low];
        }
    }
}
