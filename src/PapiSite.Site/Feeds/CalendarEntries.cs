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
        foreach (var (name, day, single) in DaysOf(task.Plan, task.Task.Deadline, publication.AsOf))
        {
            yield return new DueDay(
                task.Plan,
                task,
                null,
                single.Recurrence,
                UntilOf(task.Plan, single),
                $"{task.Id}/{name}",
                Routes.Of(task),
                day,
                revision
            )
            {
                Name = single.Note,
            };
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
        foreach (var (name, day, single) in DaysOf(plan, duty.Deadline, publication.AsOf))
        {
            yield return new DueDay(
                plan,
                null,
                duty,
                single.Recurrence,
                UntilOf(plan, single),
                $"{plan.Id}/{anchor}/{name}",
                $"{Routes.Of(plan)}#{anchor}",
                day,
                revision
            )
            {
                Name = single.Note,
            };
        }
    }

    /// <summary>
    /// The days of a deadline under names that stay when they are moved: <c>han</c> the last, <c>moc-1</c> the first before it,
    /// <c>quarter</c> what recurs.
    /// </summary>
    private static IEnumerable<(string Name, DateOnly Day, Deadline Single)> DaysOf(Plan plan, Deadline? deadline, DateOnly asOf)
    {
        Deadline[] dated = [.. DatedOf(deadline)];
        for (var i = 0; i < dated.Length; i++)
            yield return (i == dated.Length - 1 ? "han" : $"moc-{i + 1}", dated[i].LastDue!.Value, dated[i]);
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (single, first) in RecurringOf(plan, deadline, asOf))
        {
            // By its interval alone: its day may be moved.
            var name = DataNames.Of(single.Recurrence!.Every);
            var number = named[name] = named.GetValueOrDefault(name) + 1;
            yield return (number == 1 ? name : $"{name}-{number}", first, single);
        }
    }

    private static IEnumerable<DateOnly> DatesOf(Deadline? deadline) => DatedOf(deadline).Select(d => d.LastDue!.Value);

    /// <summary>The parts that have a last day, in its order; of parts with the same one the first, with the names of all.</summary>
    private static IEnumerable<Deadline> DatedOf(Deadline? deadline) =>
        (deadline?.Singles ?? []).Where(d => d.IsDated).GroupBy(d => d.LastDue!.Value).OrderBy(g => g.Key).Select(g => g.First() with
        {
            Note = string.Join("; ", g.Select(d => d.Note).OfType<string>().Distinct()) is { Length: > 0 } names ? names : null,
        });

    /// <summary>Each way in which a deadline recurs, with its first day; two that fall on the same days are one.</summary>
    private static IEnumerable<(Deadline Single, DateOnly First)> RecurringOf(Plan plan, Deadline? deadline, DateOnly asOf)
    {
        foreach (
            var single in (deadline?.Singles ?? [])
                .Where(d => d.Recurrence is not null)
                .DistinctBy(d => (RecurrenceRule.Of(d.Recurrence!, d.Last), d.First))
        )
        {
            // A plan that names neither years nor a day of issue has no beginning; its calendar has, with the year of publication.
            var start = plan.HasBeginning ? Math.Max(plan.Years.First, plan.IssuedIn?.First.Year ?? 0) : asOf.Year;
            if (single.First is { } begins) start = Math.Max(start, begins.Year);
            // Whatever recurs does so within a year.
            var first = Occurrences.Of(plan, single, start, start + 1).Select(o => (DateOnly?)o.Last).FirstOrDefault();
            if (first is { } day) yield return (single, day);
        }
    }

    /// <summary>The last day on which it may recur: that of the plan, or an earlier one that its words name.</summary>
    private static DateOnly? UntilOf(Plan plan, Deadline single)
    {
        if (single.Recurrence is null) return null;
        return plan.Period?.Last is { } end && !(single.Last < end) ? end : single.Last;
    }
}
