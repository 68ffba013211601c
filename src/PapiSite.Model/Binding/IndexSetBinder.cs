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
        var names = ContentBinder.AllItems(entry, Keywords.LevelNames);
        var set = new IndexSet(code, entry.Text.Text)
        {
            Id = VietnameseText.Slug(code),
            ShortName = ContentBinder.Text(entry, Keywords.ShortName),
            Levels = names.IsEmpty ? IndexLevel.Usual : [.. names.Select(IndexLevel.Read)],
            Description = ContentBinder.Prose(entry, Keywords.Description),
            MaximumPoints = entry.Get<NumberValue>(Keywords.MaximumPoints)?.Number,
            Origin = origin,
        };
        return set with { Dimensions = Dimensions(set, origin, "", 0, diagnostics) };
    }

    private static ImmutableArray<Dimension> Dimensions(IndexSet set, Origin above, string numbering, int depth, DiagnosticBag diagnostics)
    {
        var dimensions = new List<Dimension>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in above.Entry.Children.Where(c => c.Use is not null && (c.Keyword == Keywords.Dimension || c.Keyword == Keywords.Component)))
        {
            var origin = new Origin(above.Source, entry);
            var label = entry.Label ?? (dimensions.Count + 1).ToString();
            var number = numbering.Length == 0 ? label : $"{numbering}.{label}";
            var own = $"{set.Code}.{number}";
            if (!words.Add(VietnameseText.Slug(own)))
            {
                origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId, own, above.Source.Path);
                continue;
            }

            dimensions.Add(new(own, label, entry.Text.Text)
            {
                IndexName = set.DisplayName,
                Level = set.LevelAt(depth),
                Numbering = number,
                Description = ContentBinder.Prose(entry, Keywords.Description),
                MaximumPoints = entry.Get<NumberValue>(Keywords.MaximumPoints)?.Number,
                Components = Dimensions(set, origin, number, depth + 1, diagnostics),
                Origin = origin,
            });
        }

        return [.. dimensions];
    }
}
