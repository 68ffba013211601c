using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Scores and aims by year, as charts and as a table.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="Results">The scores, by year.</param>
/// <param name="Aims">The aims, by year.</param>
/// <param name="OutOf">The points that can be reached, where scores do not say; null where nobody does.</param>
public sealed record ScoresModel(Sentence Caption, ImmutableArray<YearScore> Results, ImmutableArray<YearScore> Aims, decimal? OutOf = null);
