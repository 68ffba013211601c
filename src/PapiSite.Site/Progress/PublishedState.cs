namespace PapiSite.Site.Progress;

/// <summary>
/// The state of a task as data, search and pages give it: what was reported last; where no reports are collected, only whether its deadline
/// has passed. In the order in which visitors see them.
/// </summary>
public enum PublishedState
{
    /// <summary>Reports are collected, and none speaks of the task.</summary>
    NotReported,

    /// <summary>No report counts, but one may speak of the task.</summary>
    ReportUnclear,

    /// <summary>Reported as delayed.</summary>
    Delayed,

    /// <summary>Reported as given up.</summary>
    Stopped,

    /// <summary>Reported as not begun.</summary>
    NotStarted,

    /// <summary>Reported as under way.</summary>
    InProgress,

    /// <summary>Reported as completed.</summary>
    Completed,

    /// <summary>No reports are collected, and the last day is over.</summary>
    Past,

    /// <summary>No reports are collected, and the last day is not over.</summary>
    Running,

    /// <summary>No reports are collected, and the deadline has no last day.</summary>
    NoLastDay,
}
