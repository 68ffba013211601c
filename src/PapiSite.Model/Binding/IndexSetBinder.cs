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
                origin.ReportHead(diagnostics, BindingDiagnostics.NoId.Of(set.Name));
            else if (!sets.TryAdd(set.Id, set))
                origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId.Of((Id: set.Code, File: sets[set.Id].Origin.Source.Path)));
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
            EnglishName = ContentBinder.Text(entry, Keywords.EnglishName),
            ShortName = ContentBinder.Text(entry, Keywords.ShortName),
            Levels = names.IsEmpty ? IndexLevel.Usual : [.. names.Select(IndexLevel.Read)],
            Description = ContentBinder.Prose(entry, Keywords.Description),
            MaximumPoints = entry.Get(Keywords.MaximumPoints)?.Number,
            Origin = origin,
        };
        set.Bind(new DimensionBinder(set, diagnostics).Bind(origin, []));
        return set;
    }
}
