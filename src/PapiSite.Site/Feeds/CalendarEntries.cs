using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Feeds;

/// <summary>What tasks and duties put into calendars. When something falls due is what <see cref="Occurrences"/> says.</summary>
/// <remarks>
/// Every day is an event, since the calendars of Google, Apple and Outlook show nothing else; a task's last day is something to do as well,
/// for the
/// programs that have lists of those. Names do not hold the day: a program that knows an entry moves it.
/// </remarks>
public static class CalendarEntries
{
    /// <summary>A task's: its last day, as a day and as something to do; each earlier day; each way in which it recurs.</summary>
    /// <param name="task">The task.</param>
    /// <param name="publication">What is published.</param>
    public static IEnumerable<CalendarEntry> Of(PublishedTask task, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(publication);
        var revision = CalendarRevision.Of(task, publication);
        DateOnly[] days = [.. DatesOf(task.Task.Deadline)];
        if (days is [.., var last]) yield return new TaskToDo(task, task.Id, last, revision);
        foreach (var (name, day, recurrence) in DaysOf(task.Plan, task.Task.Deadline, publication.AsOf))
        {
            yield return new DueDay(
                task.Plan,
                task,
                null,
                recurrence,
                UntilOf(task.Plan, recurrence),
                $"{task.Id}/{name}",
                Routes.Of(task),
                day,
                revision
            );
        }
    }

    /// <summary>Those of a duty to report: nobody reports that it was done, so that there is nothing to tick off.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="index">The place of the duty in the plan, from 0.</param>
    /// <param name="publication">What is published.</param>
    public static IEnumerable<CalendarEntry> OfDuty(Plan plan, int index, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(publication);
        var (duty, anchor) = (plan.ReportingDuties[index], DutyAnchors.OfReporting(index));
        var revision = CalendarRevision.Of(plan, duty, publication);
        foreach (var (name, day, recurrence) in DaysOf(plan, duty.Deadline, publication.AsOf))
        {
            yield return new DueDay(
                plan,
                null,
                duty,
                recurrence,
                UntilOf(plan, recurrence),
                $"{plan.Id}/{anchor}/{name}",
                $"{Routes.Of(plan)}#{anchor}",
                day,
                revision
            );
        }
    }

    /// <summary>
    /// The days of a deadline under names that stay when they are moved: <c>han</c> the last, <c>moc-1</c> the first before it,
    /// <c>quarter</c> what recurs.
    /// </summary>
    private static IEnumerable<(string Name, DateOnly Day, Recurrence? Recurrence)> DaysOf(Plan plan, Deadline? deadline, DateOnly asOf)
    {
        DateOnly[] days = [.. DatesOf(deadline)];
        for (var i = 0; i < days.Length; i++) yield return (i == days.Length - 1 ? "han" : $"moc-{i + 1}", days[i], null);
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (recurrence, first) in RecurringOf(plan, deadline, asOf))
        {
            // By its interval alone: its day may be moved.
            var name = DataNames.Of(recurrence.Every);
            var number = named[name] = named.GetValueOrDefault(name) + 1;
            yield return (number == 1 ? name : $"{name}-{number}", first, recurrence);
        }
    }

    private static IEnumerable<DateOnly> DatesOf(Deadline? deadline) =>
        (deadline?.Singles ?? []).Where(d => d.IsDated).Select(d => d.Last!.Value).Distinct().Order();

    /// <summary>Each way in which a deadline recurs, with its first day; two that fall on the same days are one.</summary>
    private static IEnumerable<(Recurrence Recurrence, DateOnly First)> RecurringOf(Plan plan, Deadline? deadline, DateOnly asOf)
    {
        foreach (
            var single in (deadline?.Singles ?? [])
                .Where(d => d.Recurrence is not null)
                .DistinctBy(d => RecurrenceRule.Of(d.Recurrence!, null))
        )
        {
            // A plan that names neither years nor a day of issue has no beginning; its calendar has, with the year of publication.
            var start = plan.Years.First == DateOnly.MinValue.Year ? asOf.Year : Math.Max(plan.Years.First, plan.IssuedIn?.First.Year ?? 0);
            // Whatever recurs does so within a year.
            var first = Occurrences.Of(plan, single, start, start + 1).Select(o => (DateOnly?)o.Last).FirstOrDefault();
            if (first is { } day) yield return (single.Recurrence!, day);
        }
    }

    private static DateOnly? UntilOf(Plan plan, Recurrence? recurrence) => recurrence is null ? null : plan.Period?.Last;
}
