using System.Collections.Immutable;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Search;

/// <summary>What search tells of a task: its state, as far as reports tell; where none are collected, only whether its deadline has ended.</summary>
public static class SearchState
{
    /// <summary>Reported, not completed, and the last day is over.</summary>
    public const string Overdue = "overdue";

    /// <summary>No reports are collected, and the last day is over.</summary>
    public const string Past = "past";

    /// <summary>No reports are collected, and the last day is not over.</summary>
    public const string Running = "running";

    /// <summary>No reports are collected, and the deadline has no last day.</summary>
    public const string NoLastDay = "no-last-day";

    /// <summary>What there may be, in the order in which visitors see it.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. new TaskState?[] { TaskState.Completed, TaskState.InProgress, TaskState.NotStarted, TaskState.Delayed }.Select(TaskStates.NameOf), Overdue, TaskStates.NameOf(TaskState.Stopped), TaskStates.NameOf(null), Past, Running, NoLastDay];

    /// <summary>What is told of a task.</summary>
    public static string Of(PublishedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task switch
        {
            { Progress.IsOverdue: true } => Overdue,
            { IsCollected: false, Progress.State: null } => task.Progress switch { { LastDay: null } => NoLastDay, { IsPast: true } => Past, _ => Running },
            _ => TaskStates.NameOf(task.Progress.State),
        };
    }
}
