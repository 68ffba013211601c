using System.Collections.Immutable;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A filter above tables of tasks.</summary>
/// <param name="Years">The years in which deadlines end, and the quarters of each.</param>
/// <param name="OwnRoles">The roles of the tasks that are none of the model's.</param>
public sealed record TaskFilter(ImmutableArray<(int Year, ImmutableArray<int> Quarters)> Years, ImmutableArray<RoleColumn> OwnRoles)
{
    /// <summary>What fits a screen needs no filter.</summary>
    private const int FewRows = 5;

    /// <summary>The filter of some tasks; null where it hides more than it helps.</summary>
    public static TaskFilter? Of(IReadOnlyCollection<PublishedTask> tasks, InterfaceTexts t)
    {
        if (tasks.Count <= FewRows) return null;
        var ends = tasks.Select(t => t.Task.Deadline?.Last).OfType<DateOnly>();
        var quarters = ends.Select(day => (day.Year, Quarter: (day.Month + 2) / 3)).Distinct().Order().GroupBy(q => q.Year, q => q.Quarter);
        var roles = tasks.SelectMany(task => task.Task.Assignments).Select(a => a.Role).Where(r => r.Own is not null).Distinct();
        return new(
            [.. quarters.Select(year => (year.Key, year.ToImmutableArray()))],
            [.. roles.OrderBy(r => r.InOrder).Select(r => RoleColumn.Of(r, t))]
        );
    }
}
