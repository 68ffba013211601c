using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>A report that a plan asks of an agency for a period.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency that owes it.</param>
/// <param name="Period">The months that it is for.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Report">The first report of the agency for the period that was signed until the day asked for; null where there is
/// none.</param>
public sealed record DueReport(Plan Plan, ReportingDuty Duty, Agency Agency, ReportPeriod Period, DateOnly Due, ProgressReport? Report)
{
    /// <summary>
    /// The reports that fell due up to a day on the plans on which the site collects reports, in the order of their days. Nobody owes any
    /// on a
    /// draft or a plan that was replaced, and an agency owes only what falls due while it surely exists.
    /// </summary>
    public static ImmutableArray<DueReport> Of(SiteContent content, DateOnly asOf)
    {
        var made = content.Reports.Where(r => r.Date <= asOf).ToLookup(r => (r.Plan.Id, r.ReporterKey));
        return
        [
            .. from plan in content.Plans
            where plan.HasBeginning && !plan.IsNotBinding && content.CollectsReportsOn(plan)
            let asked = plan
                .ReportingDuties.Select(duty =>
                    (Duty: duty, Times: ReportTimes.Of(plan, duty, plan.Years.First, asOf.Year).Where(t => t.Due <= asOf).ToList())
                )
                .ToList()
            let periods = asked.SelectMany(a => a.Times).Select(t => t.Period).ToHashSet()
            from duty in asked
            from time in duty.Times
            from agency in Owing.In(duty.Duty)
            where agency.SurelyExistedOn(time.Due)
            orderby time.Due, plan.Id, agency.Id, time.Period.First
            select new DueReport(
                plan,
                duty.Duty,
                agency,
                time.Period,
                time.Due,
                ReportFor(time.Period, made[(plan.Id, agency.Id)], periods)
            ),
        ];
    }

    /// <summary>True where the report was made after its day.</summary>
    public bool IsLate => Report?.SignedFrom > Due;

    /// <summary>Days between the last day and the report; 0 where it was in time, or where there is none.</summary>
    public int DaysLate => Report is { } made ? Math.Max(0, made.SignedFrom.DayNumber - Due.DayNumber) : 0;

    /// <summary>
    /// The report for a period; else one that ends on the same day under a name that the plan does not ask for, as "quý II" for "6 tháng".
    /// </summary>
    private static ProgressReport? ReportFor(ReportPeriod period, IEnumerable<ProgressReport> made, HashSet<ReportPeriod> asked) =>
        made.FirstOrDefault(r => r.Period == period) ?? made.FirstOrDefault(r => r.Period.Last == period.Last && !asked.Contains(r.Period));
}
