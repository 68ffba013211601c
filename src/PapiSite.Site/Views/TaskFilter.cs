using System.Collections.Immutable;

namespace PapiSite.Site.Views;

/// <summary>A filter above tables of tasks.</summary>
/// <param name="Years">The years in which deadlines end, and the quarters of each.</param>
public sealed record TaskFilter(ImmutableArray<(int Year, ImmutableArray<int> Quarters)> Years)
{
    /// <summary>What fits a screen needs no filter.</summary>
    private const int FewRows = 5;

    /// <summary>The filter of some tasks; null where it hides more than it helps.</summary>
    public static TaskFilter? Of(IReadOnlyCollection<PublishedTask> tasks)
    {
        if (tasks.Count <= FewRows) return null;
        var ends = tasks.Select(t => t.Task.Deadline?.Last).OfType<DateOnly>();
        var quarters = ends.Select(day => (day.Year, Quarter: (day.Month + 2) / 3)).Distinct().Order().GroupBy(q => q.Year, q => q.Quarter);
        return new([.. quarters.Select(year => (year.Key, year.ToImmutableArray()))]);
    }
}
