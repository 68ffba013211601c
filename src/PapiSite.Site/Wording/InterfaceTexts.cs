using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Wording;

/// <summary>The words of the interface. A language has them all or does not compile.</summary>
public abstract partial class InterfaceTexts
{
    private static readonly InterfaceTexts[] Languages = [new VietnameseTexts(), new EnglishTexts()];

    /// <summary>The language.</summary>
    public abstract SiteLanguage Language { get; }

    /// <summary>The texts in a language.</summary>
    public static InterfaceTexts Of(SiteLanguage language)
    {
        // Every view and every part of a page asks.
        foreach (var texts in Languages)
        {
            if (texts.Language == language) return texts;
        }

        throw new ArgumentOutOfRangeException(nameof(language));
    }

    /// <summary>Says that a page's content is in Vietnamese, for readers of another language.</summary>
    public abstract string ContentIsVietnamese { get; }

    public abstract string Home { get; }
    public abstract string SkipToContent { get; }
    public abstract string MainNavigation { get; }
    public abstract string Breadcrumbs { get; }
    public abstract string FooterNavigation { get; }
    public abstract string Plans { get; }
    public abstract string Agencies { get; }
    public abstract string Indexes { get; }
    public abstract string Deadlines { get; }
    public abstract string Manual { get; }
    public abstract string EditorsManual { get; }
    public abstract string OpenData { get; }
    public abstract string AsOf(DateOnly day);
    public abstract string LicenseNotice(string license);
    public abstract Sentence PublishedBy(Content publisher);
    public abstract string SignedDocumentPrevails { get; }

    public abstract string HomeQuestion { get; }
    public abstract string FigurePlans { get; }
    public abstract string FigureTasks { get; }
    public abstract string FigureAgencies { get; }
    public abstract string FigurePastDue(bool areCollected);
    public abstract string PastDueNote(DateOnly asOf, bool areCollected);
    public abstract string BusiestAgencies { get; }
    public abstract string AllPlans { get; }
    public abstract string AllAgencies { get; }
    public abstract string IndexSets { get; }
    public abstract string Tasks(int count);
    public abstract string GroupCount(int count);
    public abstract string NumberOf(string number);
    public abstract string PeriodOf(Period period);

    public abstract string PlansLead { get; }
    public abstract string NoPlans { get; }
    public abstract Sentence PlanLead(string kind, Content issuer, int tasks, int groups);
    public abstract string Number { get; }
    public abstract string IssuedOn { get; }
    public abstract string IssuedBy { get; }
    public abstract string SignedBy { get; }
    public abstract string Place { get; }
    public abstract string PeriodLabel { get; }
    public abstract string IndexSet { get; }
    public abstract string Status { get; }
    public abstract string Citation(CitationKind kind);
    /// <summary>That headlines are summaries, and of what document; null where there is none that can be cited.</summary>
    public abstract Sentence SummaryNotice(Sentence? document);
    public abstract string OnThisPage { get; }
    public abstract string TasksHeading { get; }
    public abstract string JumpToGroup { get; }
    public abstract string AboutPlan { get; }
    public abstract string ShowTasks(int count);
    public abstract string TasksFromTo(int first, int last, int total);
    public abstract string KeyPoints { get; }
    public abstract string ScoresCaption { get; }
    public abstract string OverallScores { get; }
    public abstract string Year { get; }
    public abstract string Points { get; }
    public abstract string PointsOf(decimal outOf);
    public abstract string Rank { get; }
    public abstract string Change { get; }
    public abstract string ChangeOf(int places);

    /// <summary>Points or per cent gained or lost.</summary>
    public abstract string PointsChangeOf(decimal points, bool isPercent);

    /// <summary>The year that a change is counted from, behind the change.</summary>
    public abstract string ChangedSince(int year);

