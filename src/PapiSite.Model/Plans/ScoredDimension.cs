using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Plans;

/// <summary>A row of a table of self-scoring: what it says of a dimension, and what follows for it from the dimensions inside it.</summary>
/// <param name="Dimension">The dimension; the whole of the set for the total.</param>
/// <param name="Printed">What the table prints of it, or null.</param>
/// <param name="Own">The points that the body gives itself.</param>
/// <param name="Appraised">The points of the appraisal.</param>
public sealed record ScoredDimension(Dimension Dimension, ScoredCriterion? Printed, RowPoints Own, RowPoints Appraised)
{
    /// <summary>The row of a dimension.</summary>
    /// <param name="table">The table.</param>
    /// <param name="dimension">The dimension; the whole of the set for the total.</param>
    /// <param name="printed">What the table prints of it, or null.</param>
    public static ScoredDimension Of(SelfScoring table, Dimension dimension, ScoredCriterion? printed)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(dimension);
        RowPoints Points(Func<ScoredCriterion, Score?> score)
        {
            var told = printed is null ? null : score(printed);
            var points = table.PointsOf(dimension, score);
            return new(points, ScoredCriterion.WordsIn(told)) { IsSum = points is not null && told is null };
        }

        return new(dimension, printed, Points(c => c.Own), Points(c => c.Appraised));
    }

    /// <summary>True for the row of the whole set.</summary>
    public bool IsTotal => Dimension.Labels.IsEmpty;

    /// <summary>True where others stand in it.</summary>
    public bool IsPart => IsTotal || !Dimension.Components.IsEmpty;

    /// <summary>The points that can be reached, as the table prints them, or else as the set declares them; or null.</summary>
    public decimal? Most => Printed?.Most ?? Dimension.MaximumPoints;

    /// <summary>True where it has points, or words in their place.</summary>
    public bool IsScored => Own.IsTold || Appraised.IsTold;

    /// <summary>The documents that prove the points, as printed.</summary>
    public ImmutableArray<string> Documents => Printed?.Documents ?? [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes => Printed?.Notes ?? [];
}

/// <summary>The points of a row.</summary>
/// <param name="Points">The points; null where there are none, or cannot be known.</param>
/// <param name="Words">The words that the table prints in place of points, or null.</param>
public readonly record struct RowPoints(decimal? Points, string? Words)
{
    /// <summary>True where the points are a sum that the table does not print.</summary>
    public bool IsSum { get; init; }

    /// <summary>True for points, or words in their place.</summary>
    public bool IsTold => Points is not null || Words is not null;
}
