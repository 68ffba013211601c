using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>Binds tables in which a body scores itself.</summary>
internal static class SelfScoringBinder
{
    /// <summary>A table; null where it has no year, which the reader of the file tells.</summary>
    public static SelfScoring? Bind(BindingScope scope, EntrySyntax entry)
    {
        if (!int.TryParse(entry.Label, CultureInfo.InvariantCulture, out var year) || entry.Value is not TextValue code) return null;
        var set = scope.IndexSet(new(code.Text, TextSpan.Between(entry.Text.SourceStart, entry.Text.SourceEnd)));
        return new(year, code.Text, scope.Origin(entry))
        {
            Set = set,
            Bodies = scope.Agencies(entry.First(Keywords.Agency)),
            Criteria =
            [
                .. entry.All(Keywords.Criterion).Where(c => c.Value is Score).Select(c => Criterion(scope, c) with
                {
                    Dimension = set is null || c.Label is null ? null : scope.DimensionOf(set, c.Label, c.LabelSpan!.Value),
                }),
            ],
            Total = entry.First(Keywords.TotalPoints) is { Value: Score } total
                ? Criterion(scope, total) with { Dimension = set?.Whole }
                : null,
            Provenance = ContentBinder.Text(entry, Keywords.Provenance),
            Notes = ContentBinder.AllProse(entry, Keywords.Note),
        };
    }

    private static ScoredCriterion Criterion(BindingScope scope, EntrySyntax entry) =>
        new(entry.Label ?? "", (Score)entry.Value!, scope.Origin(entry))
        {
            Appraised = entry.Get(Keywords.AppraisedPoints),
            Documents = ContentBinder.AllItems(entry, Keywords.SupportingDocuments),
            Notes = ContentBinder.AllProse(entry, Keywords.Note),
        };
}
