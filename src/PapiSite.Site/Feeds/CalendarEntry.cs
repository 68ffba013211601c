using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>What stands in a calendar.</summary>
/// <param name="Id">The same for ever, and in every calendar that has it.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Route">The page that tells more.</param>
/// <param name="Day">The day by which; of what recurs, the first.</param>
/// <param name="Changed">The day since when it is so, as far as plan and reports tell: it stays where nothing changes, so that the file does too.</param>
public abstract record CalendarEntry(string Id, Plan Plan, string Route, DateOnly Day, DateOnly Changed);

/// <summary>A task with its last day.</summary>
public sealed record TaskToDo(PublishedTask Task, string Id, DateOnly Day, DateOnly Changed) : CalendarEntry(Id, Task.Plan, Routes.Of(Task), Day, Changed);

/// <summary>A day of a task or of a duty to report that is no task's last: an earlier one, or one that recurs.</summary>
/// <param name="Task">The task; null for a duty.</param>
/// <param name="Duty">The duty to report; null for a task.</param>
/// <param name="Recurrence">How it recurs, or null where the day is the only one.</param>
/// <param name="Until">The last day on which it may recur, or null where it goes on.</param>
public sealed record DueDay(
    Plan Plan, PublishedTask? Task, ReportingDuty? Duty, Recurrence? Recurrence, DateOnly? Until, string Id, string Route, DateOnly Day, DateOnly Changed)
    : CalendarEntry(Id, Plan, Route, Day, Changed);
