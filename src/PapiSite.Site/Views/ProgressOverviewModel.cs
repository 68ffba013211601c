using System.Collections.Immutable;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Views;

/// <summary>How far tasks are, in a sentence, a table, and by month where that is known.</summary>
/// <param name="Counts">Those on whose plans the site collects reports.</param>
/// <param name="Table">The same in parts, or null.</param>
/// <param name="Months">The same by month.</param>
/// <param name="AsOf">The day by which they are counted.</param>
public sealed record ProgressOverviewModel(
    ProgressCounts Counts, ProgressTableModel? Table, ImmutableArray<MonthlyProgress> Months, DateOnly AsOf)
{
    /// <summary>How many tasks are on plans on which the site collects no reports.</summary>
    public int NotCollected { get; private init; }

    /// <summary>How many of all tasks are past their last day and not known to be completed.</summary>
    public int Past { get; private init; }

    /// <summary>The same by the official classes, or null.</summary>
    public CompletionTableModel? Completion { get; init; }

    /// <summary>The overview of some tasks.</summary>
    /// <param name="publication">What they are published in.</param>
    /// <param name="tasks">The tasks.</param>
    /// <param name="table">The same in parts, or null.</param>
    /// <param name="isByMonth">True where the months are told too.</param>
    public static ProgressOverviewModel Of(
        Publication publication, IReadOnlyCollection<PublishedTask> tasks, ProgressTableModel? table, bool isByMonth = true) =>
        new(ProgressCounts.Of(tasks), table, isByMonth ? MonthlyProgress.Of(publication, tasks) : [], publication.AsOf)
        {
            NotCollected = tasks.Count(t => !t.IsCollected),
            Past = tasks.Count(t => t.IsPastDue),
        };
}
