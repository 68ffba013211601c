using System.Text;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Formatting;

/// <summary>Carries out the mends that need no judgement: tabs, uneven indentation, hidden characters, loose marks.</summary>
public static class Mends
{
    /// <summary>Mending one thing may bring the next to light, but not without end.</summary>
    private const int MostRounds = 100;

    /// <summary>The file with every diagnostic mended that has a replacement; the same tree where there is none.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        for (var round = 0; round < MostRounds && tree.Diagnostics.Any(d => d.Replacement is not null); round++)
            tree = SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, Mended(tree)));
        return tree;
    }

    private static string Mended(SyntaxTree tree)
    {
        var text = new StringBuilder();
        var next = 0;
        foreach (var diagnostic in tree.Diagnostics.Where(d => d.Replacement is not null).OrderBy(d => d.Span.Start))
        {
            // Two that overlap: the second waits for the next round.
            if (diagnostic.Span.Start < next) continue;
            text.Append(tree.Source.Text, next, diagnostic.Span.Start - next).Append(diagnostic.Replacement);
            next = diagnostic.Span.End;
        }

        return text.Append(tree.Source.Text, next, tree.Source.Text.Length - next).ToString();
    }
}
