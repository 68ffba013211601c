using PapiSite.Language.Values;

namespace PapiSite.Site.Feeds;

/// <summary>Recurrences as calendars are told them: the <c>RRULE</c> of RFC 5545 that gives the last days of <c>Occurrences</c>.</summary>
public static class RecurrenceRule
{
    private const int ShortestMonth = 28, LongestMonth = 31;

    /// <summary>A year whose February has 28 days.</summary>
    private const int CommonYear = 2023;

    /// <summary>
    /// The rule, for an entry whose first day is an occurrence: <c>FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10;UNTIL=20261231</c>.
    /// </summary>
    /// <param name="recurrence">The recurrence.</param>
    /// <param name="until">The last day, or null where it goes on.</param>
    public static string Of(Recurrence recurrence, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        var rule = recurrence.Every switch
        {
            RecurrenceInterval.Week => "FREQ=WEEKLY;BYDAY=SU",
            RecurrenceInterval.Month => "FREQ=MONTHLY;" + ByDay(recurrence),
            RecurrenceInterval.Quarter => "FREQ=MONTHLY;INTERVAL=3;" + ByDay(recurrence),
            RecurrenceInterval.HalfYear => "FREQ=MONTHLY;INTERVAL=6;" + ByDay(recurrence),
            _ => $"FREQ=YEARLY;BYMONTH={recurrence.LastMonth ?? 12};" + ByDay(recurrence),
        };
        return until is { } last ? $"{rule};UNTIL={last:yyyyMMdd}" : rule;
    }

    /// <summary>A month that lacks the day has it on its last: the last that there is of the days from 28 on.</summary>
    private static string ByDay(Recurrence recurrence) => recurrence.Day switch
    {
        null or LongestMonth => "BYMONTHDAY=-1",
        var day when day <= ShortestOf(recurrence) => $"BYMONTHDAY={day}",
        var day => $"BYMONTHDAY={string.Join(',', Enumerable.Range(ShortestMonth, day.Value - ShortestMonth + 1))};BYSETPOS=-1",
    };

    /// <summary>The days that every month has in which it falls due.</summary>
    private static int ShortestOf(Recurrence recurrence)
    {
        var length = recurrence.Every switch
        {
            RecurrenceInterval.Month => 1,
            RecurrenceInterval.Quarter => 3,
            RecurrenceInterval.HalfYear => 6,
            _ => 12,
        };
        return Enumerable.Range(0, 12 / length).Min(i => DateTime.DaysInMonth(CommonYear, (i * length) + (recurrence.LastMonth ?? length)));
    }
}
