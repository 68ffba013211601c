using System.Collections.Immutable;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Changes;

/// <summary>What is other in one version of the content than in the version before.</summary>
public abstract record ContentChange;

/// <summary>A change in a plan.</summary>
/// <param name="Plan">The plan, under its new name.</param>
public abstract record PlanChange(PlanName Plan) : ContentChange
{
    /// <summary>The tasks that it is about, as they are after it.</summary>
    public virtual ImmutableArray<TaskName> Tasks => [];
}

/// <summary>A plan that was not there before; its tasks are not told one by one.</summary>
public sealed record PlanAdded(PlanName Plan, int TaskCount) : PlanChange(Plan);

/// <summary>A plan that is no longer there.</summary>
public sealed record PlanRemoved(PlanName Plan, int TaskCount) : PlanChange(Plan);

/// <summary>A new group.</summary>
public sealed record GroupAdded(PlanName Plan, GroupName Group) : PlanChange(Plan);

/// <summary>A group that is no longer there.</summary>
public sealed record GroupRemoved(PlanName Plan, GroupName Group) : PlanChange(Plan);

/// <summary>A group with another label; the numbers of its tasks follow.</summary>
public sealed record GroupRenumbered(PlanName Plan, GroupName Before, GroupName After) : PlanChange(Plan);

/// <summary>New tasks: one, or many that came at once.</summary>
public sealed record TasksAdded(PlanName Plan, ImmutableArray<TaskName> Added) : PlanChange(Plan)
{
    /// <inheritdoc/>
    public override ImmutableArray<TaskName> Tasks => Added;
}

/// <summary>Tasks that are no longer there: one, or many that went at once.</summary>
public sealed record TasksRemoved(PlanName Plan, ImmutableArray<TaskName> Removed) : PlanChange(Plan);

/// <summary>A task under another heading; none where it stands right under the plan.</summary>
public sealed record TaskMoved(PlanName Plan, TaskName Before, TaskName After, GroupName? From, GroupName? To) : PlanChange(Plan)
{
    /// <inheritdoc/>
    public override ImmutableArray<TaskName> Tasks => [After];
}

/// <summary>Tasks of one group with other numbers, and the tasks whose coming or going moved them.</summary>
public sealed record TasksRenumbered(
    PlanName Plan,
    ImmutableArray<TaskName> Added,
    ImmutableArray<TaskName> Removed,
    ImmutableArray<(TaskName Before, TaskName After)> Renumbered
) : PlanChange(Plan)
{
    /// <inheritdoc/>
    public override ImmutableArray<TaskName> Tasks => [.. Added, .. Renumbered.Select(r => r.After)];
}

/// <summary>Agencies that came to a role or left it, the same for every task named.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="Role">The role.</param>
/// <param name="Removed">Those that left.</param>
/// <param name="Added">Those that came.</param>
/// <param name="Kept">True where others stayed.</param>
public sealed record AgenciesChanged(
    PlanName Plan,
    ImmutableArray<TaskName> Tasks,
    AssignedRole Role,
    ImmutableArray<string> Removed,
    ImmutableArray<string> Added,
    bool Kept
) : PlanChange(Plan)
{
    /// <inheritdoc/>
    public override ImmutableArray<TaskName> Tasks { get; } = Tasks;
}

/// <summary>Other words in a part of a plan, of a group, or, the same for all of them, of tasks.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Group">The group, or null.</param>
/// <param name="Tasks">The tasks; none where the part is the plan's or a group's.</param>
/// <param name="Part">The part.</param>
/// <param name="Name">Which one, where there are several.</param>
/// <param name="Old">The words before; null where there were none.</param>
/// <param name="New">The words now; null where there are none.</param>
public sealed record WordsChanged(
    PlanName Plan, GroupName? Group, ImmutableArray<TaskName> Tasks, Part Part, string? Name, string? Old, string? New) : PlanChange(Plan)
{
    /// <inheritdoc/>
    public override ImmutableArray<TaskName> Tasks { get; } = Tasks;

    /// <summary>True where the words may not be told: only that the part is other.</summary>
    public bool IsWithheld => Blot.IsIn(Old) || Blot.IsIn(New);

    /// <summary>
    /// Old and new words together, where the part is a text that is edited and not a date or a name that is replaced; else none.
    /// </summary>
    public ImmutableArray<DiffPiece> Pieces =>
        Old is null || New is null || IsWithheld || !EditedTexts.Contains(Part)
            ? [] : WordDiff.Shortened(WordDiff.Between(Old, New));
}
