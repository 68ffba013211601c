using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>
/// Reads a file in which some lines are indented by tabs and others by blanks: only the width at which the writer saw the tabs
/// puts the lines where they belong, and it is that at which the file has the fewest mistakes of structure.
/// </summary>
internal static class TabWidths
{
    /// <summary>The widths that editors use, the commonest first.</summary>
    private static readonly int[] Usual = [LineShape.TabWidth, 8, 2, 6, 3];

    /// <summary>A longer file is read once.</summary>
    private const int LongestToTry = 1_000_000;

    public static SyntaxTree Read(SourceText source)
    {
        if (source.Text.Length > LongestToTry || !IsMixed(source)) return new TreeReader(source).Read();
        return Usual.Select(width => new TreeReader(source, width).Read()).MinBy(Mistakes)!;
    }

    private static bool IsMixed(SourceText source)
    {
        var (tabs, blanks) = (false, false);
        foreach (var line in source.Lines)
        {
            var shape = LineShape.Of(source, line);
            if (shape.Kind == LineKind.Blank || shape.Indent == 0) continue;
            if (source.Text.AsSpan(shape.IndentSpan.Start, shape.IndentSpan.Length).Contains('\t')) tabs = true;
            else blanks = true;
        }

        return tabs && blanks;
    }

    private static int Mistakes(SyntaxTree tree) =>
        tree.Diagnostics.Count(d =>
            d.Code.StartsWith("PAPI10", StringComparison.Ordinal) && d.Descriptor != StructureDiagnostics.TabIndent);
}
