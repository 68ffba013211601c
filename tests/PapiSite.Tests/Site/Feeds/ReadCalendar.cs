using System.Collections.Immutable;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>A calendar as read.</summary>
/// <param name="Longest">The octets of its longest line.</param>
/// <param name="BareBreaks">Line breaks that are not CRLF.</param>
internal sealed record ReadCalendar(
    int Longest,
    int BareBreaks,
    string Name,
    string Method,
    ImmutableArray<ReadToDo> Todos,
    ImmutableArray<ReadEvent> Events
)
{
    private const string NameProperty = "X-WR-CALNAME";

    /// <summary>Reads a file.</summary>
    public static ReadCalendar Of(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var calendar = Assert.Single(CalendarCollection.Load(text));
        var lines = text.Split("\r\n");
        return new(
            lines.Max(Encoding.UTF8.GetByteCount),
            lines.Sum(l => l.Count(c => c is '\r' or '\n')),
            $"{calendar.Properties[NameProperty]!.Value}",
            calendar.Method!,
            [.. calendar.Todos.Select(ToDoOf)],
            [.. calendar.Events.Select(EventOf)]
        );
    }

    private static ReadToDo ToDoOf(Todo todo)
    {
        Assert.False(todo.Due!.HasTime);
        return new(
            todo.Uid!,
            todo.Due.Date,
            todo.Status!,
            todo.Completed?.Date,
            RevisionOf(todo),
            todo.Summary!,
            todo.Description ?? "",
            todo.Url?.OriginalString
        );
    }

    private static ReadEvent EventOf(CalendarEvent day)
    {
        // A day and no time of day, on which nobody is busy: what Google, Apple and Outlook show at the head of the day.
        Assert.Equal((true, false, TransparencyType.Transparent), (day.IsAllDay, day.DtStart!.HasTime, day.Transparency));
        var until = new CalDateTime(ReadFeeds.LastYear + 1, 1, 1);
        var days = day.GetOccurrences(new CalDateTime(ReadFeeds.FirstYear, 1, 1))
            .TakeWhile(o => o.Period.StartTime < until)
            .Select(o => o.Period.StartTime.Date);
        var rule = day.RecurrenceRule?.ToString();
        var alarm = day.Alarms.Count == 0 ? null : $"{Assert.Single(day.Alarms).Trigger!.Duration}";
        return new(
            day.Uid!,
            day.DtStart.Date,
            rule,
            [.. days],
            RevisionOf(day),
            day.Summary!,
            day.Description ?? "",
            day.Url?.OriginalString,
            alarm
        );
    }

    private static ReadRevision RevisionOf(RecurringComponent component)
    {
        Assert.Equal(component.DtStamp!.AsUtc, component.LastModified!.AsUtc);
        return new(component.Sequence, component.DtStamp.AsUtc);
    }
}

/// <summary>How often the day was moved, and since when the component is as it is.</summary>
internal sealed record ReadRevision(int Sequence, DateTime Stamp);

/// <summary>Something to do as read.</summary>
internal sealed record ReadToDo(
    string Uid, DateOnly Due, string Status, DateOnly? Completed, ReadRevision Revision, string Summary, string Description, string? Url);

/// <summary>A day that may recur, as read and expanded.</summary>
/// <param name="Alarm">How long before the day a program reminds, or null.</param>
internal sealed record ReadEvent(
    string Uid,
    DateOnly Start,
    string? Rule,
    ImmutableArray<DateOnly> Days,
    ReadRevision Revision,
    string Summary,
    string Description,
    string? Url,
    string? Alarm
);
