using PapiSite.Language.Values;
using PapiSite.Site.Progress;

namespace PapiSite.Themes.Default.Texts;

/// <content>Overviews of progress, and reports by period.</content>
public sealed partial class EnglishTexts
{
    public override string ProgressKind(ProgressKind kind) => kind switch
    {
        Site.Progress.ProgressKind.Completed => "Completed",
        Site.Progress.ProgressKind.InProgress => "Under way",
        Site.Progress.ProgressKind.NotStarted => "Not begun",
        Site.Progress.ProgressKind.Late => "Delayed or overdue",
        Site.Progress.ProgressKind.Stopped => "Stopped",
        _ => "Not yet reported",
    };

    public override string ProgressOverview => "Progress";
    public override string NothingReported(int pastDue) =>
        "No progress report has been published on this site yet." + (pastDue > 0 ? $" Past the deadline: {Tasks(pastDue)}." : "");
    public override string ShareDone(ProgressCounts counts) => $"{Count(counts[Site.Progress.ProgressKind.Completed])} of {Tasks(counts.Total)} completed ({Figure(counts.Share)}%).";
    public override string UnreportedPastDue(int count) => $"Not yet reported and past the deadline: {Tasks(count)}.";
    public override string CountMethod(DateOnly asOf) =>
        $"How this is counted: every task once, by the reports made until {Day(asOf)}. The share completed is the number of tasks reported as completed divided by all tasks, "
        + "those not yet reported and those stopped included. Delayed or overdue are tasks with a report that says so, or past the deadline in the plan without being reported as completed. "
        + "What recurs or goes on has no last day and is never overdue.";
    public override string ProgressByGroup => "By group of tasks";
    public override string ProgressByMonth => "By month";
    public override string ProgressByPlan => "By plan";
    public override string ProgressOfLed => "Progress of the tasks that it leads";
    public override string WithoutGroup => "In no group";
    public override string ColumnTotal => "Total";
    public override string ColumnShare => "Share completed";
    public override string ColumnUntil => "As of";
    public override string RowSum => "Sum";
    public override string FigureCompleted => "tasks reported as completed";

    public override string Reports => "Progress reports";
    public override string ReportsLead(DateOnly asOf) => $"Which agencies have reported on carrying out the plans, and which have not, period by period. As of {Day(asOf)}.";
    public override string ReportsAre =>
        "Periods and due days follow from the duties to report in the plans. “Missing” means that the report is not published on this site; the agency may have sent it in another way.";
    public override string ColumnPeriod => "Period";
    public override string ColumnAgency => "Agency";
    public override string PeriodTitle(ReportPeriod period) => char.ToUpperInvariant(PeriodName(period)[0]) + PeriodName(period)[1..];
    public override string ColumnDue => "Due";
    public override string ColumnInTime => "In time";
    public override string ColumnLateReports => "Late";
    public override string ColumnMissing => "Missing";
    public override string ColumnLastDay => "Due by";
    public override string ColumnReported => "Report";
    public override string ColumnState => "State";
    public override string ColumnDone => "Result, evidence";
    public override string RecordLead(int due, int inTime, int late, int missing)
    {
        var parts = new[] { (inTime, "in time"), (late, "late"), (missing, "missing on this site") }.Where(p => p.Item1 > 0).Select(p => $"{Count(p.Item1)} {p.Item2}");
        return due == 0 ? "No report is due." : $"{Count(due, "report", "reports")} due: {string.Join(", ", parts)}.";
    }
    public override string ReportedInTime(DateOnly day) => $"{Day(day)}, in time";
    public override string ReportedLate(DateOnly day, int days) => $"{Day(day)}, {Count(days, "day", "days")} late";
    public override string ReportMissing => "Missing on this site";
    public override string NotAskedFor => "not asked for by the plan";
    public override string SeeReports => "See what was reported";
    public override string AgencyRecord => "Reporting record";
    public override string EarlierReports(int count) => $"See all periods ({Count(count, "earlier report was", "earlier reports were")} due)";

    public override string PlanReportTitle(string plan, ReportPeriod period) => $"Results of {plan}: {PeriodName(period)}";
    public override string PlanReportHint => "In print, this page is a report with room for its number, date and signature.";
    public override string PlanReportMethod(DateOnly knownUntil, DateOnly overdueAt) =>
        $"Figures by the reports for this period and earlier ones, corrections until {Day(knownUntil)} included; overdue as of the end of {Day(overdueAt)}.";
    public override string PrintedReport => "REPORT";
    public override string PrintedNumber => "No.: ........./BC-.........";
    public override string PrintedPlaceAndDate(string place) => $"{place}, ..... / ..... / 20.....";
    public override string PrintedSignature => "(Capacity, signature, full name)";
    public override string SendingOfReports => "Who has reported";
    public override string NotReportedBy(string agencies) => $"No report from: {agencies}.";
    public override string OverallProgress => "Overall result";
    public override string TasksReported => "Tasks reported on for the period";
    public override string TasksLate => "Tasks delayed or overdue";
    public override string TasksUnreported => "Tasks not yet reported on";
    public override string NoneOfThese => "None.";
    public override string LastDayWas(DateOnly day) => $"due {Day(day)}";

    /// <summary>A period as a noun: <c>June 2026</c>.</summary>
    private static string PeriodName(ReportPeriod period) => (period.LastMonth - period.FirstMonth) switch
    {
        0 => period.First.ToString("MMMM yyyy", Forms),
        2 => $"quarter {period.LastMonth / 3} of {period.Year}",
        5 => $"{(period.FirstMonth == 1 ? "first" : "second")} half of {period.Year}",
        8 => $"nine months of {period.Year}",
        _ => $"{period.Year}",
    };
}
