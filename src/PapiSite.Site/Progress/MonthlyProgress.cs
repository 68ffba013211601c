using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>How far the tasks of a plan were at the end of a month, by what was known on that day.</summary>
/// <param name="Day">The last day of the month; in the running month, the day of publication.</param>
/// <param name="Counts">The tasks.</param>
public sealed record MonthlyProgress(DateOnly Day, ProgressCounts Counts)
{
    private const int MonthsShown = 12;

    /// <summary>
    /// The last twelve months of a plan that has begun, up to its last one or to the day of publication. Empty where nothing was reported, or where
    /// nobody knows since when the plan runs.
    /// </summary>
    public static ImmutableArray<MonthlyProgress> Of(Publication publication, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(plan);
        var reports = publication.ReportsOn(plan);
        if (reports.IsEmpty || plan is { Period: null, IssuedIn: null }) return [];
        var byTask = TaskProgress.ByTask(reports);
        return [.. DaysOf(plan, publication.AsOf).TakeLast(MonthsShown).Select(day => new MonthlyProgress(day, ProgressCounts.Of(plan.Tasks.Select(t => TaskProgress.Of(t, byTask[t.Id], day)))))];
    }

    private static IEnumerable<DateOnly> DaysOf(Plan plan, DateOnly asOf)
    {
        var begin = new DateOnly(plan.Years.First, 1, 1);
        if (plan.IssuedIn is { First: var issued } && issued > begin) begin = issued;
        var end = plan.Years.Last < asOf.Year ? new DateOnly(plan.Years.Last, 12, 31) : asOf;
        for (var month = new DateOnly(begin.Year, begin.Month, 1); month <= end; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            yield return last < end ? last : end;
        }
    }
}
