using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Calendar;
using PapiSite.Site.Feeds;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Feeds;

/// <summary>Entries of calendars in words.</summary>
internal static class CalendarWords
{
    /// <summary>The component of an entry.</summary>
    public static CalendarComponent ComponentOf(CalendarEntry entry, FeedAddresses addresses, InterfaceTexts t)
    {
        (string Title, IEnumerable<string> Lines, string? Rule, CalendarToDo? ToDo) told = entry switch
        {
            TaskToDo { Task: var task } => (task.Task.Headline, TaskWords.LinesOf(task, t), null, ToDoOf(task.Progress)),
            DueDay { Task: { } task } day => (Titled(task.Task.Headline, day, t), TaskWords.LinesOf(task, t), RuleOf(day), null),
            DueDay { Duty: { } duty } day => (Titled(duty.Headline, day, t), TaskWords.LinesOf(day.Plan, duty, t), RuleOf(day), null),
            _ => throw new ArgumentException($"The theme has no words for {entry.GetType().Name}.", nameof(entry)),
        };
        return new(
            $"{entry.Id}@{addresses.Authority}", told.Title, string.Join('\n', told.Lines),
            addresses.WholeOf(entry.Route), entry.Day, told.Rule, entry.Revision, told.ToDo)
        {
            // Nobody wants to be reminded of what is done.
            Reminds = entry is DueDay { Task: null or { Progress.State: not (TaskState.Completed or TaskState.Stopped) } },
        };
    }

    private static string? RuleOf(DueDay day) => day.Recurrence is { } recurrence ? RecurrenceRule.Of(recurrence, day.Until) : null;

    /// <summary>What recurs says how often: a duty may do so in several ways, and their days may meet.</summary>
    private static string Titled(string headline, DueDay day, InterfaceTexts t)
    {
        var named = day.Name is null ? headline : $"{headline}: {day.Name}";
        return day.Recurrence is { } recurrence ? $"{named} ({Lower(t.DueTime(new(DueKind.Recurring, 0, (int)recurrence.Every)))})" : named;
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static CalendarToDo ToDoOf(TaskProgress progress) => progress.State switch
    {
        TaskState.Completed => new("COMPLETED", progress.CompletedIn?.Day),
        TaskState.Stopped => new("CANCELLED", null),
        TaskState.InProgress or TaskState.Delayed => new("IN-PROCESS", null),
        _ => new("NEEDS-ACTION", null),
    };
}
