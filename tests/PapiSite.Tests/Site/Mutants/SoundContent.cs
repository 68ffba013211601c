using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;
using PapiSite.Site.Output;
using PapiSite.Site.Prose;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// A mutant after an editor has been at it: where a build would be refused, the lines with errors were taken out until it was not, or in
/// the end the files.
/// </summary>
/// <param name="Mutant">The mutant without errors.</param>
/// <param name="Bound">What it says.</param>
/// <param name="History">What changed in it.</param>
/// <param name="Options">What a build of it is asked for.</param>
/// <param name="Parts">What a build of it writes.</param>
internal sealed record SoundContent(Mutant Mutant, BoundContent Bound, ContentHistory? History, SiteOptions Options, SiteParts Parts)
{
    private const int Rounds = 14;
    private const int RoundsOfLines = 9;

    private static readonly PapiSite.Site.Output.Theme Theme = DefaultTheme.Create();

    /// <summary>What an editor makes of a mutant; null where nothing is left.</summary>
    public static SoundContent? Of(Mutant mutant)
    {
        for (var round = 0; round < Rounds && mutant.Files.Length > 0; round++)
        {
            var errors = Build(mutant, mutant.Files.Select(f => f.Tree), out var sound);
            if (errors.Count == 0) return sound;
            mutant = Edited(mutant, errors, round);
        }

        return null;
    }

    /// <summary>The same content, its files read in another order.</summary>
    public SoundContent Reversed()
    {
        Assert.Empty(Build(Mutant, Mutant.Files.Reverse().Select(f => f.Tree), out var sound));
        return sound;
    }

    /// <summary>As the command line does it; gives what refuses the site.</summary>
    private static List<Diagnostic> Build(Mutant mutant, IEnumerable<SyntaxTree> trees, out SoundContent sound)
    {
        var all = trees.ToImmutableArray();
        var folder = all.Select(t => t.Source.Path).Concat(mutant.Attachments).Select(path => new FolderFile(path));
        var bound = ProseCheck.Of(SiteContent.Bind(all, folder));
        sound = null!;
        if (bound.HasErrors) return ErrorsOf(bound);
        var history = mutant.Earlier.IsEmpty ? null : HistoryOf(mutant, Withdrawals.Of(all));
        if (history is not null && bound.With(history) is { HasErrors: true } refused) return ErrorsOf(refused);
        var options = new SiteOptions(bound.Content.Settings.BasePath ?? mutant.BasePath, mutant.AsOf);
        var attachments = mutant.Attachments.ToDictionary(p => p, p => SiteFile.OfBytes(p, "tệp"u8.ToArray()), StringComparer.Ordinal);
        var parts = SiteFiles.PartsOf(bound.Content, options, Theme, attachments, history);
        sound = new(mutant, bound, history, options, parts);
        return [.. parts.Diagnostics];
    }

    private static List<Diagnostic> ErrorsOf(BoundContent bound) => [.. bound.Diagnostics.Where(d => d.Severity == Severity.Error)];

    private static ContentHistory HistoryOf(Mutant mutant, Withdrawals withdrawals)
    {
        var (revisions, before) = (new List<ContentRevision>(), ImmutableArray<MutantFile>.Empty);
        foreach (var (day, files) in mutant.Earlier.Select(e => ((DateOnly?)e.Day, e.Files)).Append((null, mutant.Files)))
        {
            var changed = files.Where(f => !before.Any(b => b.Path == f.Path && b.Text == f.Text))
                .Select(f => new FileRevision(f.Path, ContentVersion.Of(f.Tree, withdrawals)));
            var gone = before.Where(b => !files.Any(f => f.Path == b.Path)).Select(b => new FileRevision(b.Path, ContentVersion.Empty));
            revisions.Add(new(day, [.. changed, .. gone])
            {
                IsStart = mutant.IsCutOff && revisions.Count == 0,
                Id = day is null ? null : $"c0ffee{revisions.Count}0123456789",
            });
            before = files;
        }

        return ContentHistory.Of(revisions);
    }

    private static Mutant Edited(Mutant mutant, List<Diagnostic> errors, int round)
    {
        var bySource = errors.ToLookup(d => d.Source.Path, StringComparer.Ordinal);
        var files = mutant.Files.Select(f => bySource.Contains(f.Path) ? Edited(f, bySource[f.Path], round) : f)
            .OfType<MutantFile>().ToImmutableArray();
        var attachments = mutant.Attachments.Where(path => !bySource.Contains(path)).ToImmutableArray();
        var isSame = round > 0 && files.SequenceEqual(mutant.Files) && attachments.Length == mutant.Attachments.Length;
        // An error that is in no file is in all of them together.
        return mutant with { Files = isSame ? files.RemoveAt(files.Length - 1) : files, Attachments = attachments };
    }

    private static MutantFile? Edited(MutantFile file, IEnumerable<Diagnostic> errors, int round) =>
        round >= RoundsOfLines ? null
        : round == 0 && file.Tree.HasErrors ? file.With(Mends.Apply(file.Tree).Source.Text)
        : WithoutLines(file, errors);

    /// <summary>The file without the lines that errors point at, and without what stands deeper under them.</summary>
    private static MutantFile? WithoutLines(MutantFile file, IEnumerable<Diagnostic> errors)
    {
        if (!file.Source.IsReadable) return null;
        var (lines, gone) = (file.Source.Lines, new HashSet<int>());
        foreach (var at in errors.Select(d => file.Source.LineAt(d.Span.Start).Number - 1))
        {
            gone.Add(at);
            for (var next = at + 1; next < lines.Length && (IsBlank(lines[next]) || Indent(lines[next]) > Indent(lines[at])); next++)
                gone.Add(next);
        }

        var kept = string.Concat(lines.Where((_, i) => !gone.Contains(i)).Select(l => file.Source.Slice(l.Span) + "\n"));
        return kept.Length == 0 ? null : file.With(kept);

        bool IsBlank(SourceLine line) => file.Source.Slice(line.Span).AsSpan().Trim().IsEmpty;
        int Indent(SourceLine line) => line.Span.Length - file.Source.Slice(line.Span).AsSpan().TrimStart().Length;
    }
}
