using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Plans;

/// <summary>A table in which a body scores itself for a year by the criteria of an index set.</summary>
/// <param name="Year">The year that is scored.</param>
/// <param name="Code">The code of the index set, as typed.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record SelfScoring(int Year, string Code, Origin Origin)
{
    /// <summary>The index set; null where the content has none of the code.</summary>
    public IndexSet? Set { get; init; }

    /// <summary>Who scores itself; none where the table does not say, so that it is the plan's issuer.</summary>
    public ImmutableArray<Assignment> Bodies { get; init; } = [];

    /// <summary>The criteria, in the table's order; parts that print a sum of their own are among them.</summary>
    public ImmutableArray<ScoredCriterion> Criteria { get; init; } = [];

    /// <summary>The total that the table prints, or null.</summary>
    public ScoredCriterion? Total { get; init; }

    /// <summary>The criteria and, behind them, the total that the table prints.</summary>
    public IEnumerable<ScoredCriterion> Rows => Total is null ? Criteria : Criteria.Append(Total);

    /// <summary>Where in the signed document it stands, or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The criterion of a dimension, the first where there are several; null where there is none.</summary>
    public ScoredCriterion? Of(Dimension dimension) => Criteria.FirstOrDefault(c => c.Dimension == dimension);

    /// <summary>
    /// The points of a dimension: those that the table prints, else the sum of its components, where every one of them has points; null
    /// where they cannot be known, and where the table prints words in their place.
    /// </summary>
    /// <param name="dimension">The dimension; the whole of the set for the total.</param>
    /// <param name="score">Which points: the body's own, or those of the appraisal.</param>
    public decimal? PointsOf(Dimension dimension, Func<ScoredCriterion, Score?> score)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(score);
        var printed = dimension.Labels.IsEmpty ? Total : Of(dimension);
        return printed is not null && score(printed) is { } told ? ScoredCriterion.PointsIn(told) : SumOf(dimension, score);
    }

    /// <summary>The sum of the components of a dimension; null where it has none, or where one of them has no points.</summary>
    public decimal? SumOf(Dimension dimension, Func<ScoredCriterion, Score?> score)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (dimension.Components.IsEmpty) return null;
        var parts = dimension.Components.Select(c => PointsOf(c, score)).ToList();
        return parts.TrueForAll(p => p is not null) ? parts.Sum() / WithoutLastZeros : null;
    }

    /// <summary>A number that is divided by it has only the decimals that it needs: 9, where 5,5 and 3,5 add up to 9,0.</summary>
    private const decimal WithoutLastZeros = 1.0000000000000000000000000000m;

    /// <summary>
    /// A row for each dimension that the table has itself or in which one stands that it has, in the order of the index set, outer before
    /// inner; none where the content lacks the set.
    /// </summary>
    public IEnumerable<ScoredDimension> Dimensions() =>
        Set is null ? [] : Set.AllDimensions().Where(Covers).Select(d => ScoredDimension.Of(this, d, Of(d)));

    /// <summary>The row of the whole set; null without a set, and where no total is printed and none can be added up.</summary>
    public ScoredDimension? Whole() =>
        Set is not null && ScoredDimension.Of(this, Set.Whole, Total) is { IsScored: true } whole ? whole : null;

    private bool Covers(Dimension dimension) => dimension.WithComponents().Any(d => Of(d) is not null);
}

/// <summary>A criterion of such a table, or its total.</summary>
/// <param name="Label">The number as typed; empty for the total.</param>
/// <param name="Own">The points that the body gives itself, of how many, or words.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record ScoredCriterion(string Label, Score Own, Origin Origin)
{
    /// <summary>
    /// The dimension, for the total the whole of the set; null where the content has no such set, or the set none of the number.
    /// </summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The points of the appraisal, or null.</summary>
    public Score? Appraised { get; init; }

    /// <summary>How its line begins: <c>tiêu chí 1.2</c>, <c>tổng điểm</c>.</summary>
    internal string Title => Label.Length > 0 ? $"{Keywords.Criterion.Name} {Label}" : Keywords.TotalPoints.Name;

    /// <summary>The documents that prove the points, as printed.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The points that can be reached, as the table prints them, or else as the set declares them; null where neither does.
    /// </summary>
    public decimal? Most => Own.OutOf ?? Dimension?.MaximumPoints;

    /// <summary>Points as documents print them: with a decimal comma.</summary>
    internal static string Written(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>Points as a plain figure; null where there are none: words, a per cent, a bound.</summary>
    public static decimal? PointsIn(Score? score) => score is { IsPercent: false, Bound: null, Points: { } points } ? points : null;

    /// <summary>What is printed in place of points, or null.</summary>
    public static string? WordsIn(Score? score) => score is null || PointsIn(score) is not null ? null : score.Text;
}
