using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>A report that a plan asks of an agency for a period.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency that owes it.</param>
/// <param name="Period">The months that it is for: the month, quarter, half year or year in which it falls due.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Report">The first report of the agency for the period that was signed until the day asked for; null where there is none.</param>
public sealed record DueReport(Plan Plan, ReportingDuty Duty, Agency Agency, ReportPeriod Period, DateOnly Due, ProgressReport? Report)
{
    /// <summary>
    /// The reports that fell due in the years of the plans up to a day, in the order of their days. A group owes through its members; a group without
    /// members in the registry (<c>Các cơ quan, đơn vị liên quan</c>), through the agencies that lead a task of the plan. An agency owes what falls due
    /// while it exists.
    /// </summary>
    public static ImmutableArray<DueReport> Of(SiteContent content, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reports = content.Reports.Where(r => r.Date <= asOf).ToLookup(r => (r.Plan.Id, r.ReporterKey, r.Period));
        return
        [
            .. from plan in content.Plans
               // Nobody knows since when a plan without years is due.
               where plan.Period is not null || plan.IssuedIn is not null
               from duty in plan.ReportingDuties
               from single in duty.Deadline?.Singles ?? []
               where single.Recurrence is { Every: not RecurrenceInterval.Week }
               from time in Occurrences.Of(plan, single, plan.Years.First, asOf.Year)
               where time.Last <= asOf
               let period = PeriodOf(single.Recurrence!.Every, time.Last)
               from agency in WhoOwe(content.Registry, plan, duty)
               where agency.ExistsOn(time.Last)
               orderby time.Last, plan.Id, agency.Id
               select new DueReport(plan, duty, agency, period, time.Last, reports[(plan.Id, agency.Id, period)].FirstOrDefault()),
        ];
    }

    /// <summary>The agencies that must report under a duty, each once.</summary>
    public static IEnumerable<Agency> WhoOwe(AgencyRegistry registry, Plan plan, ReportingDuty duty)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Agencies.Select(a => a.Agency).OfType<Agency>().SelectMany(a => Members(registry, plan, a)).DistinctBy(a => a.Id);
    }

    /// <summary>True where the report was made after its day.</summary>
    public bool IsLate => Report?.Date > Due;

    /// <summary>Days between the last day and the report; 0 where it was in time, or where there is none.</summary>
    public int DaysLate => Report is { } made ? Math.Max(0, made.Date.DayNumber - Due.DayNumber) : 0;

    private static IEnumerable<Agency> Members(AgencyRegistry registry, Plan plan, Agency agency)
    {
        if (agency.Kind == AgencyKind.Body) return [agency];
        if (!agency.MemberIds.IsEmpty) return agency.MemberIds.Select(registry.ById).OfType<Agency>();
        return plan.Tasks.SelectMany(t => t.In(Role.Lead)).Select(a => a.Agency).OfType<Agency>().Where(a => a.Kind == AgencyKind.Body);
    }

    private static ReportPeriod PeriodOf(RecurrenceInterval every, DateOnly due) => every switch
    {
        RecurrenceInterval.Month => new(due.Year, due.Month, due.Month),
        RecurrenceInterval.Quarter => new(due.Year, ((due.Month - 1) / 3 * 3) + 1, ((due.Month - 1) / 3 * 3) + 3),
        RecurrenceInterval.HalfYear => new(due.Year, due.Month <= 6 ? 1 : 7, due.Month <= 6 ? 6 : 12),
        _ => new(due.Year, 1, 12),
    };
}
