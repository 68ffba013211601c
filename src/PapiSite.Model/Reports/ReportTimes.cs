using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>A report that a duty asks for: its period, and the last day on which it is in time.</summary>
public readonly record struct ReportTime(ReportPeriod Period, DateOnly Due);

/// <summary>The reports that duties ask for, as far as the plan states their day. A period without a day is never due.</summary>
public static class ReportTimes
{
    /// <summary>
    /// The reports of a duty that fall due in the years, both included, in the order of their days; none for a time before the plan.
    /// </summary>
    public static IEnumerable<ReportTime> Of(Plan plan, ReportingDuty duty, int firstYear, int lastYear)
    {
        var begins = plan.IssuedIn?.First ?? new DateOnly(plan.Years.First, 1, 1);
        var times = (duty.Deadline?.Singles ?? [])
            .Where(IsOnADay)
            .SelectMany(single =>
                Occurrences
                    .Of(plan, single, firstYear, lastYear)
                    .Select(o => (IsNamed: single.ReportFor is not null, Time: new ReportTime(PeriodOf(single, o.Last), o.Last)))
            )
            .Where(t => t.Time.Period.Last >= begins && (t.IsNamed || Apart(t.Time.Period, t.Time.Due) <= ReportDays.MostDaysApart))
            .Distinct()
            .ToList();
        // A quarter and a year that fall due on one day are two reports only where the plan names both.
        return times
            .Where(t =>
                t.IsNamed
                || !times.Exists(other => other.Time.Due == t.Time.Due && (other.IsNamed || other.Time.Period.First < t.Time.Period.First))
            )
            .Select(t => t.Time)
            .Distinct()
            .OrderBy(t => t.Due)
            .ThenBy(t => t.Period.First);
    }

    /// <summary>True where the plan states a day for some report of a duty.</summary>
    public static bool AreOnDays(ReportingDuty duty) => duty.Deadline?.Singles.Any(IsOnADay) ?? false;

    private static bool IsOnADay(Deadline single) =>
        single.Recurrence is { Day: not null, Every: not RecurrenceInterval.Week }
        || single is { Kind: DeadlineKind.Date, IsDated: true, ReportFor: not null };

    private static ReportPeriod PeriodOf(Deadline single, DateOnly due) => single.ReportFor is { } part
        ? part.EndingNear(due)
        : PartsOf(single.Recurrence!.Every).Select(p => p.EndingNear(due)).OrderByDescending(p => p.Last).MinBy(p => Apart(p, due))!;

    private static int Apart(ReportPeriod period, DateOnly due) => Math.Abs(period.Last.DayNumber - due.DayNumber);

    private static IEnumerable<YearPart> PartsOf(RecurrenceInterval every) => every switch
    {
        RecurrenceInterval.Month => Enumerable.Range(1, 12).Select(m => new YearPart(m, m)),
        RecurrenceInterval.Quarter => Enumerable.Range(1, 4).Select(YearPart.OfQuarter),
        RecurrenceInterval.HalfYear => [new(1, 6), new(7, 12)],
        _ => [YearPart.Year],
    };
}
