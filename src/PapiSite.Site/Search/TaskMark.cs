namespace PapiSite.Site.Search;

/// <summary>What else tasks are asked by: something that a task has, and that follows from it alone.</summary>
public enum TaskMark
{
    /// <summary>Reports are collected, the last day is over, and the task is not reported as completed.</summary>
    Overdue,

    /// <summary>The last day is over, whatever was reported.</summary>
    Past,

    /// <summary>More than one agency leads the task or a part of it.</summary>
    SeveralLeads,

    /// <summary>An agency both leads and coordinates, in the task or in its parts.</summary>
    BothRoles,

    /// <summary>It says what is to be reached.</summary>
    HasTarget,

    /// <summary>It says what is to be produced.</summary>
    HasProduct,

    /// <summary>A report speaks of it.</summary>
    HasReport,
}
