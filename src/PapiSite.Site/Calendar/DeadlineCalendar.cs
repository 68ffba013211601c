using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Calendar;

/// <summary>All deadlines of a publication by when they fall due, as lists with addresses.</summary>
public sealed class DeadlineCalendar
{
    private readonly ILookup<DueTime, PublishedTask> _byTime;
    private readonly ImmutableArray<(Plan Plan, ReportingDuty Duty)> _duties;
    private readonly DateOnly _asOf;

    /// <summary>Gathers the deadlines of a publication.</summary>
    public DeadlineCalendar(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        _asOf = publication.AsOf;
        // By place, so that those who look for their province find it together; a plan of no place comes first.
        var plans = publication.Content.Plans.OrderBy(p => p.Place?.ShortName ?? p.PlaceName ?? "", VietnameseOrder.Instance).ToList();
        var byPlan = publication.Tasks.ToLookup(t => t.Plan.Id);
        _byTime = plans
            .SelectMany(p => byPlan[p.Id])
            .SelectMany(t => DueTime.Of(t).Select(time => (time, t)))
            .ToLookup(p => p.time, p => p.t);
        _duties = [.. plans.SelectMany(p => p.ReportingDuties.Select(d => (p, d)))];
        Years = [.. YearsOf(plans).Select(OfYear)];
        Recurring = Open(
            Routes.RecurringDeadlines,
            [DueKind.Recurring],
            _duties.Select(d => new DutyTimes(d.Plan, d.Duty, Next(d.Plan, d.Duty.Deadline) is { } next ? [next] : []))
        );
        Continuous = Open(Routes.ContinuousDeadlines, [DueKind.Continuous, DueKind.FromYear], []);
        Conditional = Open(Routes.ConditionalDeadlines, [DueKind.Conditional], []);
        NotStated = Open(Routes.DeadlinesNotStated, [DueKind.NotStated, DueKind.WithoutYear, DueKind.Words, DueKind.Lost], []);
    }

    /// <summary>Every year in which a deadline runs or ends, or that a plan is for.</summary>
    public ImmutableArray<CalendarYear> Years { get; }

    /// <summary>The running quarter; it may have no page.</summary>
    public CalendarQuarter? Running => Years.FirstOrDefault(y => y.Year == _asOf.Year)?.Quarters[DueTime.QuarterOf(_asOf.Month) - 1];

    /// <summary>Tasks that recur, and every duty to report.</summary>
    public DeadlineList Recurring { get; }

    /// <summary>Tasks that go on, at all times or from a year.</summary>
    public DeadlineList Continuous { get; }

    /// <summary>Tasks that wait for an event.</summary>
    public DeadlineList Conditional { get; }

    /// <summary>Tasks for which no deadline is stated, or none with a year.</summary>
    public DeadlineList NotStated { get; }

    /// <summary>The lists without days, each with what its tasks have in common.</summary>
    public IEnumerable<(DueKind Kind, DeadlineList List)> OpenLists =>
        [
            (DueKind.Continuous, Continuous),
            (DueKind.Recurring, Recurring),
            (DueKind.Conditional, Conditional),
            (DueKind.NotStated, NotStated),
        ];

    /// <summary>The quarters that have a page, the first first.</summary>
    public IEnumerable<CalendarQuarter> Quarters => Years.SelectMany(y => y.Quarters).Where(q => q.HasPage);

    /// <summary>When something that recurs falls due next, as of the publication's day.</summary>
    public Occurrence? Next(Plan plan, Deadline? deadline) => Occurrences.Next(plan, deadline, _asOf);

    /// <summary>The tasks that recur in some days.</summary>
    public IEnumerable<PublishedTask> RecurringIn(DateOnly first, DateOnly last) => DeadlineSection.TasksOf(Recurring.Sections)
        .Where(t => Occurrences.Of(t.Plan, t.Task.Deadline, first.Year, last.Year).Any(o => o.Last >= first && o.Last <= last));

