using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>Puts the periods for which a plan asks reports together with the days that it states.</summary>
public static class ReportDays
{
    /// <summary>A day further than these from the end of a period is not that period's.</summary>
    public const int MostDaysApart = 45;

    /// <summary>Any year of 365 days: distances are counted around it.</summary>
    private const int SomeYear = 2023;

    /// <summary>
    /// The deadline of reports for parts of the year: a day that names its part is that part's; of the others, each part has the one
    /// nearest to its end. A part for which no day is stated recurs without one; one part and one day of the year belong together, however
    /// far
    /// apart. The printed words stay.
    /// </summary>
    /// <param name="printed">The deadline as the plan prints it: "trước ngày 20 của tháng cuối quý".</param>
    /// <param name="parts">The parts; where there is none, the deadline stays as it is.</param>
    public static Deadline For(Deadline printed, ImmutableArray<YearPart> parts)
    {
        if (parts.IsEmpty || !printed.Singles.Any(s => s.Recurrence is not null || s.Kind == DeadlineKind.Date))
            return parts.Length == 1 && printed.Kind != DeadlineKind.Several ? printed with { ReportFor = parts[0] } : printed;
        var days = parts.Select(part => Of(printed, part, parts.Length == 1)).ToImmutableArray();
        return (days.Length == 1 ? days[0] : Deadline.Combined(days)) with { Text = printed.Text };
    }

    private static Deadline Of(Deadline printed, YearPart part, bool isOnly)
    {
        if (printed.Singles.FirstOrDefault(s => s.ReportFor == part) is { } own) return own;
        var days = printed.Singles.Where(s => s.ReportFor is null).SelectMany(DaysOf).ToList();
        var nearest = days.Select(d => (d.Deadline, Apart: Apart(part, d.Month, d.Day)))
            .Where(d => d.Apart <= MostDaysApart || (isOnly && days.Count == 1))
            .OrderBy(d => d.Apart)
            .Select(d => d.Deadline)
            .FirstOrDefault();
        return (
            nearest
            ?? new(DeadlineKind.Recurring)
            {
                Recurrence = new(RecurrenceInterval.Year, part.FirstMonth, part.LastMonth),
                Text = printed.Text,
            }
        ) with
        {
            ReportFor = part,
        };
    }

    /// <summary>The days of a year that a single deadline names, each as a deadline of its own.</summary>
    private static IEnumerable<(Deadline Deadline, int Month, int Day)> DaysOf(Deadline single)
    {
        if (single is { Kind: DeadlineKind.Date, Yearless: { } yearless }) return [(single, yearless.LastMonth, yearless.LastDay)];
        if (single is { Kind: DeadlineKind.Date, Last: { } last }) return [(single, last.Month, last.Day)];
        return single.Recurrence is { Day: { } day } recurrence
            ? MonthsOf(recurrence).Select(m => (single with { Recurrence = new(RecurrenceInterval.Year, m, m, day) }, m, day))
            : [];
    }

    private static IEnumerable<int> MonthsOf(Recurrence recurrence)
    {
        var length = recurrence.Every switch
        {
            RecurrenceInterval.Month => 1,
            RecurrenceInterval.Quarter => 3,
            RecurrenceInterval.HalfYear => 6,
            _ => 12,
        };
        return recurrence.Every == RecurrenceInterval.Week
            ? []
            : Enumerable.Range(0, 12 / length).Select(i => (i * length) + (recurrence.LastMonth ?? length));
    }

    private static int Apart(YearPart part, int month, int day)
    {
        var between = Math.Abs(part.In(SomeYear).Last.DayOfYear - YearlessDays.DayIn(SomeYear, month, day).DayOfYear);
        return Math.Min(between, 365 - between);
    }
}
