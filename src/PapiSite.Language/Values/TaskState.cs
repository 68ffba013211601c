namespace PapiSite.Language.Values;

/// <summary>How far a task is, as reported, the least advanced first.</summary>
public enum TaskState
{
    /// <summary><c>chậm</c>: under way, and late.</summary>
    Delayed,

    /// <summary><c>dừng</c>: given up.</summary>
    Stopped,

    /// <summary><c>chưa thực hiện</c>.</summary>
    NotStarted,

    /// <summary><c>đang thực hiện</c>.</summary>
    InProgress,

    /// <summary><c>hoàn thành</c>.</summary>
    Completed,
}
