using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Feeds;

/// <summary>What feeds and calendars say of a task and of who is to do it, a line each.</summary>
internal static class TaskWords
{
    /// <summary>Who leads, the printed deadline with its last day, the state, the plan.</summary>
    public static IEnumerable<string> LinesOf(PublishedTask task, InterfaceTexts t)
    {
        if (Named(task.Task.In(Role.Lead)) is { Length: > 0 } leads) yield return $"{t.Role(Role.Lead)}: {leads}";
        if (DeadlineOf(task.Task.Deadline, t) is { } deadline) yield return deadline;
        if (task.IsCollected || task.Progress.State is not null || task.Progress.IsUnclear)
            yield return $"{t.Status}: {t.PublishedState(PublishedStates.Of(task))}";
        var plan = PlanLabel.Long(task.Plan, t);
        yield return t.TaskOf(task.Citation, plan).Text;
    }

    /// <summary>Who reports, to whom, the printed deadline, the plan.</summary>
    public static IEnumerable<string> LinesOf(Plan plan, ReportingDuty duty, InterfaceTexts t)
    {
        if (Named(duty.Agencies) is { Length: > 0 } who) yield return $"{t.ReportWho}: {who}";
        if (Named(duty.To) is { Length: > 0 } to) yield return $"{t.ReportTo}: {to}";
        if (DeadlineOf(duty.Deadline, t) is { } deadline) yield return deadline;
        yield return PlanLabel.Long(plan, t).Text;
    }

    private static string? DeadlineOf(Deadline? deadline, InterfaceTexts t) => deadline is not { Text.Length: > 0 } known
        ? null
        : $"{t.ColumnDeadline}: {known.Text}{(known is { IsDated: true, Last: { } last } ? $" ({t.UntilDay(last)})" : "")}";

    private static string Named(IEnumerable<Assignment> assignments) => string.Join("; ", assignments.Select(a => a.Mention.Name));
}