    /// <summary>
    /// What runs in a year without ending in it: the place where it is listed, and how many tasks. What goes on or recurs does so in
    /// its plan's years.
    /// </summary>
    public IEnumerable<(DueTime Time, string Route, int Count)> RunningIn(int year)
    {
        var ending = Years
            .Where(y => y.Year > year)
            .Select(y =>
                (Section: y.Quarters[^1].List.Sections.FirstOrDefault(s => s.Time.Kind == DueKind.ManyYears), y.Quarters[^1].List)
            );
        var open = new[] { Continuous, Recurring }.SelectMany(list =>
            list.Sections.Select(section => (Section: (DeadlineSection?)section, List: list))
        );
        return ending
            .Concat(open)
            .Where(p => p.Section is not null)
            .Select(p => (p.Section!.Time, p.List.RouteOf(p.Section.Time), p.Section.Tasks.Count(t => RunsIn(t, p.Section.Time, year))))
            .Where(p => p.Item3 > 0);
    }

    private static bool RunsIn(PublishedTask task, DueTime time, int year) => time.Kind switch
    {
        DueKind.ManyYears => task.Task.Deadline!.Singles.Any(d => DueTime.Of(d) == time && d.First?.Year <= year),
        DueKind.FromYear => time.Year <= year,
        _ => task.Plan.Years.First <= year && year <= task.Plan.Years.Last,
    };

    /// <summary>Years are four digits from 1945 to 2100, so that there are never many.</summary>
    private IEnumerable<int> YearsOf(List<Plan> plans)
    {
        // Of a period that is open on one side the year that it tells; words that are not read tell none.
        var periods = plans.Select(p => p.Period).OfType<Period>().Where(p => (p.FirstYear ?? p.LastYear) is not null)
            .Select(p => (First: (p.FirstYear ?? p.LastYear)!.Value, Last: (p.LastYear ?? p.FirstYear)!.Value));
        var deadlines = _byTime.Where(g => g.Key.IsDated).SelectMany(g => g.SelectMany(t => t.Task.Deadline!.Singles))
            .Concat(_duties.SelectMany(d => d.Duty.Deadline?.Singles ?? [])).Where(d => d.IsDated)
            .Select(d => (First: (d.First ?? d.Last)!.Value.Year, Last: d.Last!.Value.Year));
        return periods
            .Concat(deadlines)
            .Distinct()
            .SelectMany(p => Enumerable.Range(p.First, Math.Max(p.Last - p.First + 1, 1)))
            .Distinct()
            .Order();
    }

    private CalendarYear OfYear(int year)
    {
        var reports = _duties
            .Select(d => new DutyTimes(d.Plan, d.Duty, [.. Occurrences.Of(d.Plan, d.Duty.Deadline, year, year)]))
            .Where(r => !r.Times.IsEmpty)
            .ToList();
        return new(
            year,
            new(Routes.OfYear(year), [At(new(DueKind.WholeYear, year))], reports),
            [.. Enumerable.Range(1, 4).Select(q => OfQuarter(year, q, reports))]
        );
    }

    private CalendarQuarter OfQuarter(int year, int quarter, List<DutyTimes> reports)
    {
        IEnumerable<DueTime> times =
        [
            new(DueKind.Quarter, year, quarter),
            .. Enumerable.Range(quarter * 3 - 2, 3).Select(m => new DueTime(DueKind.Month, year, m)),
        ];
        if (quarter == 4)
            times = [.. times, new(DueKind.WholeYear, year), new(DueKind.ManyYears, year)];
        var due = reports
            .Select(r => r with { Times = [.. r.Times.Where(o => DueTime.QuarterOf(o.Last.Month) == quarter)] })
            .Where(r => !r.Times.IsEmpty)
            .OrderBy(r => r.Times[0].Last);
        return new(year, quarter, new(Routes.OfQuarter(year, quarter), times.Select(At), due));
    }

    private DeadlineList Open(string route, DueKind[] kinds, IEnumerable<DutyTimes> reports) =>
        new(
            route,
            _byTime
                .Select(g => g.Key)
                .Where(t => kinds.Contains(t.Kind))
                .OrderBy(t => Array.IndexOf(kinds, t.Kind))
                .ThenBy(t => t.Year)
                .ThenBy(t => t.Number)
                .ThenBy(t => t.Step)
                .Select(At),
            reports
        );

    private DeadlineSection At(DueTime time) =>
        new(time, time.Kind == DueKind.Month ? [.. _byTime[time].OrderBy(t => LastIn(t, time))] : [.. _byTime[time]]);

    private static DateOnly? LastIn(PublishedTask task, DueTime time) =>
        task.Task.Deadline!.Singles.Where(d => DueTime.Of(d) == time).Min(d => d.LastDue);
}
