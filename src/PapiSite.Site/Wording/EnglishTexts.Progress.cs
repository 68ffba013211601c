using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Wording;

/// <content>Overviews of progress, and reports by period.</content>
public sealed partial class EnglishTexts
{
    public override string ProgressKind(ProgressKind kind) => kind switch
    {
        Site.Progress.ProgressKind.Completed => "Completed",
        Site.Progress.ProgressKind.InProgress => "In progress",
        Site.Progress.ProgressKind.NotStarted => "Not started",
        Site.Progress.ProgressKind.Late => "Behind schedule or overdue",
        Site.Progress.ProgressKind.ReportUnclear => "Report unclear",
        Site.Progress.ProgressKind.Stopped => "Discontinued",
        _ => "Not yet reported",
    };

    public override string ProgressOverview => "Progress";
    public override string NoReportsCollected =>
        "This site collects no progress reports, so it does not tell how far the tasks have been carried out.";

    public override string NotCollectedAsWell(int count) =>
        $"Besides these, {Count(count, "task belongs", "tasks belong")} to plans on which this site collects no reports.";

    public override string PastInPlan(int count) => $"{Count(count, "task is", "tasks are")} past the deadline stated in the plan.";
    public override string NothingReported(int past) =>
        "No progress report has been published on this site yet." + (past > 0 ? " " + PastInPlan(past) : "");
    public override string ShareDone(ProgressCounts counts) =>
        $"{Count(counts.Reported)} of {Tasks(counts.Total)} reported "
            + $"on{(counts.Unclear > 0 ? $", {Count(counts.Unclear)} with an unclear report" : "")}; "
            + $"{Count(counts[Site.Progress.ProgressKind.Completed])} "
            + $"completed{(counts.Share is { } share ? $" ({Figure(share)}% of all tasks)" : "")}.";

    public override string UnreportedPast(int count) =>
        $"Of those not yet reported, {Count(count, "task is", "tasks are")} past the deadline stated in the plan.";

    public override string CountMethod(DateOnly asOf) =>
        $"How this is counted: every task once, by the reports made until {Day(asOf)}. The share completed is the number of tasks "
            + $"reported as completed divided by all tasks, "
        + "those not yet reported and those discontinued included. Report unclear are tasks of which a report may speak, though its "
        + "number and its title do not name one task; they are not taken for unreported. Behind schedule are tasks reported as such. "
        + "Overdue are tasks whose latest report does not say that they are completed, while the last day of the deadline is over. "
        + "Past the deadline only means that this day is over; it does not tell whether the task is completed. Recurring and continuous "
        + "tasks have no final date and are never overdue, "
        + "nor are tasks without a stated date, with a deadline outside the plan's years, or of which the source has lost words.";
    public override string ProgressByGroup => "By group of tasks";
    public override string ProgressByMonth => "By month";
    public override string ProgressByPlan => "By plan";
    public override string ProgressOfLed => "Progress of the tasks that it leads";
    public override string WithoutGroup => "In no group";
    public override string ColumnTotal => "Total";
    public override string ColumnReportedOf => "Reported on";
    public override string ColumnShare => "Share completed";
    public override string ColumnUntil => "As of";
    public override string RowSum => "Total";
    public override string FigureCompleted => "tasks reported as completed";

    public override string Class(CompletionClass of) => of switch
    {
        CompletionClass.CompletedInTime => "Completed on time",
        CompletionClass.CompletedLate => "Completed late",
        CompletionClass.NotCompletedInTime => "Not completed, within the deadline",
        CompletionClass.NotCompletedOverdue => "Not completed, overdue",
        CompletionClass.CompletedOnUnknownDay => "Completed, day unknown",
        CompletionClass.NoLastDay => "Reported on, no final date",
        CompletionClass.ReportUnclear => ProgressKind(Site.Progress.ProgressKind.ReportUnclear),
        CompletionClass.Stopped => "Discontinued",
        _ => "Not yet reported",
    };

    public override string CompletionHeading => "Results by deadline";
    public override string CompletionByGroup => "Results by deadline, by group of tasks";
    public override string CompletionByAgency => "Results by deadline, by leading agency";
    public override string CompletionMethod(DateOnly asOf) =>
        $"Rule: as of the end of {Day(asOf)}, every task stands in one column. Completed on time or late compares the day of completion "
            + $"in the report with the last day of the deadline in the plan; where the report tells no day, the task is counted apart. "
        + "Not completed means that the latest report does not say completed: within the deadline while its last day is not over, overdue "
        + "once it is. "
        + "No final date are tasks that recur or go on, state no date, have a deadline outside the plan's years, or of which the source "
        + "has lost words.";

