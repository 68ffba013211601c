using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A progress report of an agency on a plan for a period. A correction is a report of its own; the earlier one stays.")]
public sealed record ReportData(
    [property: Description("Id of the plan, as in plans.json.")] string Plan,
    [property: Description("Id of the agency, as in agencies.json; null for a name that stands on its own.")] string? Agency,
    [property: Description("Name of the agency as the report gives it.")] string Name,
    [property: Description("Period: 2026-06, 2026-q2, 2026-h1, 2026-9t or 2026.")] string Period,
    [property: Description("First day of the period.")] DateOnly Start,
    [property: Description("Last day of the period.")] DateOnly End,
    [property: Description("Day on which it was signed.")] DateOnly Date,
    [property: Description("What it corrects and why, in Markdown; null where it is no correction.")] string? Correction,
    [property: Description("What it says of tasks.")] ImmutableArray<ReportedTaskData> Tasks,
    [property: Description("Address of the period's page: whole where the site says where it lies, else from its server's root.")]
        string Url
);

[Description("What a report says of a task.")]
public sealed record ReportedTaskData(
    [property: Description("Id of the task, as in tasks.json.")] string Task,
    [property: Description("not-started, in-progress, completed, delayed or stopped.")] string State,
    [property: Description("Figures reached.")] ImmutableArray<FigureData> Figures,
    [property: Description("What was done, in Markdown.")] string? Done,
    [property: Description("Day of completion; null where it is not told, or only its month or year.")] DateOnly? CompletedOn,
    [property: Description(
        "Evidence: addresses elsewhere, or of files: whole where the site says where it lies, else from its server's root."
    )]
        ImmutableArray<EvidenceData> Evidence
);

[Description("A figure that was reached.")]
public sealed record FigureData(
    [property: Description("Which of the task's targets it belongs to, from 0.")] int Target,
    [property: Description("The figure.")] decimal Value,
    [property: Description("Its unit.")] string? Unit)
{
    [Description("Of how many, where it is a ratio or a rank.")]
    public required decimal? OutOf { get; init; }

    [Description("What is said beside it in parentheses.")]
    public required string? Note { get; init; }
}

[Description("A piece of evidence.")]
public sealed record EvidenceData(
    [property: Description("Where it is.")] string Url,
    [property: Description("What it is called.")] string? Title);

[Description(
    "A report that a plan asks of an agency by a day that it states, and that was due until the day of the site. The file is empty where "
        + "the site collects no reports."
)]
public sealed record DueReportData(
    [property: Description("Id of the plan, as in plans.json.")] string Plan,
    [property: Description("Id of the agency, as in agencies.json.")] string Agency,
    [property: Description("What is to be reported, as the plan gives it.")] string Title,
    [property: Description("Period: 2026-06, 2026-q2, 2026-h1 or 2026.")] string Period,
    [property: Description("Last day on which it is in time.")] DateOnly Due,
    [property: Description("Day of the first report for the period; null where none is published.")] DateOnly? Reported,
    [property: Description("in-time, late or missing.")] string State,
    [property: Description("Days between the last day and the report, 0 where it was in time; null where none is published.")]
        int? DaysLate,
    [property: Description("Address of the period's page: whole where the site says where it lies, else from its server's root.")]
        string Url
);

[Description("What follows from the progress reports that were made until the day of the site.")]
public sealed record ProgressData(
    [property: Description(
        "True where the last day of the deadline is over, whatever became of the task; false where the deadline has none, lies outside "
            + "the plan's years, or words of the task are lost."
    )]
        bool Past,
    [property: Description(
        "True where the last day is over and the latest reports say that the task is neither completed nor stopped. A task without "
            + "reports is never overdue."
    )]
        bool Overdue,
    [property: Description(
        "The class in which offices count the task: completed-in-time, completed-late, not-completed-in-time, not-completed-overdue; or "
            + "completed-on-unknown-day, no-last-day, stopped, not-reported; report-unclear where a report may speak of the task or of "
            + "another and counts for neither; not-collected where the site collects no reports on the plan."
    )]
        string Class,
    [property: Description(
        "Days between the last day and completion, 0 where it was in time; null where it is not completed: for one that is overdue, count "
            + "from deadline.end."
    )]
        int? DaysLate,
    [property: Description("Number of reports on it.")] int Reports,
    [property: Description("Day of the newest report.")] DateOnly? LastReport,
    [property: Description("Figures that count, with whether they reach their target.")] ImmutableArray<ReachedData> Figures)
{
    [Description(
        "Last days of parts of the deadline (deadline.parts) that are over while the last is not; none of a task that was reported as "
            + "completed or stopped."
    )]
    public required ImmutableArray<DateOnly> PastMilestones { get; init; }

    [Description("True where one of these is over and a report that speaks of a later day says that the task is late or not begun.")]
    public required bool MilestoneOverdue { get; init; }
}

[Description("A figure beside its target.")]
public sealed record ReachedData(
    [property: Description("Which of the task's targets, from 0.")] int Target,
    [property: Description("The figure.")] decimal Value,
    [property: Description("Its unit.")] string? Unit,
    [property: Description("Whether it reaches the target; null where that is not sure: it is no figure, several, or of another kind.")]
        bool? Reached)
{
    [Description("Of how many, where it is a ratio or a rank.")]
    public required decimal? OutOf { get; init; }

    [Description("What is said beside it in parentheses.")]
    public required string? Note { get; init; }
}
