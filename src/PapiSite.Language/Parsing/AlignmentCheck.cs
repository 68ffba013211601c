using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>
/// Holds that neighbours line up. The width of most is right, so that one line that slipped does not put the others in the wrong.
/// </summary>
internal sealed class AlignmentCheck(SourceText source, int tabWidth, DiagnosticBag diagnostics)
{
    public void Run(EntryBuilder parent)
    {
        var children = parent.Children.Where(c => c is { IsPlacedByIndent: true, IsAtMargin: false }).ToList();
        if (children.Count > 1) CheckSiblings(children);
        foreach (var child in parent.Children) Run(child);
    }

    private void CheckSiblings(List<EntryBuilder> children)
    {
        // A tab is as wide as one takes it to be, and so says nothing of the width that is meant.
        var voters = children.Where(c => !HasTab(c)).ToList();
        var wanted = (voters.Count > 0 ? voters : children).GroupBy(c => c.Indent).MaxBy(g => g.Count())!.Key;
        foreach (var slipped in children.Where(c => c.Indent != wanted).GroupBy(c => c.Indent))
        {
            var first = slipped.First();
            var indent = LineShape.Of(source, source.Lines[first.FirstLine - 1], tabWidth).IndentSpan;
            var place = TextSpan.Between(indent.Start, Math.Max(indent.End, indent.Start + 1));
            diagnostics.Report(new(StructureDiagnostics.Uneven.Of(wanted), source, place)
            {
                Edits = [.. slipped.SelectMany(c => Shift(c, wanted - c.Indent))],
            });
        }
    }

    private bool HasTab(EntryBuilder entry)
    {
        var indent = LineShape.Of(source, source.Lines[entry.FirstLine - 1], tabWidth).IndentSpan;
        return source.Text.AsSpan(indent.Start, indent.Length).Contains('\t');
    }

    /// <summary>Moves an entry and everything under it, so that what belongs to what stays.</summary>
    internal IEnumerable<TextEdit> Shift(EntryBuilder entry, int by)
    {
        for (var number = entry.FirstLine; number <= entry.EndLine; number++)
        {
            var shape = LineShape.Of(source, source.Lines[number - 1], tabWidth);
            if (shape.Kind != LineKind.Blank) yield return new(shape.IndentSpan, new string(' ', Math.Max(0, shape.Indent + by)));
        }
    }
}
