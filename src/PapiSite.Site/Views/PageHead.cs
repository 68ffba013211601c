using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A step of the way from the home page to a page.</summary>
public sealed record Crumb(Sentence Text, string? Route)
{
    /// <summary>A step in words of the interface.</summary>
    public static Crumb Of(string words, string? route) => new(Sentence.OfWords(words), route);

    /// <summary>A step that content names.</summary>
    public static Crumb Of(Content name, string? route) => new(Sentence.Of(name), route);
}

/// <summary>What a page says of itself to browsers and result lists, and where it stands.</summary>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Section">The route of the main navigation that it belongs to, or null.</param>
/// <param name="Crumbs">The way to it, without the home page, itself last.</param>
public sealed partial record PageHead(string Title, string Description, string? Section, ImmutableArray<Crumb> Crumbs)
{
    /// <summary>The page's address from the site's root.</summary>
    public string Route { get; private init; } = "";

    /// <summary>The day of which the page speaks; null where it says the same on every day.</summary>
    public DateOnly? AsOf { get; private init; }

    /// <summary>True where the page has tables of tasks that the script can filter.</summary>
    public bool HasTaskTables { get; init; }

    /// <summary>The news about what the page is about, or null.</summary>
    public (string Title, string Route)? News { get; private init; }

    /// <summary>True for a page that search engines should know by its address.</summary>
    public bool IsLasting => MovedTo is null && !IsGone && Route != Routes.NotFound;

    /// <summary>Where what was here is now, or null.</summary>
    public string? MovedTo { get; private init; }

    /// <summary>True where what was here is gone.</summary>
    public bool IsGone { get; private init; }

    /// <summary>Where a reader finds the same in another language: what a server shows for an address that is none leads to the home page.</summary>
    public string InOtherLanguage => Route == Routes.NotFound ? Routes.Home : Route;

    /// <summary>The head of a page.</summary>
    public static PageHead Of(Page page, PageFrame frame, InterfaceTexts t) => WordsOf(page, frame, t) with
    {
        Route = page.Route,
        AsOf = page.SpeaksOfDay ? frame.Publication.AsOf : null,
        News = frame.Publication.Feeds.Of(page).News is { } news ? (FeedRenderer.TitleOf(news, frame, t), news.Route) : null,
        MovedTo = page is MovedPage moved ? moved.Target : null,
        IsGone = page is RemovedPage,
    };

    private static PageHead WordsOf(Page page, PageFrame frame, InterfaceTexts t)
    {
        var site = frame.Publication.Content.Settings;
        return page switch
        {
            HomePage => new(site.Name, Plain(site.Description) ?? t.HomeQuestion, Routes.Home, []),
            PlanListPage => new(t.Plans, t.PlansLead, Routes.Plans, [Crumb.Of(t.Plans, null)]),
            PlanPage p => OfPlan(p, t),
            TaskPage p => OfTask(p, t),
            AgencyListPage => new(t.Agencies, t.AgenciesLead, Routes.Agencies, [Crumb.Of(t.Agencies, null)]),
            AgencyPage p => OfAgency(p, frame, t),
            AgencyKindPage p => new(t.SameInOtherPlaces(p.Agencies[0].Name).Text, t.KindLead(p.Agencies.Length), Routes.Agencies, [Crumb.Of(t.Agencies, Routes.Agencies), Crumb.Of(new Content(p.Agencies[0].Name), null)]) { HasTaskTables = true },
            IndexSetListPage => new(t.IndexSets, t.IndexesLead, Routes.IndexSets, [Crumb.Of(t.Indexes, null)]),
            IndexSetPage p => new($"{p.IndexSet.DisplayName}: {p.IndexSet.Name}", Plain(p.IndexSet.Description) ?? p.IndexSet.Name, Routes.IndexSets, [Crumb.Of(t.Indexes, Routes.IndexSets), Crumb.Of(p.IndexSet.DisplayName, null)]),
            DimensionPage p => new(p.Dimension.Name, t.DimensionLead(p.Dimension), Routes.IndexSets,
                [Crumb.Of(t.Indexes, Routes.IndexSets), Crumb.Of(p.IndexSet.DisplayName, Routes.Of(p.IndexSet)), Crumb.Of(p.Dimension.ShownPath, null)])
            { HasTaskTables = true },
            DocumentListPage or DocumentKindPage or DocumentPage or ComparisonListPage or ComparisonPage => OfGathered(page, t),
            ConsultationListPage or ConsultationPage or QuestionListPage or QuestionPage => OfParticipation(page, t),
            ChangesPage or ChangeYearPage or MovedPage or RemovedPage => OfChanges(page, frame, t),
            DeadlinesPage => new(t.Deadlines, t.DeadlinesLead(frame.Publication.AsOf), Routes.Deadlines, [Crumb.Of(t.Deadlines, null)]),
            DeadlineYearPage p => OfDeadlines(t.DeadlinesInYear(p.Year.Year), t.YearLead(p.Year.Year, p.Year.Tasks.Count()), p.Sheet, [Crumb.Of(t.InYear(p.Year.Year), p.Year.List.Route)], t),
            DeadlineQuarterPage p => OfDeadlines(t.DeadlinesInQuarter(p.Quarter.Year, p.Quarter.Number), t.QuarterLead(p.Quarter.Year, p.Quarter.Number, p.Quarter.Count), p.Sheet,
                [Crumb.Of(t.InYear(p.Quarter.Year), Routes.OfYear(p.Quarter.Year)), Crumb.Of(t.QuarterAlone(p.Quarter.Number), p.Quarter.List.Route)], t),
            OpenDeadlinesPage p => OfDeadlines(t.OpenDeadlines(p.Kind), t.OpenDeadlinesLead(p.Kind), p.Sheet, [Crumb.Of(t.OpenDeadlines(p.Kind), p.Sheet.List.Route)], t),
            ReportListPage or ReportPeriodPage or PlanReportPage => OfReports(page, frame, t),
            SearchPage => new(t.Search, t.SearchLead, null, [Crumb.Of(t.Search, null)]),
            DataPage => new(t.OpenData, t.DataLead, Routes.Data, [Crumb.Of(t.OpenData, null)]),
            ProsePage p => OfProse(p, t),
            CodeListPage => new(t.Codes, t.CodesLead, Routes.Manual, [Crumb.Of(t.Manual, Routes.Manual), Crumb.Of(t.Codes, null)]),
            CodePage p => new($"{p.Descriptor.Code}: {t.In(p.Descriptor.Title)}", t.In(p.Descriptor.Why), Routes.Manual, [Crumb.Of(t.Manual, Routes.Manual), Crumb.Of(t.Codes, Routes.Codes), Crumb.Of(p.Descriptor.Code, null)]),
            _ => new(t.NotFound, t.NotFoundLead, null, []),
        };
    }

