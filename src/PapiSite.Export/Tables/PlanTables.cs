using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Tables;

/// <summary>The tables of a plan, their rows in the document's order.</summary>
internal static class PlanTables
{
    /// <summary>
    /// A table for the tasks that stand in no appendix, where there are some, and one for each appendix; none without tasks.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tasks">Its tasks.</param>
    /// <param name="withProgress">True for columns of what was reported.</param>
    public static ImmutableArray<PlanTable> Of(Plan plan, IReadOnlyList<PublishedTask> tasks, bool withProgress)
    {
        var tables = ImmutableArray.CreateBuilder<PlanTable>();
        TaskGroup? appendix = null;
        // An appendix holds the groups behind it that stand inside it.
        var groups = plan.Groups.ToLookup(g => appendix = g.Depth > 0 ? appendix : g.Kind == GroupKind.Appendix ? g : null);
        foreach (var at in plan.Groups.Where(g => g.Depth == 0 && g.Kind == GroupKind.Appendix).Prepend<TaskGroup?>(null))
        {
            List<PublishedTask> own = [.. tasks.Where(t => AppendixOf(t) == at)];
            List<TaskGroup> inside = [.. groups[at].Where(g => g != at)];
            if (at is null && own.Count + inside.Count == 0) continue;
            tables.Add(Of(plan, at, own, inside, withProgress));
        }

        return tables.ToImmutable();
    }

    /// <summary>All tasks in one table, for a sheet: an appendix is a row over all columns, as a group is.</summary>
    public static PlanTable OfSheet(Plan plan, IReadOnlyList<PublishedTask> tasks, bool withProgress) =>
        Of(plan, null, tasks, plan.Groups, withProgress);

    private static TaskGroup? AppendixOf(PublishedTask task) =>
        task.Task.Groups is [{ Kind: GroupKind.Appendix } appendix, ..] ? appendix : null;

    private static PlanTable Of(
        Plan plan, TaskGroup? appendix, IReadOnlyList<PublishedTask> tasks, IReadOnlyList<TaskGroup> groups, bool withProgress)
    {
        var columns = TaskColumns.Of(plan, tasks, withProgress);
        var lines = ImmutableArray.CreateBuilder<TableLine>();
        var next = 0;
        void OpenGroups(int count)
        {
            // A goal is a column of the rows under it.
            for (; next < count; next++)
                if (groups[next].Kind != GroupKind.Goal) lines.Add(new GroupLine(groups[next]));
        }

        PublishedTask? above = null;
        foreach (var task in tasks)
        {
            var before = lines.Count;
            if (task.Task.Group is { } group && group != appendix) OpenGroups(IndexOf(groups, group, next) + 1);
            // A cell goes on from the row above, and no row of a group stands between.
            var shared = lines.Count > before ? null : above;
            lines.Add(new TaskLine([
                .. columns.Select(c => c.IsShared(shared, task) ? CellText.Empty with { GoesOn = true } : c.Cell(task)),
            ]));
            above = task;
        }

        OpenGroups(groups.Count);
        var rows = lines.OfType<TaskLine>().ToList();
        return new(
            appendix, [.. columns.Select((c, i) => c.Column.Fitting([.. rows.Select(r => r.Cells[i].Lines.Sum(l => l.Length))]))],
            lines.ToImmutable());
    }

    /// <summary>Where a group stands, looked for from the one that is next; before that where it is open already.</summary>
    private static int IndexOf(IReadOnlyList<TaskGroup> groups, TaskGroup group, int next)
    {
        for (var i = next; i < groups.Count; i++)
            if (groups[i] == group) return i;
        return -1;
    }
}
