using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place's ranks in the dimensions of an index set, as a chart.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">A column a dimension: the rank of the last year, with that of the year shown before it.</param>
public sealed record DimensionRanks(string Caption, ImmutableArray<ChartColumn> Columns)
{
    /// <summary>The ranks of a place; null where there are not several to compare.</summary>
    /// <param name="level">What the dimensions are called.</param>
    /// <param name="years">The last years of which there are scores, two at most, the earlier first.</param>
    /// <param name="dimensions">The dimensions that have scores.</param>
    /// <param name="t">The words.</param>
    public static DimensionRanks? Of(
        IndexLevel level, ImmutableArray<int> years, ImmutableArray<(Dimension Dimension, PlaceScores Scores)> dimensions, InterfaceTexts t)
    {
        if (years is not [.., var last]) return null;
        int? before = years.Length > 1 ? years[0] : null;
        var columns = dimensions.Select(d => ColumnOf(d.Dimension, d.Scores, last, before)).OfType<ChartColumn>().ToImmutableArray();
        return columns.Length > 1 ? new(t.ChartOfDimensions(level, last, before), columns) : null;
    }

    private static ChartColumn? ColumnOf(Dimension dimension, PlaceScores scores, int last, int? before) =>
        scores.In(last)?.Score is { Rank: { } rank, IsGroup: false } score
            ? new(dimension.Label, rank, score.Ranked, rank.ToString(CultureInfo.InvariantCulture))
            {
                Earlier = before is { } year && scores.In(year)?.Score is { IsGroup: false } earlier ? earlier.Rank : null,
            }
            : null;
}
