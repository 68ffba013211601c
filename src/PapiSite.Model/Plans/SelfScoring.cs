using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>Where in the signed document it stands, or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The criterion of a dimension, the first where there are several; null where there is none.</summary>
    public ScoredCriterion? Of(Dimension dimension) => Criteria.FirstOrDefault(c => c.Dimension == dimension);

    /// <summary>
    /// The points of a dimension: those that the table prints, else the sum of its components, where every one of them has points; null
    /// where they cannot be known.
    /// </summary>
    /// <param name="dimension">The dimension; the whole of the set for the total.</param>
    /// <param name="points">Which points: the body's own, or those of the appraisal.</param>
    public decimal? PointsOf(Dimension dimension, Func<ScoredCriterion, decimal?> points)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(points);
        var printed = dimension.Labels.IsEmpty ? Total : Of(dimension);
        return printed is not null && points(printed) is { } told ? told : SumOf(dimension, points);
    }

    /// <summary>The sum of the components of a dimension; null where it has none, or where one of them has no points.</summary>
    public decimal? SumOf(Dimension dimension, Func<ScoredCriterion, decimal?> points)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (dimension.Components.IsEmpty) return null;
        var parts = dimension.Components.Select(c => PointsOf(c, points)).ToList();
        return parts.TrueForAll(p => p is not null) ? parts.Sum() : null;
    }

    /// <summary>True where the table has the dimension, or one below it.</summary>
    public bool Covers(Dimension dimension) => dimension.WithComponents().Any(d => Of(d) is not null);
}

/// <summary>A criterion of such a table, or its total.</summary>
/// <param name="Label">The number as typed; empty for the total.</param>
/// <param name="Own">The points that the body gives itself, of how many, or words.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record ScoredCriterion(string Label, Score Own, Origin Origin)
{
    /// <summary>The dimension; null for the total, and where the set has none of the number.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The points of the appraisal, or null.</summary>
    public Score? Appraised { get; init; }

    /// <summary>The documents that prove the points, as printed.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The points that can be reached, as the table prints them, or else as the set declares them; null where neither does.
    /// </summary>
    public decimal? Most => Own.OutOf ?? Dimension?.MaximumPoints;

    /// <summary>The body's own points; null where they are words, or no plain figure.</summary>
    public static decimal? OwnPoints(ScoredCriterion criterion) => Plain(criterion?.Own);

    /// <summary>The points of the appraisal; null where there are none, or no plain figure.</summary>
    public static decimal? PointsOfAppraisal(ScoredCriterion criterion) => Plain(criterion?.Appraised);

    /// <summary>Points as documents print them: with a decimal comma.</summary>
    internal static string Written(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');

    private static decimal? Plain(Score? score) => score is { IsPercent: false, Bound: null, Points: { } points } ? points : null;
}
