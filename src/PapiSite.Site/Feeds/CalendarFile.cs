using System.Buffers;
using System.Globalization;

namespace PapiSite.Site.Feeds;

/// <summary>
/// A calendar as iCalendar (RFC 5545). Days are days without a time of day, so that they are the same wherever they are read.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Components">What stands in it; one at least.</param>
public sealed record CalendarFile(string Name, string Description, string Language, IEnumerable<CalendarComponent> Components)
{
    /// <summary>Writes the calendar as UTF-8.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var lines = new ContentLines(output);
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Line("PRODID", $"-//PapiSite//PapiSite//{Language.ToUpperInvariant()}");
        lines.Line("CALSCALE", "GREGORIAN");
        lines.Line("METHOD", "PUBLISH");
        lines.Text("X-WR-CALNAME", Name);
        lines.Text("X-WR-CALDESC", Description);
        foreach (var component in Components)
        {
            var kind = component.ToDo is null ? "VEVENT" : "VTODO";
            lines.Line("BEGIN", kind);
            Write(lines, component);
            lines.Line("END", kind);
        }

        lines.Line("END", "VCALENDAR");
    }

    private static void Write(ContentLines lines, CalendarComponent component)
    {
        lines.Text("UID", component.Uid);
        // Since when it is so and not when the file was made: the same content gives the same file on every day.
        lines.Line("DTSTAMP", Time(component.Revision.Changed));
        lines.Line("LAST-MODIFIED", Time(component.Revision.Changed));
        lines.Line("SEQUENCE", component.Revision.Sequence.ToString(CultureInfo.InvariantCulture));
        lines.Line(component.ToDo is null ? "DTSTART;VALUE=DATE" : "DUE;VALUE=DATE", Day(component.Day));
        if (component.Rule is { } rule) lines.Line("RRULE", rule);
        lines.Text("SUMMARY", component.Summary);
        if (component.Description.Length > 0) lines.Text("DESCRIPTION", component.Description);
        if (component.Address is { } address) lines.Line("URL", address);
        if (component.ToDo is { } task)
        {
            lines.Line("STATUS", task.Status);
            if (task.CompletedOn is { } completed) lines.Line("COMPLETED", Midnight(completed));
            return;
        }

        // Nobody is busy all day because something falls due.
        lines.Line("TRANSP", "TRANSPARENT");
        if (!component.Reminds) return;
        lines.Line("BEGIN", "VALARM");
        lines.Line("ACTION", "DISPLAY");
        lines.Line("TRIGGER", "-P7D");
        lines.Text("DESCRIPTION", component.Summary);
        lines.Line("END", "VALARM");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>In the morning of that day in Vietnam.</summary>
    private static string Midnight(DateOnly day) => Day(day) + "T000000Z";
}

/// <summary>Something to do by a day, or a day.</summary>
/// <param name="Uid">The same for ever, over all sites.</param>
/// <param name="Summary">What it is, in a line.</param>
/// <param name="Description">What there is to know, in lines of plain text.</param>
/// <param name="Address">The whole address of its page, or null.</param>
/// <param name="Day">The day by which; of what recurs, the first.</param>
/// <param name="Rule">How it recurs, or null.</param>
/// <param name="Revision">Since when it is so, and how often its day was moved.</param>
/// <param name="ToDo">How far it is; null for a day that nobody ticks off.</param>
public sealed record CalendarComponent(
    string Uid,
    string Summary,
    string Description,
    string? Address,
    DateOnly Day,
    string? Rule,
    CalendarRevision Revision,
    CalendarToDo? ToDo
)
{
    /// <summary>True where a program may remind of the day a week before.</summary>
    public bool Reminds { get; init; }
}

/// <summary>How far something to do is.</summary>
/// <param name="Status"><c>NEEDS-ACTION</c>, <c>IN-PROCESS</c>, <c>COMPLETED</c> or <c>CANCELLED</c>.</param>
/// <param name="CompletedOn">The day of completion, or null.</param>
public sealed record CalendarToDo(string Status, DateOnly? CompletedOn);
