using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Feeds;

/// <summary>What tasks and duties put into calendars. When something falls due is what <see cref="Occurrences"/> says.</summary>
public static class CalendarEntries
{
    /// <summary>A task's: something to do by its last day; a day for each earlier one, and for each way in which it recurs.</summary>
    /// <param name="task">The task.</param>
    /// <param name="asOf">The day of publication.</param>
    public static IEnumerable<CalendarEntry> Of(PublishedTask task, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(task);
        var (plan, route, deadline) = (task.Plan, Routes.Of(task), task.Task.Deadline);
        var changed = Changed(plan, task, asOf);
        var last = DatesOf(deadline).LastOrDefault();
        if (last != default) yield return new TaskToDo(task, task.Id, last, changed);
        foreach (var day in DatesOf(deadline).Where(d => d != last))
            yield return new DueDay(plan, task, null, null, null, $"{task.Id}/{day:yyyyMMdd}", route, day, changed);
        foreach (var (recurrence, first) in RecurringOf(plan, deadline, asOf))
            yield return new DueDay(plan, task, null, recurrence, UntilOf(plan), $"{task.Id}/{RecurrenceRule.NameOf(recurrence)}", route, first, changed);
    }

    /// <summary>Those of a duty to report: nobody reports that it was done, so that all are days.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The place of the duty in the plan, from 0.</param>
    /// <param name="asOf">The day of publication.</param>
    public static IEnumerable<CalendarEntry> OfDuty(Plan plan, int index, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (duty, anchor) = (plan.ReportingDuties[index], DutyAnchors.OfReporting(index));
        var (id, route, changed) = ($"{plan.Id}/{anchor}", $"{Routes.Of(plan)}#{anchor}", Changed(plan, null, asOf));
        foreach (var day in DatesOf(duty.Deadline))
            yield return new DueDay(plan, null, duty, null, null, $"{id}/{day:yyyyMMdd}", route, day, changed);
        foreach (var (recurrence, first) in RecurringOf(plan, duty.Deadline, asOf))
            yield return new DueDay(plan, null, duty, recurrence, UntilOf(plan), $"{id}/{RecurrenceRule.NameOf(recurrence)}", route, first, changed);
    }

    private static IEnumerable<DateOnly> DatesOf(Deadline? deadline) =>
        (deadline?.Singles ?? []).Where(d => d.IsDated).Select(d => d.Last!.Value).Distinct().Order();

    private static IEnumerable<(Recurrence Recurrence, DateOnly First)> RecurringOf(Plan plan, Deadline? deadline, DateOnly asOf)
    {
        foreach (var single in (deadline?.Singles ?? []).Where(d => d.Recurrence is not null).DistinctBy(d => d.Recurrence))
        {
            // A plan that names neither years nor a day of issue has no beginning; its calendar has, with the year of publication.
            var start = plan.Years.First == DateOnly.MinValue.Year ? asOf.Year : Math.Max(plan.Years.First, plan.IssuedIn?.First.Year ?? 0);
            // Whatever recurs does so within a year.
            var first = Occurrences.Of(plan, single, start, start + 1).Select(o => (DateOnly?)o.Last).FirstOrDefault();
            if (first is { } day) yield return (single.Recurrence!, day);
        }
    }

    private static DateOnly? UntilOf(Plan plan) => plan.Period?.Last;

    private static DateOnly Changed(Plan plan, PublishedTask? task, DateOnly asOf)
    {
        var issued = plan.IssuedIn?.Last ?? plan.Period?.First ?? new DateOnly(asOf.Year, 1, 1);
        var reported = task is { Progress.Reports: [_, ..] reports } ? reports.Max(r => r.Report.Date) : issued;
        var changed = reported > issued ? reported : issued;
        return changed > asOf ? asOf : changed;
    }
}
