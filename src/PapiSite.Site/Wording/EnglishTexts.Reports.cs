using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Wording;

/// <content>Progress.</content>
public sealed partial class EnglishTexts
{
    public override string State(TaskState? state) => state switch
    {
        TaskState.NotStarted => "Not started",
        TaskState.InProgress => "In progress",
        TaskState.Completed => "Completed",
        TaskState.Delayed => "Behind schedule",
        TaskState.Stopped => "Discontinued",
        _ => "Not yet reported",
    };

    public override string MilestonePast(DateOnly day, string? name, bool isOverdue) =>
        (isOverdue ? "Milestone overdue: " : "Milestone past: ") + (name is null ? Day(day) : $"{Day(day)} ({name})");

    public override string OverdueBy(int days) => $"Overdue by {Count(days, "day", "days")}";
    public override string CompletedLate(int days) => $"Completed {Count(days, "day", "days")} after the deadline.";
    public override string CompletedIn(DateValue date) => $"Completed {(date.Day is null ? "in" : "on")} {Date(date)}.";

    public override string ReportFor(ReportPeriod period) =>
        $"Report for {(period.LastMonth - period.FirstMonth == 5 ? "the " : "")}{PeriodName(period)}";

    public override string ReportedOn(DateOnly day) => $"Reported on {Day(day)}";
    public override string CorrectedOn(DateOnly day) => $"corrected on {Day(day)}";

    public override string UnplacedEntries =>
        "In these entries of the reports, number and title are those of two tasks, or there is only a number that is another task's by "
            + "now; they count for neither:";
    public override string DoubtfulReports =>
        "A report has the number or the title of this task, but whether it speaks of this task or of another is not clear, so it counts "
            + "for neither:";
    public override string CorrectsEarlier => "Corrects the earlier report for the period";
    public override string ReportedEvidence => "Evidence";

    public override string FigureReached(ReachedFigure figure) =>
        $"{WithUnit(figure, number => number.ToString("#,0.######", Forms))} reached";

    public override string TargetReached(bool isReached) => isReached ? "target reached" : "target not yet reached";
    public override string TargetNumber(int number, int of) => of > 1 ? $"Target {number}" : "Target";
    public override string ProgressMethod =>
        "The status is that of the latest period; where several agencies report, it is the least advanced one, and completed only when "
            + "all that have reported say so. "
        + "“Overdue” is worked out from the plan's deadline and the latest reports, not entered by anyone. A milestone is "
            + "overdue where a report that speaks of a later day says that the task is late or not begun.";
}
