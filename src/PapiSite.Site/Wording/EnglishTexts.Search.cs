using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Search;

namespace PapiSite.Site.Wording;

/// <summary>The words of the search page and of the box that leads to it, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Search => "Search";
    public override string SearchLead => "Find tasks in all plans by words, agency and deadline; tone marks are optional.";
    public override string SearchLabel => "Find tasks and agencies (tone marks optional)";
    public override string SearchPlaceholder => "Tasks, agencies";
    public override string SearchButton => "Search";
    public override string SearchExamples => "Examples";
    public override string SearchNeedsScript =>
        "Search needs JavaScript, which is switched off in your browser or does not run. You can still look things up in the sections "
            + "below.";
    public override string SearchOtherWays => "Other ways to look things up";
    public override string SearchWaiting => "Searching…";
    public override string SearchCount => "Tasks found: {count}";
    public override string SearchCountNear => "Tasks that fit in part: {count}";
    public override string SearchNarrow => "Filter the results";
    public override string SearchToResults => "Skip to results";
    public override string SearchBack => "Show the results ({count})";
    public override string SearchKindOfDeadline => "Kind of deadline";
    public override string SearchThroughGroups => "Through groups";
    public override string SearchWithGroups => "Include tasks given to groups that the chosen agency belongs to";
    public override string SearchInList => "Find in this list";
    public override string SearchMoreValues => "Show more ({count})";
    public override string SearchMoreTasks => "Show more tasks ({count})";
    public override string SearchRemove => "Remove filter";
    public override string SearchRemoveAll => "Remove all filters";
    public override string SearchAndOthers => "and {count} more";
    public override string SearchCorrected => "“{typed}” may be mistyped. The results include those for “{read}”.";
    public override string SearchLoosely => "Also find tasks in which these words are not next to each other";
    public override string SearchIsLoose => "The results include tasks in which these words are not next to each other.";
    public override string SearchStrictly => "Only find the words together";
    public override string SearchDamaged => "Some files of the search could not be read, so results may be missing.";
    public override string SearchTypeOn => "Type on to search.";
    public override string SearchBroken =>
        "Search met a fault: this browser may be too old, or a file of the search is damaged. "
        + "Try again, or look things up in the sections below.";
    public override string SearchFailed =>
        "Search could not be opened; the connection may be lost. Try again, or look things up in the sections below.";
    public override string SearchAgain => "Try again";
    public override string SearchNone => "No tasks were found.";
    public override string SearchUnfilter => "Remove the filters you chose";
    public override IReadOnlyList<string> SearchTips =>
    [
        "Use fewer words, or other words for the same thing.",
        "Type an agency's name or abbreviation in Vietnamese, with or without tone marks.",
    ];
    public override IReadOnlyList<(string Value, string Words)> SearchSorts =>
        [("relevance", "Best match"), ("deadline", "Deadline, earliest first"), ("agency", "Leading agency, A to Y")];
    public override string SearchYear => "{year}";
    public override string SearchQuarter(int quarter) => $"Q{quarter} {{year}}";
    public override string PublishedState(Site.Progress.PublishedState state) => state switch
    {
        Site.Progress.PublishedState.ReportUnclear => ProgressKind(Site.Progress.ProgressKind.ReportUnclear),
        Site.Progress.PublishedState.Past => PastDueInPlan,
        Site.Progress.PublishedState.Running => "Within the deadline",
        Site.Progress.PublishedState.NoLastDay => "No final date",
        Site.Progress.PublishedState.NotReported => State(null),
        Site.Progress.PublishedState.NotStarted => State(TaskState.NotStarted),
        Site.Progress.PublishedState.InProgress => State(TaskState.InProgress),
        Site.Progress.PublishedState.Completed => State(TaskState.Completed),
        Site.Progress.PublishedState.Delayed => State(TaskState.Delayed),
        Site.Progress.PublishedState.Stopped => State(TaskState.Stopped),
    };
    public override IReadOnlyList<(string Value, string Words)> SearchPeriods =>
    [
        ("month", "{month}/{year}"), ("quarters", "Quarter {quarter} of any year"), ("months", "Month {month} of any year"),
        ("until", "Until the end of {to}"), ("from", "From {from}"), ("between", "From {from} to the end of {to}"),
    ];
    public override string SearchMarks => "Features";
    public override string SearchMark(TaskMark mark) => mark switch
    {
        TaskMark.Overdue => NewsDeadlineKind(isOverdue: true),
        TaskMark.Past => PastDueInPlan,
        TaskMark.SeveralLeads => "Several leading agencies",
        TaskMark.BothRoles => "An agency both leads and supports",
        TaskMark.HasTarget => "Has a target",
        TaskMark.HasProduct => "Has a product",
        TaskMark.HasReport => "Has a progress report",
    };
    public override string SearchUnderstood => "Your question was read as a search for:";
    public override string SearchNotSo => "Not meant so:";
    public override string SearchLeftOut => "No task fits all that you typed. The tasks below leave aside: {words}.";
    public override string SearchAnswerLeads => "Of {count} tasks found, the leading agencies are: {names}.";
    public override string SearchAnswerLead => "Leading agency: {names}.";
    public override string SearchAnswerDue => "Deadline: {deadline}.";
    public override string SearchAnswerDues => "Of {count} tasks found, the deadlines are: {deadlines}.";
    public override string SearchAnswerCount => "There are {count} such tasks in the plans on this site.";
    public override string SearchAnswerOpen => "no deadline stated";
    public override string SearchPages => "Pages about this";
    public override string SearchNearby => "Tasks that fit only a part of what you typed";
    public override string SearchKind(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Year => "Within a year",
        DeadlineKind.Years => "Over several years",
        DeadlineKind.Quarter => "By quarter",
        DeadlineKind.Month => "By month",
        DeadlineKind.Date => "By a day",
        DeadlineKind.Span => "Within a span of time",
        _ => KindOf(kind),
    };
}
