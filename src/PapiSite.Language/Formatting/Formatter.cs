using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Writing;

namespace PapiSite.Language.Formatting;

/// <summary>
/// Writes a file in its canonical form: Vietnamese keywords with tone marks, two blanks a level, composed letters. Comments and
/// single blank lines stay. What it writes parses to the same values, and formatting it again changes nothing.
/// </summary>
public static class Formatter
{
    /// <summary>Mistakes after which it is still certain what belongs to what.</summary>
    private static readonly DiagnosticDescriptor[] OfOneEntry =
        [StructureDiagnostics.Repeated, StructureDiagnostics.MissingEntry, StructureDiagnostics.MissingValue];

    /// <summary>
    /// The canonical text. Values that cannot be read stay as they are; where the structure has mistakes, so do the places of all
    /// lines, and a file that is no text at all comes back unchanged.
    /// </summary>
    public static string Format(SyntaxTree tree)
    {
        if (!tree.Source.IsReadable || tree.Source.Text.Length == 0) return tree.Source.Text;
        if (tree.Diagnostics.Any(IsOfStructure))
        {
            // A keyword with a damaged letter is written as it is meant, and that may have been all that was wrong.
            var lines = LineFormatter.Format(tree);
            var mended = lines == tree.Source.Text ? tree : SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, lines));
            return mended.Diagnostics.Any(IsOfStructure) ? lines : Format(mended);
        }

        return PapiWriter.Write(tree.Entries.Select(PapiEntry.Of), tree.Trailing.Select(t => new PapiLine(t.Text, t.Deeper)));
    }

    private static bool IsOfStructure(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && diagnostic.Code.StartsWith("PAPI1", StringComparison.Ordinal)
            && !OfOneEntry.Contains(diagnostic.Descriptor);
}
