using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Search;

/// <summary>Tells the marks of a task.</summary>
internal static class TaskMarks
{
    /// <summary>The marks of a task, in their order.</summary>
    public static IEnumerable<TaskMark> Of(PublishedTask published) =>
        Enum.GetValues<TaskMark>().Where(mark => Has(published, published.Task, mark));

    private static bool Has(PublishedTask published, PlanTask task, TaskMark mark) => mark switch
    {
        TaskMark.Overdue => published.Progress.IsOverdue,
        TaskMark.Past => published.Progress.IsPast,
        TaskMark.SeveralLeads => Named(task, Role.Lead).Skip(1).Any(),
        TaskMark.BothRoles => Named(task, Role.Lead).Intersect(Named(task, Role.Coordinating)).Any(),
        TaskMark.HasTarget => !task.Targets.IsEmpty || task.Subtasks.Any(part => !part.Targets.IsEmpty),
        TaskMark.HasProduct => !task.Deliverables.IsEmpty || task.Subtasks.Any(part => !part.Deliverables.IsEmpty),
        TaskMark.HasReport => !published.Progress.Reports.IsEmpty,
    };

    /// <summary>Those in a role: what the registry has, and names that it has not.</summary>
    private static IEnumerable<object> Named(PlanTask task, Role role) =>
        SearchDocument.RolesOf(task).Where(a => a.Role == role).Select(a => (object?)a.Agency ?? a.Mention.Name).Distinct();
}
