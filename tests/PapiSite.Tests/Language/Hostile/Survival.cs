using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Hostile;

/// <summary>What must hold whatever a file is made of.</summary>
internal static class Survival
{
    /// <summary>Mending takes several readings; one file with errors in so many is mended.</summary>
    private const int ErrorsTried = 20;

    /// <summary>Reads, binds, reports and formats; fails where any of it throws or tells nonsense. True where the file is sound.</summary>
    public static bool Of(SourceText source)
    {
        var tree = SyntaxTree.Parse(source);
        var bound = SiteContent.Bind([tree]);
        foreach (var diagnostic in bound.Diagnostics)
        {
            var end = diagnostic.Source.Text.Length;
            if (diagnostic.Span.Start < 0 || diagnostic.Span.Length < 0 || diagnostic.Span.End > end)
                Assert.Fail($"{diagnostic.Code} points at {diagnostic.Span}, outside a source of {end} characters.");
        }

        foreach (var diagnostic in bound.Diagnostics.Take(200))
        {
            Assert.NotEmpty(DiagnosticFormat.Whole(diagnostic, MessageLanguage.Vietnamese));
            Assert.NotEmpty(DiagnosticFormat.Whole(diagnostic, MessageLanguage.English));
        }

        if (!tree.HasErrors) Formats(tree);
        else if (source.Text.Length % ErrorsTried == 0) Tidies(tree);
        return !tree.HasErrors;
    }

    /// <summary>What is mended in a file with errors leaves no new ones, loses no comment, and has nothing left to mend.</summary>
    private static void Tidies(SyntaxTree tree)
    {
        var mended = Mends.Apply(tree);
        var once = Formatter.Format(mended);
        if (!tree.Source.IsReadable || once.Length > 200_000 || mended.Diagnostics.Any(d => d.Edits.Length > 0)) return;
        var again = SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, once));
        Same(TreeDump.Of(mended), TreeDump.Of(again));
        Same(Comments(mended), Comments(again));
        Same(once, Formatter.Format(Mends.Apply(again)));
        Assert.True(again.Diagnostics.Length <= mended.Diagnostics.Length, "Formatting brought mistakes.");
    }

    private static void Formats(SyntaxTree tree)
    {
        var once = Formatter.Format(tree);
        var again = SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, once));
        Same(once, Formatter.Format(again));
        Same(TreeDump.Of(tree), TreeDump.Of(again));
        Same(Comments(tree), Comments(again));
    }

    /// <summary>Every comment of a file, in no order: one between the lines of a value moves behind it.</summary>
    private static string Comments(SyntaxTree tree) => string.Join('\n',
        tree.AllEntries().SelectMany(e => e.Leading.Concat(e.LineComments.OfType<Trivia>())).Concat(tree.Trailing)
            .Where(t => t.Text.Length > 0).Select(t => VietnameseText.Compose(t.Text)).Order(StringComparer.Ordinal));

    /// <summary>Compares first and explains then: the explanation costs more than the rest.</summary>
    private static void Same(string expected, string actual)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal)) Assert.Equal(expected, actual);
    }
}
