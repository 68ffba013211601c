using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>Tasks that came, went, moved or got another number, told so that one task put in front of others is one change.</summary>
internal sealed class TaskPlaces(PlanName plan, Matching<TaskVersion> tasks, Matching<GroupVersion> groups)
{
    /// <summary>So many tasks that come or go at once are told one by one; more are told as one.</summary>
    private const int Few = 5;

    public IEnumerable<ContentChange> Changes()
    {
        var pairs = tasks.Pairs.ToList();
        var moved = pairs.Where(p => !ReferenceEquals(groups.AfterOf(p.Before.Group), p.After.Group)).ToList();
        // Where only the group's label is another, the group's change says it.
        var renumbered = pairs.Except(moved).Where(p => p.Before.Label != p.After.Label).ToList();
        var shifted = renumbered.Select(p => p.After.Group?.Anchor ?? "").ToHashSet(StringComparer.Ordinal);
        var come = tasks.New.ToLookup(t => shifted.Contains(t.Group?.Anchor ?? ""));
        var gone = tasks.Gone.ToLookup(t => shifted.Contains(AnchorAfter(t)));

        foreach (var change in Told([.. gone[false].Select(t => t.Name)], n => new TasksRemoved(plan, n))) yield return change;
        foreach (var change in Told([.. come[false].Select(t => t.Name)], n => new TasksAdded(plan, n))) yield return change;
        foreach (var (old, now) in moved) yield return new TaskMoved(plan, old.Name, now.Name, old.Group?.Name, now.Group?.Name);
        foreach (var group in renumbered.GroupBy(p => p.After.Group?.Anchor ?? ""))
        {
            yield return new TasksRenumbered(
                plan,
                [.. come[true].Where(t => (t.Group?.Anchor ?? "") == group.Key).Select(t => t.Name)],
                [.. gone[true].Where(t => AnchorAfter(t) == group.Key).Select(t => t.Name)],
                [.. group.Select(p => (p.Before.Name, p.After.Name))]
            );
        }
    }

    /// <summary>Where the group of a task that went is now; a group that went too is nowhere.</summary>
    private string AnchorAfter(TaskVersion task) => task.Group is null ? "" : groups.AfterOf(task.Group)?.Anchor ?? "?";

    private static IEnumerable<ContentChange> Told(ImmutableArray<TaskName> names, Func<ImmutableArray<TaskName>, ContentChange> change) =>
        names.Length > Few ? [change(names)] : names.Select(name => change([name]));
}
