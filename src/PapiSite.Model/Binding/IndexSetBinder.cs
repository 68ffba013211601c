using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Binding;

/// <summary>Binds index sets and their trees of dimensions.</summary>
internal static class IndexSetBinder
{
    public static ImmutableArray<IndexSet> Bind(ImmutableArray<SyntaxTree> trees, DiagnosticBag diagnostics)
    {
        var sets = new OrderedDictionary<string, IndexSet>(StringComparer.Ordinal);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.IndexSet))
        {
            var set = Bind(origin, diagnostics);
            if (set.Id.Length == 0)
                origin.ReportHead(diagnostics, BindingDiagnostics.NoId, set.Name);
            else if (!sets.TryAdd(set.Id, set))
                origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId, set.Code, sets[set.Id].Origin.Source.Path);
        }

        return [.. sets.Values];
    }

    private static IndexSet Bind(Origin origin, DiagnosticBag diagnostics)
    {
        var entry = origin.Entry;
        var code = entry.Label ?? VietnameseText.Slug(entry.Text.Text).ToUpperInvariant();
        return new(code, entry.Text.Text)
        {
            Id = VietnameseText.Slug(code),
            ShortName = ContentBinder.Text(entry, Keywords.ShortName),
            Description = ContentBinder.Prose(entry, Keywords.Description),
            MaximumPoints = entry.Get<NumberValue>(Keywords.MaximumPoints)?.Number,
            Dimensions = Dimensions(origin, code, diagnostics),
            Origin = origin,
        };
    }

    private static ImmutableArray<Dimension> Dimensions(Origin above, string path, DiagnosticBag diagnostics)
    {
        var dimensions = new List<Dimension>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in above.Entry.Children.Where(c => c.Use is not null && (c.Keyword == Keywords.Dimension || c.Keyword == Keywords.Component)))
        {
            var origin = new Origin(above.Source, entry);
            var label = entry.Label ?? (dimensions.Count + 1).ToString();
            var own = $"{path}.{label}";
            if (!words.Add(VietnameseText.Slug(own)))
            {
                origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId, own, above.Source.Path);
                continue;
            }

            dimensions.Add(new(own, label, entry.Text.Text)
            {
                Description = ContentBinder.Prose(entry, Keywords.Description),
                MaximumPoints = entry.Get<NumberValue>(Keywords.MaximumPoints)?.Number,
                Components = Dimensions(origin, own, diagnostics),
                Origin = origin,
            });
        }

        return [.. dimensions];
    }
}