    private static PageHead OfPlan(PlanPage page, InterfaceTexts t)
    {
        var plan = page.Plan;
        var issuer = string.Join(", ", plan.Issuers.Select(i => i.Mention.Name));
        return new(plan.Title, t.PlanLead(DocumentName.KindOf(plan, t), issuer, plan.Tasks.Length, plan.Groups.Length).Text, Routes.Plans,
            [Crumb.Of(t.Plans, Routes.Plans), new(NameOf(plan), null)])
        { HasTaskTables = true };
    }

    private static PageHead OfTask(TaskPage page, InterfaceTexts t)
    {
        var (plan, task) = (page.Task.Plan, page.Task.Task);
        var leads = string.Join(", ", task.In(Model.Plans.Role.Lead).Select(a => a.Mention.Name));
        var description = string.Join(". ", new[]
        {
            leads.Length > 0 ? $"{t.Role(Model.Plans.Role.Lead)}: {leads}" : "",
            task.Deadline is { Text.Length: > 0 } deadline ? $"{t.ColumnDeadline}: {deadline.Text}" : "",
            plan.Number is null ? plan.Title : $"{DocumentName.KindOf(plan, t)} {plan.Number}",
        }.Where(p => p.Length > 0)) + ".";
        return new(task.Headline, description, Routes.Plans,
            [Crumb.Of(t.Plans, Routes.Plans), new(NameOf(plan), Routes.Of(plan)), Crumb.Of(t.CitedFirst(page.Task.Citation), null)]);
    }

    private static PageHead OfAgency(AgencyPage page, PageFrame frame, InterfaceTexts t)
    {
        var agency = page.Agency;
        var tasks = frame.Publication.TasksOf(agency);
        return new(AgencyTitle.Of(agency, t), t.AgencyLead(agency.Place?.Name, RoleCounts.Of(tasks, t, ", ")).Text,
            Routes.Agencies, [Crumb.Of(t.Agencies, Routes.Agencies), Crumb.Of(new Content(agency.Name), null)])
        { HasTaskTables = true };
    }

    /// <summary>A page of a list; the first has the list's own name, and its crumb no link.</summary>
    private static PageHead OfDeadlines(string title, string description, DeadlineSheet sheet, ImmutableArray<Crumb> way, InterfaceTexts t)
    {
        ImmutableArray<Crumb> crumbs = sheet.Number == 1 ? [.. way[..^1], way[^1] with { Route = null }] : [.. way, Crumb.Of(t.PageNumber(sheet.Number), null)];
        return new(t.OnPage(title, sheet.Number), description, Routes.Deadlines, [Crumb.Of(t.Deadlines, Routes.Deadlines), .. crumbs]) { HasTaskTables = true };
    }

    private static PageHead OfProse(ProsePage page, InterfaceTexts t)
    {
        var content = page.Content;
        return new(content.Title, Plain(content.Description) ?? content.Title, page.Route.StartsWith(Routes.Manual, StringComparison.Ordinal) ? Routes.Manual : null,
            [.. page.Above.Select(a => Crumb.Of(new Content(a.Title), Routes.Of(a))), Crumb.Of(new Content(content.Title), null)]);
    }

    /// <summary>A plan by its number, or by its title.</summary>
    private static Sentence NameOf(Model.Plans.Plan plan) => plan.Number is { } number ? Sentence.OfWords(number) : Sentence.Of(plan.Title);

    private static string? Plain(string? markdown) => markdown is null ? null : MarkdownProse.ToPlainText(markdown);
}
