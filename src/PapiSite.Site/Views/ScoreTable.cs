using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Scores and aims by year, as a table and as charts.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="Points">The head of the column of points, with how many can be reached where that is the same every year.</param>
/// <param name="Years">The years that have a score or an aim.</param>
/// <param name="Charts">The same as charts; null without a score.</param>
public sealed record ScoreTable(Sentence Caption, string Points, ImmutableArray<ScoreYear> Years, ScoreCharts? Charts)
{
    /// <summary>Scores and aims, each by year.</summary>
    /// <param name="caption">What the table holds.</param>
    /// <param name="results">The scores.</param>
    /// <param name="aims">The aims.</param>
    /// <param name="outOf">The points that can be reached, where scores do not say; null where nobody does.</param>
    /// <param name="t">The words.</param>
    public static ScoreTable Of(
        Sentence caption, ImmutableArray<YearScore> results, ImmutableArray<YearScore> aims, decimal? outOf, InterfaceTexts t)
    {
        var most = results.Select(r => r.Score.OutOf).OfType<decimal>().Distinct().ToList();
        var years = results.Concat(aims).Select(s => s.Year).Distinct().Order().Select(year => new ScoreYear(
            year,
            [.. results.Where(r => r.Year == year).Select(r => ScoreRow.Of(r.Score, most.Count > 1, t))],
            [.. aims.Where(a => a.Year == year).Select(a => t.Aim(a.Score))]));
        return new(
            caption, HeadOf(results, most, t), [.. years],
            results.IsEmpty ? null : ScoreCharts.Of(results, aims, outOf, t));
    }

    private static string HeadOf(ImmutableArray<YearScore> results, List<decimal> most, InterfaceTexts t)
    {
        var units = results.Where(r => r.Score.Points is not null).Select(r => r.Score.IsPercent).Distinct().ToList();
        return units is [true] ? t.ScorePercents : units is [false] && most is [var only] ? t.PointsOf(only) : t.Points;
    }
}

/// <summary>The scores and aims of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Results">The scores.</param>
/// <param name="Aims">The aims, in words.</param>
public sealed record ScoreYear(int Year, ImmutableArray<ScoreRow> Results, ImmutableArray<Sentence> Aims);
