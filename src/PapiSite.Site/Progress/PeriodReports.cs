using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>The reports of a period: those that plans ask for, made or not, and those made without being asked for.</summary>
/// <param name="Period">The period.</param>
/// <param name="Plans">The plans, the newest first.</param>
public sealed record PeriodReports(ReportPeriod Period, ImmutableArray<PlanReports> Plans)
{
    /// <summary>The reports that were due.</summary>
    public IEnumerable<DueReport> Due => Plans.SelectMany(p => p.Due);

    /// <summary>Every period for which a report was due or made until the day of publication, the latest first.</summary>
    public static ImmutableArray<PeriodReports> Of(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var plans = publication.Content.Plans.SelectMany(plan =>
        {
            var (due, made) = (publication.DueOn(plan).ToLookup(d => d.Period), publication.ReportsOn(plan).ToLookup(r => r.Period));
            return due.Select(d => d.Key)
                .Union(made.Select(m => m.Key))
                .Select(period => new PlanReports(plan, period, [.. due[period]], [.. made[period]]));
        });
        return
        [
            .. plans.GroupBy(p => p.Period).Select(g => new PeriodReports(g.Key, [.. g]))
                .OrderByDescending(p => p.Period.Last).ThenByDescending(p => p.Period.First),
        ];
    }
}

/// <summary>The reports of a period on a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Period">The period.</param>
/// <param name="Due">Those that were due until the day of publication, by agency and day.</param>
/// <param name="Made">Those that were made until then, corrections too, in the order of their days.</param>
public sealed record PlanReports(Plan Plan, ReportPeriod Period, ImmutableArray<DueReport> Due, ImmutableArray<ProgressReport> Made)
{
    /// <summary>The first report of each agency from which none was due, in the order of their days.</summary>
    public IEnumerable<ProgressReport> Unasked =>
        Made.DistinctBy(r => r.ReporterKey).Where(r => Due.All(d => d.Agency.Id != r.ReporterKey));

    /// <summary>The report of an agency that took the place of its first one, the latest; null where there is none.</summary>
    public ProgressReport? CorrectionOf(ProgressReport first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return Made.LastOrDefault(r => r.ReporterKey == first.ReporterKey && r != first);
    }

    /// <summary>
    /// The day as of which tasks are overdue in the period: its last, or that of the publication where the period is not over.
    /// </summary>
    public DateOnly JudgedOn(DateOnly asOf) => Period.Last < asOf ? Period.Last : asOf;

    /// <summary>
    /// How far every task of the plan was in the period: by the reports for it and for earlier ones that are known today, corrections
    /// included.
    /// </summary>
    public ImmutableArray<PublishedTask> Tasks(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var known = publication.ReportsOn(Plan).Where(r => r.Period.Last <= Period.Last);
        return publication.Progress(Plan, known, JudgedOn(publication.AsOf));
    }
}
