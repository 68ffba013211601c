using PapiSite.Model.Plans;
using PapiSite.Site.Calendar;

namespace PapiSite.Site.Wording;

public abstract partial class InterfaceTexts
{
    public abstract string DeadlinesLead(DateOnly asOf);
    public abstract string DeadlineMethod { get; }
    public abstract string PastDueHeading { get; }
    public abstract string PastDueLead(int count, bool areCollected);
    public abstract string NothingPastDue { get; }
    public abstract string RunningQuarter(int year, int quarter);
    public abstract string NothingDueInQuarter { get; }
    public abstract string DueNext(int shown, int count);
    public abstract string AllOfQuarter(int year, int quarter);
    public abstract string RecurringInQuarter(int count);
    public abstract string ByYear { get; }
    public abstract string Quarter { get; }
    public abstract string QuarterAlone(int quarter);
    public abstract string ColumnWholeYear { get; }
    public abstract string ColumnManyYears { get; }
    public abstract string ReportsOnly { get; }
    public abstract string YearsOnly { get; }
    public abstract string WithoutDay { get; }
    public abstract string DeadlinesInYear(int year);
    public abstract string DeadlinesInQuarter(int year, int quarter);
    public abstract string YearLead(int year, int count);
    public abstract string PastDueOfThem(int count, bool areCollected);
    public abstract string QuarterLead(int year, int quarter, int count);
    public abstract string AlsoWholeYear(int year, int count);
    public abstract string ByQuarter { get; }
    public abstract string ByMonth { get; }
    public abstract string MonthAlone(int month);
    public abstract string RunningInYear(int year);
    public abstract string OpenDeadlines(DueKind kind);
    public abstract string OpenDeadlinesLead(DueKind kind);
    public abstract string NothingHere { get; }
    public abstract string ReportsDue { get; }
    public abstract string ReportCount(int count);
    public abstract string NextTime(Occurrence time);
    public abstract string NoNextTime { get; }
    public abstract string TimesDue(IEnumerable<Occurrence> times);

    /// <summary>A place in the calendar, as a heading.</summary>
    public abstract string DueTime(DueTime time);

    public abstract Sentence Continued(Sentence heading);
    public abstract Sentence FromTo(Sentence first, Sentence last);
    public abstract string ListParts { get; }
    public abstract string FilterThisPage { get; }
    public abstract string PageNumber(int number);
    public abstract string OnPage(string title, int number);
    public abstract string NeighbouringPages { get; }
    public abstract string PageBefore { get; }
    public abstract string PageAfter { get; }
    public abstract string NeighbouringQuarters { get; }
    public abstract string QuarterBefore { get; }
    public abstract string QuarterAfter { get; }
}
