using System.Diagnostics;
using System.Globalization;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Wording;

/// <summary>The interface in English. What the plans themselves say stays in Vietnamese.</summary>
public sealed partial class EnglishTexts : InterfaceTexts
{
    private static readonly CultureInfo Forms = CultureInfo.InvariantCulture;

    public override SiteLanguage Language => SiteLanguage.English;
    public override string ContentIsVietnamese => "The text of this page is in Vietnamese.";

    public override string Home => "Home";
    public override string SkipToContent => "Skip to main content";
    public override string MainNavigation => "Main sections";
    public override string Breadcrumbs => "Breadcrumbs";
    public override string FooterNavigation => "Footer";
    public override string Plans => "Plans";
    public override string Agencies => "Agencies";
    public override string Indexes => "Indices";
    public override string Deadlines => "Deadlines";
    public override string Manual => "Manual";
    public override string EditorsManual => "For editors";
    public override string OpenData => "Open data";
    public override string AsOf(DateOnly day) => $"Figures as of {Day(day)}.";
    public override string LicenseNotice(string license) => $"The data may be reused under {license}.";
    public override Sentence PublishedBy(Content publisher) => $"Published by {publisher}.";

    public override string SignedDocumentPrevails =>
        "This site helps you find what plans say; where it differs from the signed document, the signed document prevails.";

    public override string HomeQuestion => "Which agency does what, and by when?";
    public override string FigurePlans => "Plans";
    public override string FigureTasks => "Tasks";
    public override string FigureAgencies => "Agencies and units with tasks";

    public override string FigurePastDue(bool areCollected) =>
        areCollected ? "Tasks past their deadline, not reported as completed" : "Tasks past the deadline stated in the plan";

    public override string PastDueNote(DateOnly asOf, bool areCollected) =>
        $"As of {Day(asOf)}. Past the deadline means that the last day stated in the plan is over, not that the task has not been carried "
            + $"out. "
        + (
            areCollected
                ? "The agency may have reported in another way than through this site."
                : "This site collects no reports, so it does not tell which tasks are completed."
        );

    public override string BusiestAgencies => "Agencies that lead the most tasks";
    public override string AllPlans => "See all plans";
    public override string AllAgencies => "See all agencies";
    public override string IndexSets => "Indices";
    public override string Tasks(int count) => Count(count, "task", "tasks");
    public override string GroupCount(int count) => Count(count, "group", "groups");
    public override string NumberOf(string number) => $"No. {number}";
    public override string PeriodOf(Period period) => $"{period}";

    public override string PlansLead => "Plans of public bodies, the newest first.";
    public override string NoPlans => "There are no plans yet.";
    public override Sentence PlanLead(string kind, Content issuer, int tasks, int groups) =>
        $"{(issuer.Text.Length > 0 ? (Sentence)$"{kind} of {issuer}: " : Sentence.Empty)}{Tasks(tasks)}"
            + $"{(groups > 0 ? $" in {GroupCount(groups)}" : "")}.";
    public override string Number => "Number";
    public override string IssuedOn => "Date of issue";
    public override string IssuedBy => "Issuing agency";
    public override string SignedBy => "Signed by";
    public override string Place => "Place";
    public override string PeriodLabel => "Period";
    public override string IndexSet => "Index";
    public override string Status => "Status";
    public override string Citation(CitationKind kind) => kind switch
    {
        CitationKind.Implements => "Implements",
        CitationKind.Replaces => "Replaces",
        CitationKind.Amends => "Amends",
        CitationKind.Basis => "Legal basis",
        CitationKind.ToBeReplaced => "Documents to be replaced",
        _ => "Documents cited",
    };
    public override Sentence SummaryNotice(Sentence? document) =>
        document is null
            ? (Sentence)$"Task titles and descriptions on this page are summaries."
            : $"Task titles and descriptions on this page are summaries. The signed document is {document}; please cite that document.";
    public override string OnThisPage => "On this page";
    public override string TasksHeading => "Tasks";
    public override string JumpToGroup => "Jump to a group";
    public override string AboutPlan => "About this plan";
    public override string ShowTasks(int count) => $"Show {Tasks(count)}";
    public override string TasksFromTo(int first, int last, int total) => $"Tasks {Count(first)} to {Count(last)} of {Count(total)}";
    public override string KeyPoints => "Key points made in the document";
    public override string ScoresCaption => "Scores and ranks";
    public override string OverallScores => "Overall results";
    public override string Year => "Year";
    public override string Points => "Points";
    public override string PointsOf(decimal outOf) => $"Points out of {Figure(outOf)}";
    public override string Rank => "Rank";
    public override string Change => "Change";

