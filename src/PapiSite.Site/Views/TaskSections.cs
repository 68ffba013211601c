using System.Collections.Immutable;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Tables of tasks below each other under one filter.</summary>
/// <param name="AreMany">True for so many tasks that a browser should lay out only those near the screen.</param>
/// <param name="Filter">The filter, or null.</param>
/// <param name="Tables">The tables, each with the id of its heading, which is the table's caption.</param>
public sealed record TaskSections(bool AreMany, TaskFilter? Filter, ImmutableArray<(string Anchor, TaskTable Table)> Tables)
{
    /// <summary>Tables below each other, of which those behind the first stand folded where they have many rows.</summary>
    /// <param name="all">The tasks, each once.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="t">The words of the page.</param>
    public static TaskSections Of(
        IReadOnlyCollection<PublishedTask> all, IReadOnlyList<(string Anchor, TaskTable Table)> tables, InterfaceTexts t)
    {
        var rows = tables.Sum(table => table.Table.Rows.Length);
        return new(
            TaskTable.AreMany(all.Count), TaskFilter.Of(all, t),
            [.. tables.Select((each, i) => (each.Anchor, each.Table with { IsFolded = TaskTable.StandsFolded(rows, i == 0) }))]);
    }
}
