using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Comparisons;

/// <summary>Two plans, dimension by dimension of the index sets that both are for.</summary>
/// <param name="Sets">The sets, with the dimensions for which either plan has a task, a score or an aim.</param>
/// <param name="Unplaced">The tasks that serve no dimension of these sets.</param>
public sealed record PlanComparison(ImmutableArray<ComparedSet> Sets, ComparedDimension Unplaced)
{
    /// <summary>Sets two plans of a publication side by side.</summary>
    public static PlanComparison Of(PlanPair pair, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(publication);
        var shared = pair.Earlier.IndexSets.Where(s => pair.Later.IndexSets.Any(o => o.Id == s.Id)).DistinctBy(s => s.Id).ToList();
        var (earlier, later) = (publication.TasksOf(pair.Earlier), publication.TasksOf(pair.Later));
        var dimensions = shared.SelectMany(s => s.Dimensions.Prepend(s.Whole)).ToList();
        return new(
            [
                .. shared
                    .Select(set => new ComparedSet(
                        set,
                        [
                            .. set
                                .Dimensions.Prepend(set.Whole)
                                .Select(d => new ComparedDimension(d, Side(pair.Earlier, earlier, d), Side(pair.Later, later, d)))
                                .Where(d => !d.Earlier.IsEmpty || !d.Later.IsEmpty),
                        ]
                    ))
                    .Where(s => !s.Dimensions.IsEmpty),
            ],
            new(null, WithNone(earlier, dimensions), WithNone(later, dimensions)));
    }

    private static ComparedSide Side(Plan plan, ImmutableArray<PublishedTask> tasks, Dimension dimension)
    {
        var groups = plan.Groups.Where(g => g.Dimensions.Any(d => d.Path == dimension.Path)).ToList();
        return new(
            [.. groups.SelectMany(g => g.Results)], [.. groups.SelectMany(g => g.Aims)],
            [.. tasks.Where(t => t.Task.Dimensions.Any(d => IsOf(d, dimension)))]);
    }

    private static ComparedSide WithNone(ImmutableArray<PublishedTask> tasks, List<Dimension> dimensions) =>
        new([], [], [.. tasks.Where(t => !t.Task.Dimensions.Any(d => dimensions.Any(of => IsOf(d, of))))]);

    /// <summary>True for a dimension and its components; what serves an index as a whole serves none of its dimensions.</summary>
    private static bool IsOf(Dimension one, Dimension outer) =>
        one.Path == outer.Path
        || outer.Path.Contains('.', StringComparison.Ordinal)
            && one.Path.StartsWith(outer.Path, StringComparison.Ordinal)
            && one.Path[outer.Path.Length] == '.';
}

/// <summary>An index set that both plans are for.</summary>
public sealed record ComparedSet(IndexSet IndexSet, ImmutableArray<ComparedDimension> Dimensions);

/// <summary>What two plans have for a dimension; none for the tasks that serve no dimension.</summary>
public sealed record ComparedDimension(Dimension? Dimension, ComparedSide Earlier, ComparedSide Later);

/// <summary>What one plan has for a dimension.</summary>
public sealed record ComparedSide(ImmutableArray<YearScore> Results, ImmutableArray<YearScore> Aims, ImmutableArray<PublishedTask> Tasks)
{
    /// <summary>True where it has nothing.</summary>
    public bool IsEmpty => Results.IsEmpty && Aims.IsEmpty && Tasks.IsEmpty;
}