    /// <summary>What a score gained or lost; empty where it does not say.</summary>
    public string ChangeOf(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        string Since(string change, int? year) => year is { } since ? $"{change} {ChangedSince(since)}" : change;
        string?[] parts =
        [
            score.Change is { } places ? Since(ChangeOf(places), score.ChangeSince) : null,
            score.PointsChange is { } points ? Since(PointsChangeOf(points, score.IsChangeInPercent), score.PointsChangeSince) : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>The rank of a score, or the group that it is in, with how many were ranked.</summary>
    public abstract string ScoreRank(int rank, Score score);

    /// <summary>The points or per cent of a score, from which on where they are a bound.</summary>
    /// <param name="points">The figure.</param>
    /// <param name="outOf">The points that can be reached, where they are told.</param>
    /// <param name="score">The score.</param>
    public abstract string ScorePoints(decimal points, decimal? outOf, Score score);

    /// <summary>The head of a column of per cent.</summary>
    public abstract string ScorePercents { get; }

    /// <summary>What a score or an aim says beside its figures.</summary>
    protected static IEnumerable<Sentence> ScoreRest(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (score.Band is { } band) yield return Sentence.Of(band);
        if (score.Words is { } words) yield return Sentence.Of(words);
    }
    public abstract Sentence Aim(Score score);
    public abstract Sentence GroupTasksCaption(Sentence group);
    public abstract string ColumnNumber { get; }
    public abstract string ColumnTask { get; }
    public abstract string ColumnDeadline { get; }
    public abstract string Role(Role role);
    public abstract string RoleTitle(Role role, int count);
    public abstract string Others { get; }
    public abstract string Duties { get; }
    public abstract string Reporting { get; }
    public abstract string ReportWhat { get; }
    public abstract string ReportWho { get; }
    public abstract string ReportTo { get; }
    public abstract Sentence Via(Content agencies);
    public abstract string Recipients { get; }
    public abstract string Footnotes { get; }
    public abstract string Files { get; }
    public abstract string Downloads { get; }
    public abstract string DownloadsLead { get; }
    public abstract string EditorNote { get; }
    public abstract Sentence DamagedPassage(Content what);

    public abstract string FilterTasks { get; }
    public abstract string FilterText { get; }
    public abstract string FilterAgency { get; }
    public abstract string FilterAllAgencies { get; }
    public abstract string FilterRole { get; }
    public abstract string FilterAny { get; }
    public abstract string FilterSort { get; }
    public abstract string FilterReset { get; }
    public abstract string FilterCount { get; }
    public abstract string FilterNone { get; }
    public abstract string SortAsPrinted { get; }
    public abstract IReadOnlyList<(string Value, string Words)> SortOptions { get; }
    public abstract string InYear(int year);
    public abstract string InQuarter(int year, int quarter);
    public abstract string KindOf(DeadlineKind kind);

    public abstract string PastDue { get; }
    public abstract string PastDueInPlan { get; }
    public abstract string NoDeadlineStated { get; }
    public abstract string LostInSource { get; }
    public abstract string UntilDay(DateOnly day);
    public abstract Sentence TaskOf(TaskCitation task, Sentence document);
    public abstract string Targets { get; }
    public abstract string TargetsByYear { get; }
    public abstract Sentence TargetsByYearOf(Sentence group);
    public abstract string Deliverables { get; }
    public abstract string Goal { get; }
    public abstract string Group { get; }
    public abstract string Plan { get; }
    public abstract string DatedOn(DateOnly day);
    public abstract string Evidence { get; }
    public abstract string Parts { get; }
    public abstract string OfficialWording { get; }
    public abstract Sentence NoOfficialWording(Sentence document);
    public abstract Sentence SourceOf(Sentence document, Sentence place);
    public abstract string Progress { get; }
    public abstract string NoReports { get; }
    public abstract string HowToCite { get; }
    public abstract Sentence CiteText(Content issuer, Sentence document, Sentence task, Content site);
    public abstract string NeighbouringTasks { get; }
    public abstract string Before(string citation);
    public abstract string After(string citation);

    public abstract string AgenciesLead { get; }
    public abstract string LevelsNavigation { get; }
    public abstract string Level(AdministrativeLevel level);
    public abstract string GroupsOfAgencies { get; }
    public abstract string OtherAgencies { get; }
    public abstract string OtherAgenciesLead(int count);
    public abstract string RoleWork(Role role, int count);
    public abstract string OtherRoleWork(int count);
    public abstract string NoWorkOfItsOwn { get; }
    public abstract Sentence AgencyLead(Place? place, string work);
    public abstract string OtherNames { get; }
    public abstract string PartOfBody { get; }
    public abstract string PartsOfBody { get; }
    public abstract string LevelLabel { get; }
    public abstract string MemberOf { get; }
    public abstract string Members { get; }
    public abstract string RelativeGroupNote { get; }
    public abstract Sentence PlaceUntil(Sentence place, DateOnly? last);
    public abstract Sentence PlaceHistory(Place place);
    public abstract string ExistedUntil { get; }
    public abstract string ExistedFrom { get; }
    public abstract string Successors { get; }
    public abstract string Predecessors { get; }
    public abstract string Head { get; }
    public abstract string Address { get; }
    public abstract string Telephone { get; }
    public abstract string Email { get; }
    public abstract string WebSite { get; }
    public abstract string Reception { get; }
    public abstract Sentence ThroughGroup(Sentence group, int count);
    public abstract string NoTasksYet { get; }
    public abstract Sentence SameInOtherPlaces(Sentence name);
    public abstract string KindLead(int places);

    public abstract string IndexesLead { get; }
    public abstract string ResultsHeading { get; }


    public abstract string DataLead { get; }
    public abstract string DataFile { get; }
    public abstract string DataContent { get; }
    public abstract string DataSchema { get; }
    public abstract string DataOf(DatasetName set);

    /// <summary>Of a data set that has a table.</summary>
    public abstract string DataTableOf(Dataset set);
    public abstract string DataTerms { get; }
    public abstract string DataVerify(string manifest);

    public abstract string InThisSection { get; }
    public abstract string Codes { get; }
    public abstract string CodesLead { get; }
    public abstract string In(Words words);
    public abstract string CodeSeverity { get; }
    public abstract string CodeWhat { get; }
    public abstract string CodeWhy { get; }
    public abstract string CodeMend { get; }
    public abstract string CodeBad { get; }
    public abstract string CodeGood { get; }
    public abstract string CodeTooLong { get; }

    public abstract string NotFound { get; }
    public abstract string NotFoundLead { get; }
    public abstract string YouMay { get; }
    public abstract string SeePlans { get; }
    public abstract string SeeAgencies { get; }
    public abstract string GoHome { get; }

    public abstract string National { get; }
    public abstract string Motto { get; }
    public abstract Sentence PlaceAndDate(Content place, DateOnly day);

    /// <summary>A day as people write it.</summary>
    public abstract string Day(DateOnly day);
    public abstract string Date(DateValue date);

    /// <summary>A number as people write it.</summary>
    public abstract string Figure(decimal number);
}
