using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Calendar;

namespace PapiSite.Site.Wording;

public sealed partial class EnglishTexts
{
    public override string DeadlinesLead(DateOnly asOf) => $"What is due when, in all plans on this site. As of {Day(asOf)}.";
    public override string DeadlineMethod =>
        "Each task stands in the quarter in which the last day of its deadline falls: a whole year ends on 31 December, so such a task "
            + "stands in the fourth quarter too, set apart; a deadline of several years is listed only in its last year.";
    public override string PastDueHeading => "Past the deadline";
    public override string PastDueLead(int count, bool areCollected) =>
        $"{Count(count, "task is", "tasks are")} past the deadline stated in the "
            + $"plan{(areCollected ? ", not reported as completed on this site" : "")}, by the year of the last day:";
    public override string NothingPastDue => "No task is past its deadline.";
    public override string RunningQuarter(int year, int quarter) => $"This quarter: Q{quarter} {year}";

    public override string NothingDueInQuarter =>
        "From today to the end of the quarter there is no task whose deadline names this quarter.";

    public override string DueNext(int shown, int count) =>
        shown == count
            ? $"{Tasks(count)} whose deadline lies in this quarter and is not past:"
            : $"The {shown} due soonest, out of {Tasks(count)} whose deadline lies in this quarter and is not past:";

    public override string AllOfQuarter(int year, int quarter) => $"See all deadlines in Q{quarter} {year}";

    public override string RecurringInQuarter(int count) =>
        $"{Count(count, "recurring task falls", "recurring tasks fall")} due in this quarter";

    public override string ByYear => "By year and quarter";
    public override string Quarter => "Quarter";
    public override string QuarterAlone(int quarter) => $"Quarter {quarter}";
    public override string ColumnWholeYear => "Whole year";
    public override string ColumnManyYears => "Several years, ending in this one";
    public override string ReportsOnly => "reports";
    public override string YearsOnly => "by year";
    public override string WithoutDay => "No specific date";
    public override string DeadlinesInYear(int year) => $"Deadlines in {year}";
    public override string DeadlinesInQuarter(int year, int quarter) => $"Deadlines in Q{quarter} {year}";
    public override string YearLead(int year, int count) => $"{Tasks(count)} with a deadline that ends in {year}.";

    public override string PastDueOfThem(int count, bool areCollected) =>
        $"Of these, {Count(count, "is", "are")} past the deadline{(areCollected ? ", not reported as completed" : "")}.";

    public override string QuarterLead(int year, int quarter, int count) => $"{Tasks(count)} with a deadline in Q{quarter} {year}.";

    public override string AlsoWholeYear(int year, int count) =>
        $"Besides these, {Tasks(count)} due by the year {year} as a whole, at the latest on {Day(new(year, 12, 31))}";

    public override string ByQuarter => "By quarter and month";
    public override string ByMonth => "By month";
    public override string MonthAlone(int month) => new DateOnly(2000, month, 1).ToString("MMMM", Forms);
    public override string RunningInYear(int year) => $"Carried out in {year}, not ending in it";

    public override string OpenDeadlines(DueKind kind) =>
        kind switch
        {
            DueKind.Recurring => "Recurring tasks and reports",
            DueKind.Continuous => "Continuous tasks",
            DueKind.Conditional => "Tasks that depend on an event",
            _ => "Tasks without a stated deadline",
        };

    public override string OpenDeadlinesLead(DueKind kind) =>
        kind switch
        {
            DueKind.Recurring =>
                "What comes back every week, month, quarter, half year or year, and every duty to report. While its plan runs, the next "
                    + "time is given.",
            DueKind.Continuous =>
                "Tasks carried out continuously, tasks said to recur without saying how often, and tasks carried out from a given year on "
                    + "without an end.",
            DueKind.Conditional => "Tasks whose deadline depends on an event or another document, so that it has no day.",
            _ =>
                "Tasks for which the document states no deadline, or a day, month or quarter without a year, or words without a day, or "
                    + "whose deadline is lost in the source.",
        };

    public override string NothingHere => "There is no such task.";
    public override string ReportsDue => "Reports due";
    public override string ReportCount(int count) => Count(count, "duty to report", "duties to report");
    public override string NextTime(Occurrence time) => $"Next: {TimeOf(time)}";
    public override string NoNextTime => "The plan's period is over";
    public override string TimesDue(IEnumerable<Occurrence> times) => string.Join("; ", times.Select(TimeOf));

    public override string DueTime(DueTime time) => time.Kind switch
    {
        DueKind.Quarter => $"Q{time.Number} {time.Year}",
        DueKind.Month => $"{MonthAlone(time.Number)} {time.Year}",
        DueKind.WholeYear => $"The year {time.Year} as a whole",
        DueKind.ManyYears => $"Several years, until the end of {time.Year}",
        DueKind.Recurring when time.Step > 1 => $"Every {time.Step} {UnitOf((RecurrenceInterval)time.Number)}",
        DueKind.Recurring => (RecurrenceInterval)time.Number switch
        {
            RecurrenceInterval.Day => "Every day",
            RecurrenceInterval.Week => "Every week",
            RecurrenceInterval.Month => "Every month",
            RecurrenceInterval.Quarter => "Every quarter",
            RecurrenceInterval.HalfYear => "Every half year",
            _ => "Every year",
        },
        DueKind.Continuous => "Continuous",
        DueKind.FromYear => $"From {time.Year} on",
        DueKind.Conditional => "Conditional",
        DueKind.NotStated => "No deadline stated",
        DueKind.Lost => LostInSource,
        DueKind.Words => "Deadlines in words, without a day",
        _ => "Deadlines without a year",
    };

    public override Sentence Continued(Sentence heading) => $"{heading} (continued)";
    public override Sentence FromTo(Sentence first, Sentence last) => first.Equals(last) ? first : $"{first} to {last}";
    public override string ListParts => "Parts of the list";
    public override string FilterThisPage => "The list is long and goes over several pages; the filter searches this page only.";
    public override string PageNumber(int number) => $"Page {number}";
    public override string OnPage(string title, int number) => number == 1 ? title : $"{title}, page {number}";
    public override string NeighbouringPages => "Pages of the list";
    public override string PageBefore => "Previous page";
    public override string PageAfter => "Next page";
    public override string NeighbouringQuarters => "Neighbouring quarters";
    public override string QuarterBefore => "Previous quarter";
    public override string QuarterAfter => "Next quarter";

    private static string UnitOf(RecurrenceInterval interval) => interval switch
    {
        RecurrenceInterval.Day => "days",
        RecurrenceInterval.Week => "weeks",
        RecurrenceInterval.Month => "months",
        RecurrenceInterval.Quarter => "quarters",
        RecurrenceInterval.HalfYear => "half years",
        _ => "years",
    };

    private string TimeOf(Occurrence time)
    {
        var ((first, last), year) = (time, time.Last.Year);
        if (first == last) return Day(last);
        var isWhole = first.Day == 1 && last.AddDays(1).Day == 1 && first.Year == year;
        return (isWhole ? last.Month - first.Month + 1 : 0, last.Month) switch
        {
            (1, var month) => $"{MonthAlone(month)} {year}",
            (3, var month) when month % 3 == 0 => $"Q{month / 3} {year}",
            (6, 6) => $"first half of {year}",
            (6, 12) => $"second half of {year}",
            (12, _) => $"{year}",
            _ => $"{Day(first)} to {Day(last)}",
        };
    }
}
