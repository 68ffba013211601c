using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>How far a task is on a day, by the reports that were signed until then.</summary>
/// <remarks>
/// Of each agency the report counts that speaks of the latest day (<see cref="ProgressReport.SpeaksOf"/>), of one day the one signed last,
/// of
/// those signed on one day the correction. Where several agencies report, the task is as
/// far as the one that is least so: late before stopped, not begun where none has begun, completed where all that report have completed it.
/// </remarks>
public sealed record TaskProgress
{
    /// <summary>Nothing was reported.</summary>
    public static readonly TaskProgress None = new();

    /// <summary>How far it is, or null where nobody has reported.</summary>
    public TaskState? State { get; private init; }

    /// <summary>The reports on it, the newest first.</summary>
    public ImmutableArray<(ProgressReport Report, TaskReport Task)> Reports { get; private init; } = [];

    /// <summary>
    /// The reports that may speak of it: what they say stands under a number or a title of its own and of another task, and is not counted.
    /// </summary>
    public ImmutableArray<ProgressReport> Doubtful { get; private init; } = [];

    /// <summary>True where no report counts, but one may speak of the task: then nobody may call it unreported.</summary>
    public bool IsUnclear => State is null && !Doubtful.IsEmpty;

    /// <summary>The figures that count, by the place of their target, from 0.</summary>
    public ImmutableSortedDictionary<int, ReachedFigure> Figures { get; private init; } =
        ImmutableSortedDictionary<int, ReachedFigure>.Empty;

    /// <summary>The last day of the deadline, as far as anything can be said of it: see <see cref="Plan.LastDayOf"/>.</summary>
    public DateOnly? LastDay { get; private init; }

    /// <summary>True where the last day is over, whatever became of the task.</summary>
    public bool IsPast { get; private init; }

    /// <summary>
    /// True where the last day is over and the task was reported, but neither as completed nor as stopped. Of an unreported one nothing is
    /// known.
    /// </summary>
    public bool IsOverdue { get; private init; }

    /// <summary>
    /// The parts of the deadline that are over while the last is not, the first first: none of a task that was reported as completed or
    /// stopped.
    /// </summary>
    public ImmutableArray<Deadline> PastMilestones { get; private init; } = [];

    /// <summary>
    /// True where a milestone is over and a report that speaks of a later day says that the task is late or not begun; a task under way may
    /// have reached it.
    /// </summary>
    public bool IsMilestoneOverdue { get; private init; }

    /// <summary>Where it stands among the classes in which offices count tasks.</summary>
    public CompletionClass Class { get; private init; } = CompletionClass.NotReported;

    /// <summary>
    /// The day of completion, or its month or year; null where it is not completed, or not all that report on it told one.
    /// </summary>
    public DateValue? CompletedIn { get; private init; }

    /// <summary>
    /// Days between the last day and the day of completion or, where overdue, today; 0 where it is in time or nothing tells.
    /// </summary>
    public int DaysLate { get; private init; }

    /// <summary>What reports on one plan say, by the id of the task.</summary>
    public static ILookup<string, (ProgressReport Report, TaskReport Task)> ByTask(IEnumerable<ProgressReport> reports) =>
        reports.SelectMany(r => r.Tasks.Select(t => (Report: r, Task: t))).ToLookup(r => r.Task.Task.Id, StringComparer.Ordinal);

    /// <summary>Derives the progress of a task.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="task">The task.</param>
    /// <param name="reports">All reports on it, in any order.</param>
    /// <param name="asOf">The day until which reports are known.</param>
    /// <param name="today">The day by which its last day is over; null for the same.</param>
    /// <param name="doubtful">The reports that may speak of it, in any order; null for none.</param>
    public static TaskProgress Of(
        Plan plan,
        PlanTask task,
        IEnumerable<(ProgressReport Report, TaskReport Task)> reports,
        DateOnly asOf,
        DateOnly? today = null,
        IEnumerable<ProgressReport>? doubtful = null)
    {
        var now = today ?? asOf;
        ImmutableArray<(ProgressReport Report, TaskReport Task)> known =
            [.. reports.Where(r => r.Report.Date <= asOf).OrderByDescending(r => r.Report.Rank)];
        var counting = known.DistinctBy(r => r.Report.ReporterKey).Select(r => r.Task).ToList();
        var state = StateOf(counting);
        var last = plan.LastDayOf(task);
        var isPast = last < now;
        var isOverdue = isPast && state is not (null or TaskState.Completed or TaskState.Stopped);
        ImmutableArray<ProgressReport> unclear = [.. (doubtful ?? []).Where(r => r.Date <= asOf).Distinct()];
        ImmutableArray<Deadline> milestones =
            state is TaskState.Completed or TaskState.Stopped ? [] : [.. plan.MilestonesBefore(task, now)];
        var completed = state == TaskState.Completed ? CompletionOf(counting, last) : null;
        return new()
        {
            State = state,
            Reports = known,
            Doubtful = unclear,
            // The newest of each target.
            Figures = counting.SelectMany(t => t.Figures).DistinctBy(f => f.Key).ToImmutableSortedDictionary(),
            LastDay = last,
            IsPast = isPast,
            IsOverdue = isOverdue,
            PastMilestones = milestones,
            IsMilestoneOverdue = state is TaskState.NotStarted or TaskState.Delayed
                && milestones.Any(m => known.Any(r => r.Report.SpeaksOf > m.LastDue)),
            Class =
                state is null && !unclear.IsEmpty ? CompletionClass.ReportUnclear : CompletionClasses.Of(state, last, completed, isPast),
            CompletedIn = completed,
            DaysLate = last is { } day && (isOverdue ? now : completed?.First) is { } end ? Math.Max(0, end.DayNumber - day.DayNumber) : 0,
        };
    }

    /// <summary>
    /// Whether a target is reached: null where nothing can be said (<see cref="TargetVerdict"/>), or no figure was reported.
    /// </summary>
    public bool? Reaches(PlanTask task, int target) =>
        Figures.TryGetValue(target, out var reached) ? TargetVerdict.Of(task.Targets[target], reached) : null;

    /// <summary>The report that took the place of a report, or null.</summary>
    public ProgressReport? CorrectionOf(ProgressReport report) =>
        Reports.Select(r => r.Report).FirstOrDefault(r =>
            r.ReporterKey == report.ReporterKey && r.Period == report.Period && r.Correction is not null && r.Place > report.Place);

    /// <summary>
    /// A task of several agencies is completed when the last has done its part: one that tells no day leaves it open, unless another was
    /// late.
    /// </summary>
    private static DateValue? CompletionOf(List<TaskReport> counting, DateOnly? lastDay)
    {
        var latest = counting.Select(t => t.CompletedIn).OfType<DateValue>().OrderBy(d => d.First).ThenBy(d => d.Last).LastOrDefault();
        return counting.TrueForAll(t => t.CompletedIn is not null) || latest?.First > lastDay ? latest : null;
    }

    private static TaskState? StateOf(List<TaskReport> counting)
    {
        if (counting.Count == 0) return null;
        var least = counting.Min(t => t.State);
        // One has begun, so the task has.
        return least == TaskState.NotStarted && counting.Exists(t => t.State > least) ? TaskState.InProgress : least;
    }
}
