using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>A plan as a change names it.</summary>
public sealed record PlanName(string Id, string Title, string? Number)
{
    /// <summary>The place that it is for, as typed, or null.</summary>
    public string? Place { get; init; }
}

/// <summary>A group as a change names it.</summary>
public sealed record GroupName(GroupKind Kind, string? Label, string Title);

/// <summary>A task as a change names it.</summary>
/// <param name="Id">Its address under the plan, in the version that the change speaks of.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Labels">The labels of its groups, outermost first, and its own last, as far as they have any; an appendix is no
/// group.</param>
public sealed record TaskName(string Id, string Headline, ImmutableArray<string> Labels)
{
    /// <summary>The label of the appendix that it stands in, empty where the appendix has none; null outside of appendices.</summary>
    public string? Appendix { get; init; }

    /// <summary>True where the last label is its own.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The labels by which it can be told from others outside of appendices; none where it has none of its own.</summary>
    public ImmutableArray<string> Numbering => Appendix is null && IsNumbered ? Labels : [];
}

/// <summary>The address of a task: plan and task. Without a task it is the plan's.</summary>
public readonly record struct TaskAddress(string Plan, string Task)
{
    /// <summary>The address of a plan.</summary>
    public static TaskAddress OfPlan(string plan) => new(plan, "");
}
