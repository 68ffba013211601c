using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Binding;

/// <summary>Binds the tree of dimensions of one index set.</summary>
internal sealed class DimensionBinder(IndexSet set, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Plans name a dimension by its path, so that a path is used once in the whole set: <c>1</c> under <c>1</c> is <c>1.1</c> too.
    /// </summary>
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>The dimensions right under an entry.</summary>
    /// <param name="above">The set or the dimension that holds them.</param>
    /// <param name="labels">Its labels.</param>
    public ImmutableArray<Dimension> Bind(Origin above, ImmutableArray<string> labels)
    {
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        foreach (
            var entry in above.Entry.Children.Where(c =>
                c.Use is not null && (c.Keyword == Keywords.Dimension || c.Keyword == Keywords.Component)
            )
        )
        {
            var origin = new Origin(above.Source, entry);
            var label = entry.Label ?? (dimensions.Count + 1).ToString();
            var down = labels.Add(label);
            var number = string.Join('.', down);
            var own = $"{set.Code}.{number}";
            if (!_paths.Add(VietnameseText.Slug(own)))
            {
                origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId.Of((Id: own, File: above.Source.Path)));
                continue;
            }

            dimensions.Add(new(own, label, entry.Text.Text)
            {
                EnglishName = ContentBinder.Text(entry, Keywords.EnglishName),
                SetId = set.Id,
                IndexName = set.DisplayName,
                Level = set.LevelAt(labels.Length),
                Numbering = number,
                Labels = down,
                Description = ContentBinder.Prose(entry, Keywords.Description),
                MaximumPoints = entry.Get(Keywords.MaximumPoints)?.Number,
                Components = Bind(origin, down),
                Origin = origin,
            });
        }

        return dimensions.ToImmutable();
    }
}
