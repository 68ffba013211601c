using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A task in a list of those that are late or on which nothing was reported.</summary>
/// <param name="Name">Its number and headline.</param>
/// <param name="Route">Its page.</param>
/// <param name="Leads">Who leads it.</param>
/// <param name="Remark">How late it is, or its last day; or null.</param>
public sealed record ListedTask(Sentence Name, string Route, string Leads, string? Remark)
{
    /// <summary>True for a task that is overdue or reported as delayed.</summary>
    public static bool IsLate(PublishedTask task) => task.Progress.IsOverdue || task.Progress.State == TaskState.Delayed;

    /// <summary>True for a task on which no report was made that could speak of it.</summary>
    public static bool IsUnreported(PublishedTask task) => task.Progress is { State: null, IsUnclear: false };

    /// <summary>A task that is late.</summary>
    public static ListedTask OfLate(PublishedTask task, InterfaceTexts t) =>
        Of(task, task.Progress.IsOverdue ? t.OverdueBy(task.Progress.DaysLate) : t.State(TaskState.Delayed), t);

    /// <summary>A task on which nothing was reported.</summary>
    public static ListedTask OfUnreported(PublishedTask task, InterfaceTexts t) =>
        Of(task, task.Progress.LastDay is { } last ? t.LastDayWas(last) : null, t);

    private static ListedTask Of(PublishedTask task, string? remark, InterfaceTexts t) => new(
        PrintedLabels.Titled(t.CitedShort(task.Citation), Sentence.Of(task.Task.Headline)), Routes.Of(task),
        string.Join("; ", task.Task.In(Role.Lead).Select(a => a.Mention.Name)), remark);
}
