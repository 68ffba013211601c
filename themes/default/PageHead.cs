using System.Collections.Immutable;
using PapiSite.Site;
using PapiSite.Site.Calendar;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>A step of the way from the home page to a page; content in its text is marked.</summary>
internal sealed record Crumb(string Text, string? Route);

/// <summary>What a page says of itself to browsers and result lists, and where it stands.</summary>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Section">The route of the main navigation that it belongs to, or null.</param>
/// <param name="Crumbs">The way to it, without the home page, itself last.</param>
internal sealed partial record PageHead(string Title, string Description, string? Section, ImmutableArray<Crumb> Crumbs)
{
    /// <summary>True where the page has tables of tasks that the script can filter.</summary>
    public bool HasTaskTables { get; init; }

    public static PageHead Of(Page page, PageFrame frame, InterfaceTexts t)
    {
        var site = frame.Publication.Content.Settings;
        return page switch
        {
            HomePage => new(site.Name, Plain(site.Description) ?? t.HomeQuestion, Routes.Home, []),
            PlanListPage => new(t.Plans, t.PlansLead, Routes.Plans, [new(t.Plans, null)]),
            PlanPage p => OfPlan(p, t),
            TaskPage p => OfTask(p, t),
            AgencyListPage => new(t.Agencies, t.AgenciesLead, Routes.Agencies, [new(t.Agencies, null)]),
            AgencyPage p => OfAgency(p, frame, t),
            AgencyKindPage p => new(t.SameInOtherPlaces(p.Agencies[0].Name), t.KindLead(p.Agencies.Length), Routes.Agencies, [new(t.Agencies, Routes.Agencies), new(t.Quote(p.Agencies[0].Name), null)]) { HasTaskTables = true },
            IndexSetListPage => new(t.IndexSets, t.IndexesLead, Routes.IndexSets, [new(t.Indexes, null)]),
            IndexSetPage p => new($"{p.IndexSet.DisplayName}: {p.IndexSet.Name}", Plain(p.IndexSet.Description) ?? p.IndexSet.Name, Routes.IndexSets, [new(t.Indexes, Routes.IndexSets), new(p.IndexSet.DisplayName, null)]),
            DimensionPage p => new(p.Dimension.Name, t.DimensionLead(p.Dimension), Routes.IndexSets,
                [new(t.Indexes, Routes.IndexSets), new(p.IndexSet.DisplayName, Routes.Of(p.IndexSet)), new(p.Dimension.ShownPath, null)])
            { HasTaskTables = true },
            DocumentListPage or DocumentKindPage or DocumentPage or ComparisonListPage or ComparisonPage => OfGathered(page, t),
            ConsultationListPage or ConsultationPage or QuestionListPage or QuestionPage => OfParticipation(page, t),
            ChangesPage or ChangeYearPage or MovedPage or RemovedPage => OfChanges(page, frame, t),
            DeadlinesPage => new(t.Deadlines, t.DeadlinesLead(frame.Publication.AsOf), Routes.Deadlines, [new(t.Deadlines, null)]),
            DeadlineYearPage p => OfDeadlines(t.DeadlinesInYear(p.Year.Year), t.YearLead(p.Year.Year, p.Year.Tasks.Count()), p.Sheet, [new(t.InYear(p.Year.Year), p.Year.List.Route)], t),
            DeadlineQuarterPage p => OfDeadlines(t.DeadlinesInQuarter(p.Quarter.Year, p.Quarter.Number), t.QuarterLead(p.Quarter.Year, p.Quarter.Number, p.Quarter.Count), p.Sheet,
                [new(t.InYear(p.Quarter.Year), Routes.OfYear(p.Quarter.Year)), new(t.QuarterAlone(p.Quarter.Number), p.Quarter.List.Route)], t),
            OpenDeadlinesPage p => OfDeadlines(t.OpenDeadlines(p.Kind), t.OpenDeadlinesLead(p.Kind), p.Sheet, [new(t.OpenDeadlines(p.Kind), p.Sheet.List.Route)], t),
            ReportListPage or ReportPeriodPage or PlanReportPage => OfReports(page, frame, t),
            SearchPage => new(t.Search, t.SearchLead, null, [new(t.Search, null)]),
            DataPage => new(t.OpenData, t.DataLead, Routes.Data, [new(t.OpenData, null)]),
            ProsePage p => OfProse(p, t),
            CodeListPage => new(t.Codes, t.CodesLead, Routes.Manual, [new(t.Manual, Routes.Manual), new(t.Codes, null)]),
            CodePage p => new($"{p.Descriptor.Code}: {t.In(p.Descriptor.Title)}", t.In(p.Descriptor.Why), Routes.Manual, [new(t.Manual, Routes.Manual), new(t.Codes, Routes.Codes), new(p.Descriptor.Code, null)]),
            _ => new(t.NotFound, t.NotFoundLead, null, []),
        };
    }

    private static PageHead OfPlan(PlanPage page, InterfaceTexts t)
    {
        var plan = page.Plan;
        var issuer = string.Join(", ", plan.Issuers.Select(i => i.Mention.Name));
        return new(plan.Title, t.PlanLead(DocumentName.KindOf(plan, t), issuer, plan.Tasks.Length, plan.Groups.Length), Routes.Plans,
            [new(t.Plans, Routes.Plans), new(plan.Number ?? t.Quote(plan.Title), null)])
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
            [new(t.Plans, Routes.Plans), new(plan.Number ?? t.Quote(plan.Title), Routes.Of(plan)), new(t.CitedFirst(page.Task.Citation), null)]);
    }

    private static PageHead OfAgency(AgencyPage page, PageFrame frame, InterfaceTexts t)
    {
        var agency = page.Agency;
        var tasks = frame.Publication.TasksOf(agency);
        return new(AgencyTitle.Of(agency, t), t.AgencyLead(agency.Place?.Name, RoleCounts.Of(tasks, t, ", ")),
            Routes.Agencies, [new(t.Agencies, Routes.Agencies), new(t.Quote(agency.Name), null)])
        { HasTaskTables = true };
    }

    /// <summary>A page of a list; the first has the list's own name, and its crumb no link.</summary>
    private static PageHead OfDeadlines(string title, string description, DeadlineSheet sheet, ImmutableArray<Crumb> way, InterfaceTexts t)
    {
        ImmutableArray<Crumb> crumbs = sheet.Number == 1 ? [.. way[..^1], way[^1] with { Route = null }] : [.. way, new(t.PageNumber(sheet.Number), null)];
        return new(t.OnPage(title, sheet.Number), description, Routes.Deadlines, [new(t.Deadlines, Routes.Deadlines), .. crumbs]) { HasTaskTables = true };
    }

    private static PageHead OfProse(ProsePage page, InterfaceTexts t)
    {
        var content = page.Content;
        return new(content.Title, Plain(content.Description) ?? content.Title, page.Route.StartsWith(Routes.Manual, StringComparison.Ordinal) ? Routes.Manual : null,
            [.. page.Above.Select(a => new Crumb(t.Quote(a.Title), Routes.Of(a))), new(t.Quote(content.Title), null)]);
    }

    private static string? Plain(string? markdown) => markdown is null ? null : MarkdownProse.ToPlainText(markdown);
}
