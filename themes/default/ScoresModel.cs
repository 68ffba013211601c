using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Themes.Default;

/// <summary>Scores and aims by year, as a table.</summary>
internal sealed record ScoresModel(string Caption, ImmutableArray<YearScore> Results, ImmutableArray<YearScore> Aims);