    public override string ChangeOf(int places) =>
        places == 0 ? "unchanged" : $"{(places > 0 ? "up" : "down")} {Count(Math.Abs(places), "place", "places")}";

    public override Sentence Aim(Score score)
    {
        var parts = new List<Sentence>();
        if (score.Points is { } points) parts.Add($"{ScorePoints(points, null, score)}");
        if (score.Rank is { } rank) parts.Add($"{ScoreRank(rank, score)}");
        if (ChangeOf(score) is { Length: > 0 } change) parts.Add($"{change}");
        parts.AddRange(ScoreRest(score));
        return $"Aim: {Sentence.Join(", ", parts)}";
    }
    public override Sentence GroupTasksCaption(Sentence group) => $"Tasks under {group}";
    public override string ColumnNumber => "No.";
    public override string ColumnTask => "Task";
    public override string ColumnDeadline => "Deadline";
    public override string Role(Role role) => role switch
    {
        Model.Plans.Role.Lead => "Leading agency",
        Model.Plans.Role.Coordinating => "Supporting agency",
        Model.Plans.Role.Monitoring => "Monitoring agency",
        _ => "Implementing agency",
    };
    public override string RoleTitle(Role role, int count) => $"{Role(role)} for {Tasks(count)}";
    public override string Others => "and other units";
    public override string Duties => "Responsibilities of agencies";
    public override string Reporting => "Reporting";
    public override string ReportWhat => "Report";
    public override string ReportWho => "Who reports";
    public override string ReportTo => "Sent to";
    public override Sentence Via(Content agencies) => $"through {agencies}";
    public override string Recipients => "Recipients";
    public override string Footnotes => "Footnotes";
    public override string Files => "Attached files";
    public override string Downloads => "Download the data";
    public override string DownloadsLead => "All tasks on this site, with a schema.";
    public override string EditorNote => "Note";
    public override Sentence DamagedPassage(Content what) => $"Lost, damaged or left blank in the source document: {what}";

    public override string FilterTasks => "Filter tasks";
    public override string FilterText => "Words (tone marks optional)";
    public override string FilterAgency => "Agency";
    public override string FilterAllAgencies => "All agencies";
    public override string FilterRole => "Role";
    public override string FilterAny => "Any";
    public override string FilterSort => "Sort";
    public override string FilterReset => "Clear";
    public override string FilterCount => "Showing {shown} of {total} tasks.";
    public override string FilterNone => "No task matches. Use fewer words, or choose another agency, role or deadline.";
    public override string SortAsPrinted => "As in the document";
    public override IReadOnlyList<(string Value, string Words)> SortOptions =>
        [
            ("title", "Task, A to Y"),
            ("-title", "Task, Y to A"),
            ("lead", "Leading agency, A to Y"),
            ("-lead", "Leading agency, Y to A"),
            ("coordinating", "Supporting agency, A to Y"),
            ("-coordinating", "Supporting agency, Y to A"),
            ("deadline", "Deadline, earliest first"),
            ("-deadline", "Deadline, latest first"),
            ("number", "Number, ascending"),
            ("-number", "Number, descending"),
        ];

    public override string InYear(int year) => $"{year}";
    public override string InQuarter(int year, int quarter) => $"Q{quarter} {year}";
    public override string KindOf(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Recurring => "Recurring",
        DeadlineKind.Continuous => "Continuous",
        DeadlineKind.Conditional => "Conditional",
        DeadlineKind.FromYear => "From a given year on",
        DeadlineKind.From => "From a given day, month or quarter on",
        DeadlineKind.Words => "In words only",
        DeadlineKind.Several => "Several dates",
        DeadlineKind.None => "No deadline stated",
        _ => "A definite date",
    };

