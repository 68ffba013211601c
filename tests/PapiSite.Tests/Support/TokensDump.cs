using System.Text;
using PapiSite.Language.Syntax;

namespace PapiSite.Tests.Support;

/// <summary>The parts of a source, a line of it by line: <c>3 Keyword “hạn” Mark “: ”</c>.</summary>
internal static class TokensDump
{
    /// <summary>Every part with its text; blanks and line breaks, which hold the others apart, are left out.</summary>
    public static string Of(SyntaxTree tree)
    {
        var output = new StringBuilder();
        var line = 0;
        foreach (var part in tree.Parts.Where(part => part.Kind != PartKind.Blank))
        {
            var position = tree.Source.PositionAt(part.Span.Start);
            if (position.Line != line) output.Append(line == 0 ? "" : "\n").Append(line = position.Line);
            output.Append(' ').Append(part.Kind).Append(" “").Append(tree.Source.Slice(part.Span).ReplaceLineEndings("⏎")).Append('”');
        }

        return output.Append('\n').ToString();
    }
}
