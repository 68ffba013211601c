using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>How far tasks were at the end of a month, by what was known on that day.</summary>
/// <param name="Day">The last day of the month; in the running month, the day of publication.</param>
/// <param name="Counts">The tasks of the plans that had begun.</param>
public sealed record MonthlyProgress(DateOnly Day, ProgressCounts Counts)
{
    private const int MonthsShown = 12;

    /// <summary>
    /// The last twelve months in which plans of the tasks ran, up to the end of the last plan or to the day of publication. Plans of which
    /// nobody knows since when they run, and those on which no reports are collected, are left out; empty where nothing was reported on
    /// the others.
    /// </summary>
    public static ImmutableArray<MonthlyProgress> Of(Publication publication, IEnumerable<PublishedTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(tasks);
        var known = tasks.Where(t => t.IsCollected && t.Plan.HasBeginning).ToList();
        if (known.TrueForAll(t => t.Progress.Reports.IsEmpty)) return [];
        var plans = known.Select(t => t.Plan).Distinct().ToList();
        var (first, last) = (plans.Min(BeginOf), plans.Max(p => EndOf(p, publication.AsOf)));
        return
        [
            .. DaysOf(first, last)
                .TakeLast(MonthsShown)
                .Select(day => new MonthlyProgress(
                    day,
                    ProgressCounts.Of(known.Where(t => BeginOf(t.Plan) <= day).Select(t => On(t, day)))
                )),
        ];
    }

    private static TaskProgress On(PublishedTask task, DateOnly day) =>
        TaskProgress.Of(task.Plan, task.Task, task.Progress.Reports, day, doubtful: task.Progress.Doubtful);

    private static DateOnly BeginOf(Plan plan)
    {
        var year = new DateOnly(plan.Years.First, 1, 1);
        return plan.IssuedIn is { First: var issued } && issued > year ? issued : year;
    }

    private static DateOnly EndOf(Plan plan, DateOnly asOf) => plan.Years.Last < asOf.Year ? new(plan.Years.Last, 12, 31) : asOf;

    private static IEnumerable<DateOnly> DaysOf(DateOnly first, DateOnly last)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            yield return end < last ? end : last;
        }
    }
}
