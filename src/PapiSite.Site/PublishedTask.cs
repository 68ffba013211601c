using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site;

/// <summary>A task with its plan and progress, as it stands on the date of publication.</summary>
public sealed record PublishedTask(Plan Plan, PlanTask Task, TaskProgress Progress)
{
    /// <summary>The id over all plans: <c>vinh-phuc-papi-2024/i.1</c>.</summary>
    public string Id => $"{Plan.Id}/{Task.Id}";

    /// <summary>True where the last day of the deadline is over and nobody has reported completion; duties that recur or go on are never past.</summary>
    public bool IsPastDue => Progress.IsOverdue;

    /// <summary>The labels of group and task as people cite them: <c>I.1</c>.</summary>
    public string Citation => PrintedLabels.OfTask(Task);
}
