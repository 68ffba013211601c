using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>What a plan has for a dimension: the number of its tasks, and the group to look in, where all stand in one.</summary>
public sealed record PlanShare(Plan Plan, TaskGroup? Group, int Count)
{
    /// <summary>Where the tasks stand.</summary>
    public string Route => Group is null ? Routes.Of(Plan) : Routes.Of(Plan, Group);

    /// <summary>The shares of the plans, in the order of their tasks: newest plan first.</summary>
    public static ImmutableArray<PlanShare> Of(IEnumerable<PublishedTask> tasks) =>
        [
            .. tasks
                .GroupBy(t => t.Plan, ReferenceEqualityComparer.Instance)
                .Select(g => new PlanShare((Plan)g.Key!, GroupOfAll([.. g]), g.Count())),
        ];

    /// <summary>The innermost group that holds all of the tasks, or null.</summary>
    private static TaskGroup? GroupOfAll(ImmutableArray<PublishedTask> tasks) =>
        tasks[0].Task.Groups.LastOrDefault(group => tasks.All(t => t.Task.Groups.Any(g => g.Anchor == group.Anchor)));
}
