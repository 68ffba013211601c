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
        CheckRequired(builder);
        return builder.Build(source, Freeze(builder.Children), text, value);
    }

    private Value? ReadValue(EntryBuilder builder, ValueText text)
    {
        if (builder.Use is not { } use) return null;
        if (!string.IsNullOrWhiteSpace(text.Text)) return use.Grammar.Read(text, new(source, text, diagnostics));
        if (!use.Grammar.MayBeEmpty)
        {
            diagnostics.Report(new(StructureDiagnostics.MissingValue, source, builder.Head,
                [Words.Same(builder.Keyword!.Name), use.Grammar.Name, Words.Same(use.Grammar.Example)]));
        }

        return null;
    }

    private void CheckRequired(EntryBuilder builder)
    {
        if (builder.Opens == EntryContext.None) return;
        foreach (var keyword in Keywords.In(builder.Opens))
        {
            if (!keyword.UseIn(builder.Opens)!.Required || builder.Children.Any(c => c.Keyword == keyword)) continue;
            diagnostics.Report(StructureDiagnostics.MissingEntry, source, builder.Head, builder.Keyword!.Name, keyword.Name);
        }
    }
}
