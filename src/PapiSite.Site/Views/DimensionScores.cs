using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place's scores in the dimensions of an index set, as a table.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Head">What the dimensions are called.</param>
/// <param name="Years">The years shown, the earlier first.</param>
/// <param name="Rows">A row a dimension.</param>
/// <param name="Further">That there are scores of further years, in words; or null.</param>
public sealed record DimensionScores(
    Sentence Caption, string Head, ImmutableArray<int> Years, ImmutableArray<DimensionScoresRow> Rows, string? Further)
{
    private const int YearsShown = 2;

    /// <summary>The last two years of which there is a score, the earlier first.</summary>
    public static ImmutableArray<int> YearsOf(IEnumerable<PlaceScores> scores) =>
        [.. scores.SelectMany(s => s.Results.Select(r => r.Year)).Distinct().OrderDescending().Take(YearsShown).Order()];

    /// <summary>The scores of a place.</summary>
    /// <param name="level">What the dimensions are called.</param>
    /// <param name="placeId">The place's id.</param>
    /// <param name="place">Its name.</param>
    /// <param name="years">The years to show, one at least.</param>
    /// <param name="dimensions">The dimensions that have scores.</param>
    /// <param name="t">The words.</param>
    public static DimensionScores Of(
        IndexLevel level, string placeId, string place, ImmutableArray<int> years,
        ImmutableArray<(Dimension Dimension, PlaceScores Scores)> dimensions, InterfaceTexts t)
    {
        var hasFurther = dimensions.Any(d => d.Scores.Results.Any(r => r.Year < years[0]));
        return new(
            t.ScoresByDimension(level, place), t.ColumnOf(level), years,
            [.. dimensions.Select(d => DimensionScoresRow.Of(d.Dimension, placeId, d.Scores, years, t))],
            hasFurther ? t.FurtherYears(level) : null);
    }
}

/// <summary>A place's scores in a dimension.</summary>
/// <param name="Label">The dimension's label.</param>
/// <param name="Dimension">Where its page shows the place.</param>
/// <param name="Scores">Points and rank of each year shown; null where they are not known.</param>
public sealed record DimensionScoresRow(string Label, NamedLink Dimension, ImmutableArray<(int Year, string? Points, string? Rank)> Scores)
{
    /// <summary>A place's scores in a dimension.</summary>
    public static DimensionScoresRow Of(
        Dimension dimension, string placeId, PlaceScores scores, ImmutableArray<int> years, InterfaceTexts t)
    {
        (int Year, string? Points, string? Rank) Cells(int year)
        {
            var score = scores.In(year)?.Score;
            return (year, score?.Points is null ? null : ScoreRow.PointsOf(score, t), score?.Rank is null ? null : ScoreRow.RankOf(score));
        }

        return new(
            dimension.Label, new(t.Called(dimension), $"{Routes.Of(dimension)}#{PlaceScoresView.AnchorOf(placeId)}"),
            [.. years.Select(Cells)]);
    }
}
