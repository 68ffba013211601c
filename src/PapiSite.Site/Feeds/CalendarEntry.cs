using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>What stands in a calendar.</summary>
/// <param name="Id">The same for ever, also when the day is moved, and in every calendar that has it.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Route">The page that tells more.</param>
/// <param name="Day">The day by which; of what recurs, the first.</param>
/// <param name="Revision">What tells a newer version from an older.</param>
public abstract record CalendarEntry(string Id, Plan Plan, string Route, DateOnly Day, CalendarRevision Revision);

/// <summary>A task with its last day, for programs that keep lists of what is to do.</summary>
public sealed record TaskToDo(PublishedTask Task, string Id, DateOnly Day, CalendarRevision Revision)
    : CalendarEntry(Id, Task.Plan, Routes.Of(Task), Day, Revision);

/// <summary>A day of a task or of a duty to report: its last, an earlier one, or one that recurs.</summary>
/// <param name="Task">The task; null for a duty.</param>
/// <param name="Duty">The duty to report; null for a task.</param>
/// <param name="Recurrence">How it recurs, or null where the day is the only one.</param>
/// <param name="Until">The last day on which it may recur, or null where it goes on.</param>
public sealed record DueDay(
    Plan Plan,
    PublishedTask? Task,
    ReportingDuty? Duty,
    Recurrence? Recurrence,
    DateOnly? Until,
    string Id,
    string Route,
    DateOnly Day,
    CalendarRevision Revision
) : CalendarEntry(Id, Plan, Route, Day, Revision)
{
    /// <summary>What falls due on the day, where the deadline names it: a milestone, whom it is for; or null.</summary>
    public string? Name { get; init; }
}
