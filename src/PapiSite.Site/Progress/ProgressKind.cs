using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>What a task counts as where tasks are counted; each task is one of them.</summary>
public enum ProgressKind
{
    /// <summary>Reported as completed.</summary>
    Completed,

    /// <summary>Reported as under way, and in time.</summary>
    InProgress,

    /// <summary>Reported as not begun, and in time.</summary>
    NotStarted,

    /// <summary>Reported as delayed, or reported and past its last day without being completed.</summary>
    Late,

    /// <summary>Reported as given up.</summary>
    Stopped,

    /// <summary>A report may speak of it, or of another task.</summary>
    ReportUnclear,

    /// <summary>Never reported on, whether its last day is over or not: nobody knows.</summary>
    NotReported,
}

/// <summary>Tells what tasks count as.</summary>
public static class ProgressKinds
{
    /// <summary>Every kind, in the order of columns and charts.</summary>
    public static IReadOnlyList<ProgressKind> All { get; } = Enum.GetValues<ProgressKind>();

    /// <summary>What a task counts as.</summary>
    public static ProgressKind Of(TaskProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return progress.State switch
        {
            null => progress.IsUnclear ? ProgressKind.ReportUnclear : ProgressKind.NotReported,
            TaskState.Completed => ProgressKind.Completed,
            TaskState.Stopped => ProgressKind.Stopped,
            TaskState.Delayed => ProgressKind.Late,
            _ when progress.IsOverdue => ProgressKind.Late,
            TaskState.NotStarted => ProgressKind.NotStarted,
            _ => ProgressKind.InProgress,
        };
    }
}
