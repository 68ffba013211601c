using System.Collections;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Formatting;

/// <summary>Carries out the mends that need no judgement: tabs, uneven indentation, hidden characters, loose marks.</summary>
public static class Mends
{
    /// <summary>Mending one thing may bring the next to light, but not without end.</summary>
    private const int MostRounds = 30;

    /// <summary>The file with every diagnostic mended that says how; the same tree where there is none.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        if (!tree.Source.IsFaithful) return tree;
        for (var round = 0; round < MostRounds && tree.Diagnostics.Any(d => d.Edits.Length > 0); round++)
            tree = SyntaxTree.Parse(tree.Source.With(EditsOf(tree)));
        return tree;
    }

    private static List<TextEdit> EditsOf(SyntaxTree tree)
    {
        var edits = new List<TextEdit>();
        var touched = new BitArray(tree.Source.Text.Length + 1);
        foreach (var diagnostic in tree.Diagnostics)
        {
            // Two that touch: the second waits for the next round, as a whole.
            if (diagnostic.Edits.Any(e => Places(e).Any(i => touched[i]))) continue;
            foreach (var edit in diagnostic.Edits)
            {
                edits.Add(edit);
                foreach (var i in Places(edit)) touched[i] = true;
            }
        }

        return edits;
    }

    /// <summary>The units that an edit replaces; the one before which it puts something, where it replaces none.</summary>
    private static IEnumerable<int> Places(TextEdit edit) => Enumerable.Range(edit.Span.Start, Math.Max(1, edit.Span.Length));
}