    public override string PastDue => "Past the deadline";
    public override string PastDueInPlan => "Past the deadline stated in the plan";
    public override string NoDeadlineStated => "Not stated in the document";
    public override string LostInSource => "Lost in the source document";
    public override string UntilDay(DateOnly day) => $"until the end of {Day(day)}";
    public override Sentence TaskOf(TaskCitation task, Sentence document) => $"{CitedFirst(task)} · {document}";
    public override string Targets => "Targets";
    public override string TargetsByYear => "Targets by year";
    public override Sentence TargetsByYearOf(Sentence group) => $"Targets by year: {group}";
    public override string Deliverables => "Deliverables";
    public override string Goal => "Goal";
    public override string Group => "Group";
    public override string Plan => "Plan";
    public override string DatedOn(DateOnly day) => $" of {Day(day)}";
    public override string Evidence => "Evidence";
    public override string Parts => "Parts of the task";
    public override string OfficialWording => "Official wording";

    public override Sentence NoOfficialWording(Sentence document) =>
        $"The title above is a summary. The official wording is in {document}.";

    public override Sentence SourceOf(Sentence document, Sentence place) =>
        !place.IsEmpty ? (Sentence)$"Source: {document}, {place}." : $"Source: {document}.";

    public override string Progress => "Progress";
    public override string NoReports => "There are no progress reports on this task yet.";
    public override string HowToCite => "How to cite";
    public override Sentence CiteText(Content issuer, Sentence document, Sentence task, Content site) =>
        $"{Listed(Sentence.Of(issuer), document, task, (Sentence)$"as shown on “{site}”")}.";
    public override string NeighbouringTasks => "Neighbouring tasks";
    public override string Before(string citation) => "Previous task" + (citation.Length > 0 ? $", {citation}" : "");
    public override string After(string citation) => "Next task" + (citation.Length > 0 ? $", {citation}" : "");

    public override string AgenciesLead => "Agencies and units with tasks, by level, then in the order of the Vietnamese alphabet.";
    public override string LevelsNavigation => "Levels";
    public override string Level(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Central => "Central level",
        AdministrativeLevel.Province => "Provincial level",
        AdministrativeLevel.District => "District level",
        AdministrativeLevel.Commune => "Commune level",
        _ => "Other",
    };
    public override string OtherAgencies => "Other agencies in the directory";

    public override string OtherAgenciesLead(int count) =>
        count == 1 ? "1 agency that no task names yet" : $"{Count(count)} agencies that no task names yet";

    public override string GroupsOfAgencies => "Groups of agencies";
    public override string RoleWork(Role role, int count) => role switch
    {
        Model.Plans.Role.Lead => $"leads {Tasks(count)}",
        Model.Plans.Role.Coordinating => $"supports {Tasks(count)}",
        Model.Plans.Role.Monitoring => $"monitors {Tasks(count)}",
        _ => $"carries out {Tasks(count)}",
    };
    public override string OtherRoleWork(int count) => $"has another role in {Tasks(count)}";
    public override string NoWorkOfItsOwn => "not named on its own in any task";

    public override Sentence AgencyLead(Place? place, string work) =>
        place is null ? (Sentence)$"{char.ToUpperInvariant(work[0]) + work[1..]}." : $"In {Called(place)}: {work}.";

    public override string PartOfBody => "Part of";
    public override string PartsOfBody => "Its departments and offices";
    public override string OtherNames => "Other names";
    public override string LevelLabel => "Level";
    public override string MemberOf => "Member of";
    public override string Members => "Members";
    public override string RelativeGroupNote =>
        "This is a collective name used in documents; which agencies take part depends on the task.";

    public override Sentence PlaceUntil(Sentence place, DateOnly? last) => $"{place}{(last is { } day ? $" (until {Day(day)})" : "")}";
    public override Sentence PlaceHistory(Place place)
    {
        var name = Called(place);
        if (place.Lifetime.LastDay is not { } day) return name;
        var merged = Sentence.Join(", ", place.Successors.Select(s => (Sentence)$"{(s.Name == place.Name ? "the new " : "")}{Called(s)}"));
        return $"{name} (until the end of {Day(day)}{(merged.IsEmpty ? "" : ", then part of ")}{merged})";
    }
    public override string ExistedUntil => "Existed until";
    public override string ExistedFrom => "Established";
    public override string Successors => "Successors";
    public override string Predecessors => "Predecessors";
    public override string Head => "Head";
    public override string Address => "Address";
    public override string Telephone => "Telephone";
    public override string Email => "Email";
    public override string WebSite => "Website";
    public override string Reception => "Reception of citizens";
    public override Sentence ThroughGroup(Sentence group, int count) => $"Through the group “{group}”: {Tasks(count)}";
    public override string NoTasksYet => "No plan on this site gives this agency a task yet.";
    public override Sentence SameInOtherPlaces(Sentence name) => $"{name} by place";

