using System.Collections.Immutable;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>A plan as the words that its readers see, without where they are written: what two versions are compared by.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parts">The words of its own parts.</param>
/// <param name="Groups">Its groups, in the document's order.</param>
/// <param name="Tasks">Its tasks, in the document's order.</param>
public sealed record PlanVersion(
    PlanName Name, ImmutableArray<PartText> Parts, ImmutableArray<GroupVersion> Groups, ImmutableArray<TaskVersion> Tasks)
{
    /// <summary>The words of a plan.</summary>
    public static PlanVersion Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var groups = plan.Groups.Select(GroupVersion.Of).ToImmutableArray();
        var byAnchor = groups.ToDictionary(g => g.Anchor, StringComparer.Ordinal);
        return new(
            new(plan.Id, plan.Title, plan.Number) { Place = plan.PlaceName }, [.. PlanFields.PartsOf(plan)], groups,
            [.. plan.Tasks.Select(t => TaskVersion.Of(t, t.Group is { } group ? byAnchor.GetValueOrDefault(group.Anchor) : null))]);
    }
}
