using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Scores and aims as charts; one without columns is not drawn.</summary>
/// <param name="PointsCaption">What the chart of points shows, with how many can be reached where that is the same every year.</param>
/// <param name="Points">The columns of points.</param>
/// <param name="Ranks">The columns of ranks.</param>
public sealed record ScoreCharts(string PointsCaption, ImmutableArray<ChartColumn> Points, ImmutableArray<ChartColumn> Ranks)
{
    /// <summary>The charts of scores and aims, each by year.</summary>
    public static ScoreCharts Of(ImmutableArray<YearScore> results, ImmutableArray<YearScore> aims, decimal? outOf, InterfaceTexts t)
    {
        var points = ScoreColumns.Points(results, aims, outOf, t);
        var most = points.Select(c => c.OutOf).Distinct().ToList();
        return new(
            ScoreColumns.IsPercent(results, aims) ? t.ChartPercents : t.ChartPoints(most is [var only] ? only : null), points,
            ScoreColumns.Ranks(results, aims, t));
    }
}