    public override string SharedTasks =>
        "A task that several agencies lead is counted for each of them, so the rows may add up to more than the tasks of the plan.";

    public override string Reports => "Progress reports";

    public override string ReportsLead(DateOnly asOf) =>
        $"Which agencies have reported on carrying out the plans, and which have not, period by period. As of {Day(asOf)}.";

    public override string ReportsAre =>
        "Periods and due days are those that the plans state in their duties to report; a period without a stated day is not counted; "
            + "where the plan states only a day, the period is the month, quarter or year that ends nearest to it. "
        + "Only bodies that a plan names, and members listed in the directory of groups that it names, are counted, while they exist. "
        + "“Missing” means that the report is not published on this site; the agency may have sent it in another way.";
    public override Sentence NotCounted(Content agencies) => $"Not counted, since the directory lists no members: {agencies}.";
    public override string ReportPeriods(IEnumerable<YearPart> parts) => $"Periods: {string.Join("; ", parts.Select(PartOfYear))}";
    public override string ColumnPeriod => "Period";
    public override string ColumnAgency => "Agency";
    public override string PeriodTitle(ReportPeriod period) => char.ToUpperInvariant(PeriodName(period)[0]) + PeriodName(period)[1..];
    public override string ColumnDue => "Due";
    public override string ColumnInTime => "On time";
    public override string ColumnLateReports => "Late";
    public override string ColumnMissing => "Missing";
    public override string ColumnLastDay => "Due by";
    public override string ColumnReported => "Report";
    public override string ColumnState => "Status";
    public override string ColumnDone => "Result, evidence";
    public override string RecordLead(int due, int inTime, int late, int missing)
    {
        var parts = new[] { (inTime, "on time"), (late, "late"), (missing, "missing on this site") }
            .Where(p => p.Item1 > 0)
            .Select(p => $"{Count(p.Item1)} {p.Item2}");
        return due == 0 ? "No report is due." : $"{Count(due, "report", "reports")} due: {string.Join(", ", parts)}.";
    }
    public override string ReportedInTime(DateOnly day) => $"{Day(day)}, on time";
    public override string ReportedLate(DateOnly day, int days) => $"{Day(day)}, {Count(days, "day", "days")} late";
    public override string ReportMissing => "Missing on this site";
    public override string NotAskedFor => "cannot be told from the plan";
    public override string SeeReports => "See what was reported";
    public override string AgencyRecord => "Reporting record";

    public override string EarlierReports(int count) =>
        $"See all periods ({Count(count, "earlier report was", "earlier reports were")} due)";

    public override Sentence PlanReportTitle(Sentence plan, ReportPeriod period) => $"Results of {plan}: {PeriodName(period)}";
    public override string PlanReportHint => "In print, this page is a report with room for its number, date and signature.";
    public override string PlanReportMethod(DateOnly knownUntil, DateOnly overdueAt) =>
        $"Figures by the reports for this period and earlier ones, corrections until {Day(knownUntil)} included; overdue as of the end of "
            + $"{Day(overdueAt)}.";
    public override string PrintedReport => "REPORT";
    public override string PrintedNumber => "No.: ........./BC-.........";
    public override Sentence PrintedPlaceAndDate(Content place) => $"{place}, ..... / ..... / 20.....";
    public override string PrintedSignature => "(Capacity, signature, full name)";
    public override string SendingOfReports => "Who has reported";
    public override Sentence NotReportedBy(Content agencies) => $"No report from: {agencies}.";
    public override string OverallProgress => "Overall result";
    public override string TasksReported => "Tasks reported on for the period";
    public override string TasksLate => "Tasks behind schedule or overdue";
    public override string TasksUnreported => "Tasks not yet reported on";
    public override string NoneOfThese => "None.";
    public override string LastDayWas(DateOnly day) => $"due {Day(day)}";

    private string PartOfYear(YearPart part) => (part.LastMonth - part.FirstMonth) switch
    {
        0 => MonthAlone(part.FirstMonth),
        2 => $"quarter {part.LastMonth / 3}",
        5 => part.FirstMonth == 1 ? "first half of the year" : "second half of the year",
        8 => "first nine months",
        _ => "year",
    };

    /// <summary>A period as a noun: <c>June 2026</c>.</summary>
    private static string PeriodName(ReportPeriod period) => (period.LastMonth - period.FirstMonth) switch
    {
        0 => period.First.ToString("MMMM yyyy", Forms),
        2 => $"Q{period.LastMonth / 3} {period.Year}",
        5 => $"{(period.FirstMonth == 1 ? "first" : "second")} half of {period.Year}",
        8 => $"first nine months of {period.Year}",
        _ => $"{period.Year}",
    };
}
