using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>The state of a task as data and search name it: what was reported last; where no reports are collected, only whether its deadline has passed.</summary>
public static class PublishedState
{
    /// <summary>No report counts, but one may speak of the task.</summary>
    public const string ReportUnclear = "report-unclear";

    /// <summary>No reports are collected, and the last day is over.</summary>
    public const string Past = "past";

    /// <summary>No reports are collected, and the last day is not over.</summary>
    public const string Running = "running";

    /// <summary>No reports are collected, and the deadline has no last day.</summary>
    public const string NoLastDay = "no-last-day";

    /// <summary>What there may be, in the order in which visitors see it.</summary>
    public static ImmutableArray<string> All { get; } =
        [TaskStates.NameOf(null), ReportUnclear, .. Enum.GetValues<TaskState>().Select(s => TaskStates.NameOf(s)), Past, Running, NoLastDay];

    /// <summary>The state of a task.</summary>
    public static string Of(PublishedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Progress.IsUnclear) return ReportUnclear;
        if (task.IsCollected || task.Progress.State is not null) return TaskStates.NameOf(task.Progress.State);
        return task.Progress.LastDay is null ? NoLastDay : task.Progress.IsPast ? Past : Running;
    }
}
