using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Cuts a plan of a hundred tasks down to a few and to the agencies that they name: a mutant of it is made in a moment.</summary>
internal static class PlanPiece
{
    private const int MostTasks = 4;
    private const int ShortProse = 600;

    public static SeedContent Of(SeedContent whole, Random random)
    {
        var plan = whole.Files.Single(f => f.Path.StartsWith("ke-hoach/", StringComparison.Ordinal));
        var piece = PieceOf(plan, random);
        var words = VietnameseText.Key(piece.Text);
        MutantFile Cut(MutantFile file) =>
            file == plan ? piece : file.Path.StartsWith("co-quan/", StringComparison.Ordinal) ? Named(file, words) : file;
        return new([.. whole.Files.Select(Cut).Where(f => f.Text.Length > 0)]);
    }

    /// <summary>A run of neighbouring tasks with the headings above them; of long prose only what stands there by luck.</summary>
    private static MutantFile PieceOf(MutantFile plan, Random random)
    {
        var entries = plan.Tree.AllEntries().ToList();
        var tasks = entries.Where(e => e.Keyword == Keywords.Task).ToList();
        var first = random.Next(tasks.Count);
        var kept = tasks.Skip(first).Take(random.Next(1, MostTasks + 1)).ToHashSet(ReferenceEqualityComparer.Instance);
        bool HasKept(EntrySyntax entry) => kept.Contains(entry) || entry.Children.Any(HasKept);
        return Without(plan, entries.Where(e => e.Keyword == Keywords.Task ? !kept.Contains(e)
            : e.Use?.Opens is EntryContext.Group or EntryContext.Goal or EntryContext.Appendix ? !HasKept(e)
            : e.Keyword != Keywords.Plan && e.LastUnit() - e.Head.Start > ShortProse && random.Next(4) > 0 && !HasKept(e)));
    }

    private static MutantFile Named(MutantFile registry, string words)
    {
        bool IsNamed(EntrySyntax agency) => NamesOf(agency).Any(n => words.Contains(VietnameseText.Key(n), StringComparison.Ordinal));
        return Without(registry, registry.Tree.AllEntries().Where(e => e.Keyword == Keywords.Agency && !IsNamed(e)));
    }

    private static IEnumerable<string> NamesOf(EntrySyntax agency) =>
        agency.Children.Where(c => c.Keyword == Keywords.Aliases || c.Keyword == Keywords.Abbreviations || c.Keyword == Keywords.ShortName)
            .SelectMany(c => c.Text.Text.Split(';', StringSplitOptions.TrimEntries)).Prepend(agency.Text.Text);

    private static MutantFile Without(MutantFile file, IEnumerable<EntrySyntax> entries)
    {
        var source = file.Source;
        var blocks = entries.Select(e => (First: source.LineAt(e.Head.Start).Number, Last: source.LineAt(e.LastUnit()).Number)).ToList();
        var kept = source.Lines.Where(l => !blocks.Exists(b => b.First <= l.Number && l.Number <= b.Last));
        return file.With(string.Concat(kept.Select(l => source.Slice(l.Span) + "\n")));
    }
}
