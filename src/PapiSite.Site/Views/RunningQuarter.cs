using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What is due in the running quarter.</summary>
public sealed record RunningQuarter
{
    /// <summary>Tasks and reports shown.</summary>
    private const int Shown = 10;

    /// <summary>Which quarter it is.</summary>
    public required string Title { get; init; }

    /// <summary>How many of how many tasks are shown, in words; null where none is to come.</summary>
    public string? Next { get; init; }

    /// <summary>The next tasks; null where none is to come.</summary>
    public TaskTable? Tasks { get; init; }

    /// <summary>Where the tasks stand that the year as a whole ends with, or null.</summary>
    public (string Words, string Route)? WholeYear { get; init; }

    /// <summary>The next reports; null where none is to come.</summary>
    public ReportTable? Reports { get; init; }

    /// <summary>How many tasks recur in it, in words; null where none does.</summary>
    public string? Recurring { get; init; }

    /// <summary>Its page, or null.</summary>
    public (string Words, string Route)? All { get; init; }

    /// <summary>The running quarter of a calendar.</summary>
    public static RunningQuarter Of(DeadlineCalendar calendar, ViewScope scope)
    {
        var (asOf, t) = (scope.Publication.AsOf, scope.T);
        var title = t.RunningQuarter(asOf.Year, DueTime.QuarterOf(asOf.Month));
        if (calendar.Running is not { } running) return new() { Title = title };
        var soon = running.OwnTasks.Where(task => !(task.Task.Deadline!.Last < asOf)).OrderBy(task => task.Task.Deadline!.Last).ToList();
        var reports = running.List.Reports
            .Select(r => r with { Times = [.. r.Times.Where(o => o.Last >= asOf)] }).Where(r => !r.Times.IsEmpty);
        return new()
        {
            Title = title,
            Next = soon.Count > 0 ? t.DueNext(Math.Min(Shown, soon.Count), soon.Count) : null,
            Tasks = soon.Count > 0 ? TaskTable.Of(Sentence.OfWords(title), [.. soon.Take(Shown)], scope) : null,
            WholeYear = DeadlineQuarterView.WholeYearIn(running, t),
            Reports = ReportTable.Of(t.ReportsDue, [.. reports.Take(Shown)], scope),
            Recurring = DeadlineQuarterView.RecurringIn(running, calendar, t),
            All = running.HasPage ? (t.AllOfQuarter(running.Year, running.Number), running.List.Route) : null,
        };
    }
}
