using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>When deadlines fall due: the one place where what recurs becomes days.</summary>
public static class Occurrences
{
    private const int Week = 7;

    /// <summary>
    /// The times of a recurrence whose last day lies in the years, both included, in their order: the printed day, else the
    /// printed months, else the whole interval. A day that a month lacks is its last day; a week ends on Sunday.
    /// </summary>
    public static IEnumerable<Occurrence> Of(Recurrence recurrence, int firstYear, int lastYear)
    {
        firstYear = Math.Max(firstYear, DateOnly.MinValue.Year);
        lastYear = Math.Min(lastYear, DateOnly.MaxValue.Year);
        // What is due every day, or in some of the intervals only, has no day that could be told.
        if (recurrence.Every == RecurrenceInterval.Day || recurrence.Step > 1) return [];
        if (recurrence.Every == RecurrenceInterval.Week) return Weeks(firstYear, lastYear);
        var length = MonthsIn(recurrence.Every);
        return from year in Years(firstYear, lastYear)
               from start in Enumerable.Range(0, 12 / length).Select(i => i * length)
               select Days(year, start + (recurrence.FirstMonth ?? 1), start + (recurrence.LastMonth ?? length), recurrence.Day);
    }

    /// <summary>
    /// The times at which a deadline of a plan falls due in the years, in their order. What recurs does so in the plan's years
    /// and not before its issue; what has no day has no time.
    /// </summary>
    public static IEnumerable<Occurrence> Of(Plan plan, Deadline? deadline, int firstYear, int lastYear) =>
        (deadline?.Singles ?? []).SelectMany(single => OfSingle(plan, single, firstYear, lastYear)).Distinct()
            .OrderBy(o => o.Last).ThenBy(o => o.First);

    /// <summary>
    /// The first time at which a deadline of a plan falls due on a day or after it; null where it does no more, or has no day.
    /// </summary>
    public static Occurrence? Next(Plan plan, Deadline? deadline, DateOnly day)
    {
        // Whatever recurs does so within a year.
        return (deadline?.Singles ?? [])
            .SelectMany(single => OfSingle(plan, single, day.Year, single.Recurrence is null ? DateOnly.MaxValue.Year : day.Year + 1))
            .Where(o => o.Last >= day).OrderBy(o => o.Last).Select(o => (Occurrence?)o).FirstOrDefault();
    }

    private static IEnumerable<Occurrence> OfSingle(Plan plan, Deadline single, int firstYear, int lastYear)
    {
        if (single.Recurrence is { } recurrence)
        {
            var times = Of(recurrence, Math.Max(firstYear, plan.Years.First), Math.Min(lastYear, plan.Years.Last));
            var begins = single.First is { } first && !(first < plan.IssuedIn?.First) ? first : plan.IssuedIn?.First;
            return times.Where(o => !(o.Last < begins) && !(o.Last > single.Last));
        }

        return single.LastDue is { } last && last.Year >= firstYear && last.Year <= lastYear
            ? [new(single.First ?? last, last)]
            : [];
    }

    private static Occurrence Days(int year, int firstMonth, int lastMonth, int? day)
    {
        var days = day is { } printed
            ? new YearlessDays(lastMonth, printed, lastMonth, printed)
            : YearlessDays.Months(firstMonth, lastMonth);
        return new(days.FirstIn(year), days.LastIn(year));
    }

    private static IEnumerable<Occurrence> Weeks(int firstYear, int lastYear)
    {
        if (lastYear < firstYear) yield break;
        // Day 0 of the calendar is a Monday.
        var end = new DateOnly(lastYear, 12, 31).DayNumber;
        var monday = (new DateOnly(firstYear, 1, 1).DayNumber / Week) * Week;
        for (var sunday = monday + Week - 1; sunday <= end; sunday += Week)
            yield return new(DateOnly.FromDayNumber(sunday - Week + 1), DateOnly.FromDayNumber(sunday));
    }

    private static IEnumerable<int> Years(int first, int last) => last < first ? [] : Enumerable.Range(first, last - first + 1);

    private static int MonthsIn(RecurrenceInterval every) => every switch
    {
        RecurrenceInterval.Month => 1,
        RecurrenceInterval.Quarter => 3,
        RecurrenceInterval.HalfYear => 6,
        _ => 12,
    };
}
