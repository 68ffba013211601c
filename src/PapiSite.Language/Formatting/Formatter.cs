using System.Text;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Formatting;

/// <summary>
/// Writes a file in its canonical form: Vietnamese keywords with tone marks, two blanks a level, composed letters. Comments and
/// single blank lines stay. What it writes parses to the same values, and formatting it again changes nothing.
/// </summary>
public static class Formatter
{
    private const int IndentWidth = 2;
    private const int ContinuationIndent = 4;

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
        if (tree.Diagnostics.Any(IsOfStructure)) return LineFormatter.Format(tree);
        var output = new StringBuilder(tree.Source.Text.Length + 64);
        foreach (var entry in tree.Entries) Write(output, entry, 0);
        WriteTrivia(output, tree.Trailing, 0);
        var end = output.Length;
        while (end > 0 && output[end - 1] == '\n') end--;
        output.Length = end;
        return output.Length == 0 ? "" : output.Append('\n').ToString();
    }

    private static bool IsOfStructure(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && diagnostic.Code.StartsWith("PAPI1", StringComparison.Ordinal)
            && !OfOneEntry.Contains(diagnostic.Descriptor);

    private static void Write(StringBuilder output, EntrySyntax entry, int depth)
    {
        WriteTrivia(output, entry.Leading, depth);
        output.Append(' ', depth * IndentWidth).Append(entry.Keyword!.Name);
        if (entry.Label is { } label) output.Append(' ').Append(label);
        output.Append(':');
        if (entry.Use!.Grammar.IsProse) WriteProse(output, entry, depth);
        else WriteValue(output, entry, depth);
        foreach (var child in entry.Children) Write(output, child, depth + 1);
    }

    private static void WriteValue(StringBuilder output, EntrySyntax entry, int depth)
    {
        var index = 0;
        foreach (var line in entry.Text.Lines)
        {
            if (index == 0) output.Append(line.Length > 0 ? " " : "");
            else output.Append(' ', depth * IndentWidth + ContinuationIndent);
            output.Append(line);
            EndLine(output, entry, index++);
        }

        if (index == 0) output.Append('\n');
    }

    private static void WriteProse(StringBuilder output, EntrySyntax entry, int depth)
    {
        var lines = entry.Text.Lines.ToList();
        // Of prose only the line of the keyword can have a comment behind it; what looks like one further down is prose.
        var startsOnHead = entry.LineComments.Length > 0;
        if (startsOnHead && lines.Count == 1)
        {
            if (lines[0].Length > 0) output.Append(' ').Append(lines[0]);
            EndLine(output, entry, 0);
            return;
        }

        if (startsOnHead) EndLine(output, entry, 0);
        else output.Append('\n');
        if (startsOnHead && lines[0].Length == 0) lines.RemoveAt(0);
        foreach (var line in lines)
        {
            if (line.Length > 0) output.Append(' ', (depth + 1) * IndentWidth).Append(line);
            output.Append('\n');
        }
    }

    private static void EndLine(StringBuilder output, EntrySyntax entry, int index)
    {
        if (index < entry.LineComments.Length && entry.LineComments[index] is { } comment)
            output.Append("  ").Append(VietnameseText.Compose(comment.Text));
        output.Append('\n');
    }

    private static void WriteTrivia(StringBuilder output, IEnumerable<Trivia> lines, int depth)
    {
        foreach (var (_, line, deeper) in lines)
        {
            var isSecondBlank = line.Length == 0 && (output.Length == 0 || (output.Length > 1 && output[^1] == '\n' && output[^2] == '\n'));
            if (isSecondBlank) continue;
            if (line.Length > 0) output.Append(' ', (depth + deeper) * IndentWidth).Append(VietnameseText.Compose(line));
            output.Append('\n');
        }
    }
}
