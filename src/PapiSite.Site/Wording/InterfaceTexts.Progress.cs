using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Wording;

/// <content>Overviews of progress, and reports by period.</content>
public abstract partial class InterfaceTexts
{
    public abstract string ProgressKind(ProgressKind kind);
    public abstract string ProgressOverview { get; }
    public abstract string NoReportsCollected { get; }
    public abstract string NotCollectedAsWell(int count);
    public abstract string PastInPlan(int count);
    public abstract string NothingReported(int past);
    public abstract string ShareDone(ProgressCounts counts);
    public abstract string UnreportedPast(int count);
    public abstract string CountMethod(DateOnly asOf);
    public abstract string ProgressByGroup { get; }
    public abstract string ProgressByMonth { get; }
    public abstract string ProgressByPlan { get; }
    public abstract string ProgressOfLed { get; }
    public abstract string WithoutGroup { get; }
    public abstract string ColumnTotal { get; }
    public abstract string ColumnReportedOf { get; }
    public abstract string ColumnShare { get; }
    public abstract string ColumnUntil { get; }
    public abstract string RowSum { get; }
    public abstract string FigureCompleted { get; }

    public abstract string Class(CompletionClass of);
    public abstract string CompletionHeading { get; }
    public abstract string CompletionByGroup { get; }
    public abstract string CompletionByAgency { get; }
    public abstract string CompletionMethod(DateOnly asOf);
    public abstract string SharedTasks { get; }

    public abstract string Reports { get; }
    public abstract string ReportsLead(DateOnly asOf);
    public abstract string ReportsAre { get; }
    public abstract Sentence NotCounted(Content agencies);
    public abstract string ReportPeriods(IEnumerable<YearPart> parts);
    public abstract string ColumnPeriod { get; }
    public abstract string ColumnAgency { get; }
    public abstract string PeriodTitle(ReportPeriod period);
    public abstract string ColumnDue { get; }
    public abstract string ColumnInTime { get; }
    public abstract string ColumnLateReports { get; }
    public abstract string ColumnMissing { get; }
    public abstract string ColumnLastDay { get; }
    public abstract string ColumnReported { get; }
    public abstract string ColumnState { get; }
    public abstract string ColumnDone { get; }
    public abstract string RecordLead(int due, int inTime, int late, int missing);
    public abstract string ReportedInTime(DateOnly day);
    public abstract string ReportedLate(DateOnly day, int days);
    public abstract string ReportMissing { get; }
    public abstract string NotAskedFor { get; }
    public abstract string SeeReports { get; }
    public abstract string AgencyRecord { get; }
    public abstract string EarlierReports(int count);

    public abstract Sentence PlanReportTitle(Sentence plan, ReportPeriod period);
    public abstract string PlanReportHint { get; }
    public abstract string PlanReportMethod(DateOnly knownUntil, DateOnly overdueAt);
    public abstract string PrintedReport { get; }
    public abstract string PrintedNumber { get; }
    public abstract Sentence PrintedPlaceAndDate(Content place);
    public abstract string PrintedSignature { get; }
    public abstract string SendingOfReports { get; }
    public abstract Sentence NotReportedBy(Content agencies);
    public abstract string OverallProgress { get; }
    public abstract string TasksReported { get; }
    public abstract string TasksLate { get; }
    public abstract string TasksUnreported { get; }
    public abstract string NoneOfThese { get; }
    public abstract string LastDayWas(DateOnly day);
}