    public override string KindLead(int places) =>
        places == 1 ? "Found in one place on this site." : $"Found in {Count(places)} places on this site.";

    public override string IndexesLead =>
        "The indices on this site, with the plans, tasks and results that relate to them, where there are any.";
    public override string ResultsHeading => "Scores and ranks";


    public override string DataLead => "All information on this site is also available in machine-readable form, with a schema.";
    public override string DataFile => "File";
    public override string DataContent => "Content";
    public override string DataSchema => "Schema";
    public override string DataOf(DatasetName set) => set switch
    {
        DatasetName.Tasks => "Tasks: title, agencies by role, deadline, target, deliverable, documents cited",
        DatasetName.Plans => "Plans: particulars of the document, results and aims for the indices",
        DatasetName.Scores => "Points, ranks and aims of each place by year and part of the index, with the plan that gives them",
        DatasetName.SelfScores => "Self-scoring by criterion: maximum points, own points, appraised points, supporting documents",
        DatasetName.Consultations => "Drafts for comment: time for comments, comments received, answers and what was accepted",
        DatasetName.Questions => "Questions, petitions and feedback: answering agency, date sent, date answered, days taken",
        DatasetName.Agencies => "Agencies: name, other names, level, members, successors",
        DatasetName.Reports => "Progress reports: status, figures reached, what was done, evidence, corrections",
        DatasetName.DueReports => "Reports that the plans ask for: period, day due, day made; empty where the site collects no reports",
        DatasetName.Deadlines => "Deadlines of tasks and of reports",
    };
    public override string DataTableOf(Dataset set) => set.Name switch
    {
        DatasetName.Tasks => "Tasks as a table that Excel and LibreOffice open",
        DatasetName.SelfScores => "Self-scoring as a table that Excel and LibreOffice open",
        _ => throw new UnreachableException($"No words for a table of {set.Name}."),
    };
    public override string DataTerms => "Terms of use";
    public override string DataVerify(string manifest) =>
        $"The file {manifest} at the root of the site lists the SHA-256 sum of every file, so that anyone can check whether the site was "
            + $"changed after it was published.";

    public override string InThisSection => "In this section";
    public override string Codes => "Message codes";
    public override string CodesLead => "Every message of PapiSite has a code that never changes, and a page that explains it.";
    public override string In(Words words) => words.En;
    public override string CodeSeverity => "Severity";
    public override string CodeWhat => "Message";
    public override string CodeWhy => "Why it matters";
    public override string CodeMend => "How to fix it";
    public override string CodeBad => "Example with the error";
    public override string CodeGood => "The example, fixed";
    public override string CodeTooLong => "The example is too long to print here.";

    public override string NotFound => "Page not found";
    public override string NotFoundLead => "This address is not on the site; it may be mistyped, or the link may be old.";
    public override string YouMay => "You can:";
    public override string SeePlans => "see the list of plans";
    public override string SeeAgencies => "search by agency";
    public override string GoHome => "go to the home page";

    public override string National => "SOCIALIST REPUBLIC OF VIET NAM";
    public override string Motto => "Independence - Freedom - Happiness";
    public override Sentence PlaceAndDate(Content place, DateOnly day) => $"{place}, {Day(day)}";

    public override string Day(DateOnly day) => day.ToString("d MMMM yyyy", Forms);

    public override string Date(DateValue date) =>
        date.Day is { } day ? Day(day) : date.First.ToString(date.First.Month == date.Last.Month ? "MMMM yyyy" : "yyyy", Forms);

    public override string Figure(decimal number) => number.ToString(Forms);

    private static string Count(int count) => count.ToString("#,0", Forms);

    private static string Count(int count, string one, string more) => $"{Count(count)} {(count == 1 ? one : more)}";
}
