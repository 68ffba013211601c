using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>Tells the state of a task.</summary>
public static class PublishedStates
{
    /// <summary>The state of a task.</summary>
    public static PublishedState Of(PublishedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Progress.IsUnclear) return PublishedState.ReportUnclear;
        if (task.Progress.State is { } state) return Of(state);
        if (task.IsCollected) return PublishedState.NotReported;
        if (task.Progress.LastDay is null) return PublishedState.NoLastDay;
        return task.Progress.IsPast ? PublishedState.Past : PublishedState.Running;
    }

    private static PublishedState Of(TaskState state) => state switch
    {
        TaskState.Delayed => PublishedState.Delayed,
        TaskState.Stopped => PublishedState.Stopped,
        TaskState.NotStarted => PublishedState.NotStarted,
        TaskState.InProgress => PublishedState.InProgress,
        TaskState.Completed => PublishedState.Completed,
    };
}
