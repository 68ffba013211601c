using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;
using PapiSite.Site.Search;

namespace PapiSite.Site.Data;

/// <summary>
/// What the members of an enumeration are called where programs read them: in the data, the search index, the attributes of pages. The
/// names are a promise and no spelling of ours: a member may be renamed, its name here may not.
/// </summary>
public static class DataNames
{
    /// <summary>A role: <c>lead</c>.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Lead => "lead",
        Role.Coordinating => "coordinating",
        Role.Monitoring => "monitoring",
        Role.Implementing => "implementing",
    };

    /// <summary>What the document does not print.</summary>
    public static string Of(InferredPart part) => part switch
    {
        InferredPart.Dimensions => "dimensions",
        InferredPart.Targets => "targets",
        InferredPart.Deliverables => "deliverables",
    };

    /// <summary>What is known of a document.</summary>
    public static string Of(PlanStanding standing) => standing switch
    {
        PlanStanding.Issued => "issued",
        PlanStanding.Uncertain => "uncertain",
        PlanStanding.Draft => "draft",
    };

    /// <summary>Why a value is not there.</summary>
    public static string Of(Absence absence) => absence switch
    {
        Absence.Blank => "blank",
        Absence.Lost => "lost",
    };

    /// <summary>How much of the document the editor had.</summary>
    public static string Of(SourceCopy copy) => copy switch
    {
        SourceCopy.Whole => "whole",
        SourceCopy.AppendixOnly => "appendix-only",
        SourceCopy.WithoutAppendix => "without-appendix",
        SourceCopy.Incomplete => "incomplete",
    };

    /// <summary>How a document is cited.</summary>
    public static string Of(CitationKind kind) => kind switch
    {
        CitationKind.Cites => "cites",
        CitationKind.Basis => "basis",
        CitationKind.ToBeReplaced => "to-be-replaced",
        CitationKind.Implements => "implements",
        CitationKind.Replaces => "replaces",
        CitationKind.Amends => "amends",
    };

    /// <summary>A level of agencies.</summary>
    public static string Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Central => "central",
        AdministrativeLevel.Province => "province",
        AdministrativeLevel.District => "district",
        AdministrativeLevel.Commune => "commune",
        AdministrativeLevel.Other => "other",
    };

    /// <summary>A kind of agency.</summary>
    public static string Of(AgencyKind kind) => kind switch
    {
        AgencyKind.Body => "body",
        AgencyKind.Group => "group",
        AgencyKind.RelativeGroup => "relative-group",
    };

    /// <summary>A kind of deadline.</summary>
    public static string Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.None => "none",
        DeadlineKind.Year => "year",
        DeadlineKind.Years => "years",
        DeadlineKind.Quarter => "quarter",
        DeadlineKind.Month => "month",
        DeadlineKind.Date => "date",
        DeadlineKind.FromYear => "from-year",
        DeadlineKind.Recurring => "recurring",
        DeadlineKind.Continuous => "continuous",
        DeadlineKind.Conditional => "conditional",
        DeadlineKind.Several => "several",
        DeadlineKind.Span => "span",
        DeadlineKind.From => "from",
        DeadlineKind.Words => "words",
    };

    /// <summary>An interval: in calendars too, where it is part of the name of an entry.</summary>
    public static string Of(RecurrenceInterval interval) => interval switch
    {
        RecurrenceInterval.Week => "week",
        RecurrenceInterval.Month => "month",
        RecurrenceInterval.Quarter => "quarter",
        RecurrenceInterval.HalfYear => "half-year",
        RecurrenceInterval.Year => "year",
        RecurrenceInterval.Day => "day",
    };

    /// <summary>A comparison, as its sign.</summary>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.AtLeast => ">=",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "<=",
        Comparison.LessThan => "<",
    };

    /// <summary>A state that was reported.</summary>
    public static string Of(TaskState state) => state switch
    {
        TaskState.NotStarted => "not-started",
        TaskState.InProgress => "in-progress",
        TaskState.Completed => "completed",
        TaskState.Delayed => "delayed",
        TaskState.Stopped => "stopped",
    };

    /// <summary>The state of a task: those that are reported, and what there is without a report.</summary>
    public static string Of(PublishedState state) => state switch
    {
        PublishedState.NotReported => "not-reported",
        PublishedState.ReportUnclear => "report-unclear",
        PublishedState.Delayed => Of(TaskState.Delayed),
        PublishedState.Stopped => Of(TaskState.Stopped),
        PublishedState.NotStarted => Of(TaskState.NotStarted),
        PublishedState.InProgress => Of(TaskState.InProgress),
        PublishedState.Completed => Of(TaskState.Completed),
        PublishedState.Past => "past",
        PublishedState.Running => "running",
        PublishedState.NoLastDay => "no-last-day",
    };

    /// <summary>What else a task is asked by.</summary>
    public static string Of(TaskMark mark) => mark switch
    {
        TaskMark.Overdue => "overdue",
        TaskMark.Past => "past",
        TaskMark.SeveralLeads => "several-leads",
        TaskMark.BothRoles => "both-roles",
        TaskMark.HasTarget => "has-target",
        TaskMark.HasProduct => "has-product",
        TaskMark.HasReport => "has-report",
    };

    /// <summary>A class in which offices count.</summary>
    public static string Of(CompletionClass of) => of switch
    {
        CompletionClass.CompletedInTime => "completed-in-time",
        CompletionClass.CompletedLate => "completed-late",
        CompletionClass.NotCompletedInTime => "not-completed-in-time",
        CompletionClass.NotCompletedOverdue => "not-completed-overdue",
        CompletionClass.CompletedOnUnknownDay => "completed-on-unknown-day",
        CompletionClass.NoLastDay => "no-last-day",
        CompletionClass.Stopped => "stopped",
        CompletionClass.ReportUnclear => "report-unclear",
        CompletionClass.NotReported => "not-reported",
    };

    /// <summary>A stage of a draft for comment.</summary>
    public static string Of(ConsultationStage stage) => stage switch
    {
        ConsultationStage.Upcoming => "upcoming",
        ConsultationStage.Open => "open",
        ConsultationStage.Closed => "closed",
    };

    /// <summary>What became of a comment.</summary>
    public static string Of(CommentOutcome outcome) => outcome switch
    {
        CommentOutcome.Accepted => "accepted",
        CommentOutcome.PartlyAccepted => "partly-accepted",
        CommentOutcome.Explained => "explained",
    };

    /// <summary>A kind of question.</summary>
    public static string Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Question => "question",
        QuestionKind.Petition => "petition",
        QuestionKind.Feedback => "feedback",
    };

    /// <summary>The state of a question.</summary>
    public static string Of(QuestionState state) => state switch
    {
        QuestionState.Open => "open",
        QuestionState.Overdue => "overdue",
        QuestionState.Answered => "answered",
        QuestionState.AnsweredLate => "answered-late",
    };

    /// <summary>How far a task is, as style sheets paint it in bars and charts: in one word.</summary>
    public static string Of(ProgressKind kind) => kind switch
    {
        ProgressKind.Completed => "completed",
        ProgressKind.InProgress => "inprogress",
        ProgressKind.NotStarted => "notstarted",
        ProgressKind.Late => "late",
        ProgressKind.Stopped => "stopped",
        ProgressKind.ReportUnclear => "reportunclear",
        ProgressKind.NotReported => "notreported",
    };

    /// <summary>A data set, in the names of its files.</summary>
    public static string Of(DatasetName name) => name switch
    {
        DatasetName.Tasks => "tasks",
        DatasetName.Plans => "plans",
        DatasetName.Scores => "scores",
        DatasetName.SelfScores => "self-scores",
        DatasetName.Agencies => "agencies",
        DatasetName.Deadlines => "deadlines",
        DatasetName.Reports => "reports",
        DatasetName.DueReports => "due-reports",
        DatasetName.Consultations => "consultations",
        DatasetName.Questions => "questions",
    };
}
