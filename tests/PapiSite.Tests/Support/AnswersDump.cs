using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Support;

/// <summary>
/// The answers to an editor's questions at some places of a case: what stands there, what may stand there, which fixes are offered. The
/// places (<c>3:12</c>, each on a line of its own) are chosen by whoever wrote the file.
/// </summary>
internal static partial class AnswersDump
{
    private const int MostNamed = 6;

    /// <summary>The answers at the places that an earlier file names.</summary>
    public static string Of(SyntaxTree tree, string earlier)
    {
        var output = new StringBuilder();
        foreach (Match place in Place.Matches(earlier))
        {
            var position = new LinePosition(int.Parse(place.Groups["line"].Value), int.Parse(place.Groups["column"].Value));
            output.Append(position.Line).Append(':').Append(position.Column).Append('\n').Append(At(tree, tree.Source.OffsetAt(position)));
        }

        return output.ToString();
    }

    private static string At(SyntaxTree tree, int offset)
    {
        var fixes =
            from diagnostic in tree.Diagnostics
            where diagnostic.Span.Start <= offset && offset <= diagnostic.Span.End
            from fix in diagnostic.Fixes
            select $"{diagnostic.Code} {fix.Title.Vi}";
        var (stands, mayStand) = (Of(tree, tree.At(offset)), Of(tree, tree.ContextAt(offset)));
        return $"  stands: {stands}\n  may stand: {mayStand}\n  fixes: {Listed(fixes)}\n";
    }

    private static string Of(SyntaxTree tree, Standing standing)
    {
        var path = standing.Entry is { } entry
            ? string.Join(" › ", standing.Around.Append(entry).Select(e => e.Keyword?.Name ?? "?"))
            : "-";
        var inner = standing.Inner is { } part ? $", {part.GetType().Name} “{tree.Source.Slice(part.Span)}”" : "";
        return $"{standing.Part.Kind} “{tree.Source.Slice(standing.Part.Span).ReplaceLineEndings("⏎")}”, {path}{inner}";
    }

    private static string Of(SyntaxTree tree, Allowed allowed)
    {
        var replaced = allowed.Replaced.Length > 0 ? $" in the place of “{tree.Source.Slice(allowed.Replaced)}”" : "";
        return $"{Listed(allowed.Keywords.Select(k => k.Name).Concat(allowed.Choices))}{replaced}";
    }

    private static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 0 ? "-" : string.Join("; ", all.Take(MostNamed)) + (all.Count > MostNamed ? $"; … ({all.Count})" : "");
    }

    [GeneratedRegex(@"^(?<line>\d+):(?<column>\d+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Place { get; }
}
