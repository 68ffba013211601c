using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Scores and aims as the columns of charts, by year; in a year that has both, the result comes first.</summary>
public static class ScoreColumns
{
    /// <summary>The columns of points.</summary>
    /// <param name="outOf">The points that can be reached, where a score does not say.</param>
    public static ImmutableArray<ChartColumn> Points(
        ImmutableArray<YearScore> results,
        ImmutableArray<YearScore> aims,
        decimal? outOf,
        InterfaceTexts t
    )
    {
        // Points and per cent have no common measure: what the last result has is drawn.
        var isPercent = IsPercent(results, aims);
        var usual = isPercent ? 100 : outOf ?? results.Select(r => r.Score.OutOf).LastOrDefault(o => o is not null);
        return ByYear(results, aims, s => s.Score.Points is { } points && s.Score.IsPercent == isPercent
            ? new(Year(s), points, s.Score.OutOf ?? usual, ScoreRow.PointsOf(s.Score, t))
            : null);
    }

    /// <summary>True where the last figure is in per cent, a result before an aim.</summary>
    public static bool IsPercent(ImmutableArray<YearScore> results, ImmutableArray<YearScore> aims) =>
        aims.Concat(results).LastOrDefault(s => s.Score.Points is not null)?.Score.IsPercent == true;

    /// <summary>The columns of ranks.</summary>
    public static ImmutableArray<ChartColumn> Ranks(ImmutableArray<YearScore> results, ImmutableArray<YearScore> aims, InterfaceTexts t)
    {
        var usual = results.Select(r => r.Score.Ranked).LastOrDefault(r => r is not null);
        return ByYear(results, aims, s =>
            s.Score.Rank is { } rank
                ? new(Year(s), rank, s.Score.Ranked ?? usual, s.Score.IsGroup ? $"1–{t.Figure(rank)}" : t.Figure(rank))
                {
                    IsGroup = s.Score.IsGroup,
                }
                : null
        );
    }

    private static ImmutableArray<ChartColumn> ByYear(
        ImmutableArray<YearScore> results,
        ImmutableArray<YearScore> aims,
        Func<YearScore, ChartColumn?> column
    )
    {
        var columns = ImmutableArray.CreateBuilder<ChartColumn>();
        int? before = null;
        foreach (
            var (score, isAim) in results
                .Select(r => (r, false))
                .Concat(aims.Select(a => (a, true)))
                .OrderBy(p => p.Item1.Year)
                .ThenBy(p => p.Item2)
        )
        {
            if (column(score) is not { } made) continue;
            // A year without a figure, or an aim in between, interrupts the way.
            columns.Add(made with { IsAim = isAim, IsJoined = !isAim && before == score.Year - 1 && columns is [.., { IsAim: false }] });
            before = score.Year;
        }

        return columns.ToImmutable();
    }

    private static string Year(YearScore score) => score.Year.ToString(CultureInfo.InvariantCulture);
}
