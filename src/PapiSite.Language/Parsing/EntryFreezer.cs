using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Parsing;

/// <summary>Turns what the reader gathered into entries: reads the values and reports what is missing.</summary>
internal sealed class EntryFreezer(SourceText source, DiagnosticBag diagnostics)
{
    public ImmutableArray<EntrySyntax> Freeze(List<EntryBuilder> builders)
    {
        var entries = ImmutableArray.CreateBuilder<EntrySyntax>(builders.Count);
        foreach (var builder in builders) entries.Add(Freeze(builder));
        return entries.MoveToImmutable();
    }

    private EntrySyntax Freeze(EntryBuilder builder)
    {
        var text = builder.Text(source);
        var value = ReadValue(builder, text);
        if (builder.Markers.Count > 0) ReportList(builder);
        if (!builder.IsRecovered) CheckRequired(builder);
        return builder.Build(source, Freeze(builder.Children), text, value);
    }

    private Value? ReadValue(EntryBuilder builder, ValueText text)
    {
        if (builder.Use is not { } use) return null;
        if (!string.IsNullOrWhiteSpace(text.Text)) return use.Grammar.Read(text, new(source, text, diagnostics));
        if (!use.Grammar.MayBeEmpty && !builder.IsRecovered)
        {
            diagnostics.Report(
                StructureDiagnostics.MissingValue.Of((builder.Keyword!.Name, Kind: use.Grammar.Name, use.Grammar.Example)),
                source, builder.Head);
        }

        return null;
    }

    private void CheckRequired(EntryBuilder builder)
    {
        // A line that could not be understood may be the one that is missing.
        if (builder.Opens == EntryContext.None || builder.Children.Any(c => c.Use is null)) return;
        foreach (var keyword in Keywords.In(builder.Opens))
        {
            if (!keyword.UseIn(builder.Opens)!.Required || builder.Children.Any(c => c.Keyword == keyword)) continue;
            diagnostics.Report(
                StructureDiagnostics.MissingEntry.Of((builder.Keyword!.Name, Missing: keyword.Name)), source, builder.Head);
        }
    }

    /// <summary>Reports a list that was typed with a dash a line, with what makes one line of a list of it.</summary>
    private void ReportList(EntryBuilder builder)
    {
        var edits = builder.Markers.Select(m => new TextEdit(m, "")).ToList();
        var last = builder.Lines[^1];
        foreach (var line in builder.Lines.Where(l => l.Length > 0))
        {
            var isParted = source.Text[line.End - 1] is ';' or ',' or '.';
            edits.Add(new(isParted ? new(line.End - 1, 1) : new(line.End, 0), line == last ? "" : ";"));
        }

        var first = builder.Markers[0];
        var typed = source.Slice(first).TrimEnd();
        diagnostics.Report(new(LineDiagnostics.ListedValue.Of(builder.Keyword!.Name), source, new(first.Start, typed.Length))
        {
            Edits = [.. edits],
        });
    }
}
