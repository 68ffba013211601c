using PapiSite.Language.Values;
using PapiSite.Site.Search;

namespace PapiSite.Site.Wording;

/// <summary>The words of the search page and of the box that leads to it.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Search { get; }
    public abstract string SearchLead { get; }
    public abstract string SearchLabel { get; }
    public abstract string SearchPlaceholder { get; }
    public abstract string SearchButton { get; }
    public abstract string SearchExamples { get; }
    public abstract string SearchNeedsScript { get; }
    public abstract string SearchOtherWays { get; }
    public abstract string SearchWaiting { get; }
    public abstract string SearchCount { get; }
    public abstract string SearchCountNear { get; }
    public abstract string SearchNarrow { get; }
    public abstract string SearchToResults { get; }
    public abstract string SearchBack { get; }
    public abstract string SearchKindOfDeadline { get; }
    public abstract string SearchThroughGroups { get; }
    public abstract string SearchWithGroups { get; }
    public abstract string SearchInList { get; }
    public abstract string SearchMoreValues { get; }
    public abstract string SearchMoreTasks { get; }
    public abstract string SearchRemove { get; }
    public abstract string SearchRemoveAll { get; }
    public abstract string SearchAndOthers { get; }
    public abstract string SearchCorrected { get; }
    public abstract string SearchLoosely { get; }
    public abstract string SearchIsLoose { get; }
    public abstract string SearchStrictly { get; }
    public abstract string SearchDamaged { get; }
    public abstract string SearchTypeOn { get; }
    public abstract string SearchBroken { get; }
    public abstract string SearchFailed { get; }
    public abstract string SearchAgain { get; }
    public abstract string SearchNone { get; }
    public abstract string SearchUnfilter { get; }
    public abstract IReadOnlyList<string> SearchTips { get; }
    public abstract IReadOnlyList<(string Value, string Words)> SearchSorts { get; }
    public abstract string SearchYear { get; }
    public abstract string SearchQuarter(int quarter);
    public abstract IReadOnlyList<(string Value, string Words)> SearchPeriods { get; }
    public abstract string SearchKind(DeadlineKind kind);
    public abstract string SearchMarks { get; }
    public abstract string SearchMark(TaskMark mark);
    public abstract string SearchUnderstood { get; }
    public abstract string SearchNotSo { get; }
    public abstract string SearchLeftOut { get; }
    public abstract string SearchAnswerLeads { get; }
    public abstract string SearchAnswerLead { get; }
    public abstract string SearchAnswerDue { get; }
    public abstract string SearchAnswerDues { get; }
    public abstract string SearchAnswerCount { get; }
    public abstract string SearchAnswerOpen { get; }
    public abstract string SearchPages { get; }
    public abstract string SearchNearby { get; }
    public abstract string PublishedState(Site.Progress.PublishedState state);
}
