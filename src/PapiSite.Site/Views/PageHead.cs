using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What a page says of itself to browsers and result lists, and where it stands.</summary>
/// <param name="Title">Its title, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Section">The route of the main navigation that it belongs to, or null.</param>
/// <param name="Crumbs">The way to it, without the home page, itself last.</param>
public sealed partial record PageHead(string Title, string Description, string? Section, ImmutableArray<Crumb> Crumbs)
{
    /// <summary>What tells it from pages of the same title, to go behind it; or null.</summary>
    public string? Context { get; private init; }

    /// <summary>The title with what tells it apart, without the site's name.</summary>
    public string FullTitle => Context is { Length: > 0 } context ? $"{Title} – {context}" : Title;

    /// <summary>True for a page about one thing, of which people tell others.</summary>
    public bool IsShared { get; private init; }

    /// <summary>True for a page that is put up on paper: its address is printed as a picture, too, for a telephone to read.</summary>
    public bool HasPrintedCode { get; private init; }

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

    /// <summary>
    /// Where a reader finds the same in another language: what a server shows for an address that is none leads to the home page.
    /// </summary>
    public string InOtherLanguage => Route == Routes.NotFound ? Routes.Home : Route;

    private static PageHead Of(
        Page page, ViewScope scope, string title, string description, string? section, params ImmutableArray<Crumb> way) =>
        new(title, description, section, way)
        {
            Route = page.Route,
            AsOf = page.SpeaksOfDay ? scope.Publication.AsOf : null,
            News = scope.Publication.Feeds.Of(page).News is { } news
                ? (FeedRenderer.TitleOf(news, scope.Frame, scope.T), news.Route) : null,
        };

    private static string? Plain(string? markdown) => markdown is null ? null : MarkdownProse.ToPlainText(markdown);

    /// <summary>A plan by its number, or by its title.</summary>
    private static Sentence NameOf(Model.Plans.Plan plan) => plan.Number is { } number ? Sentence.OfWords(number) : Sentence.Of(plan.Title);

    internal static PageHead Of(HomePage page, ViewScope scope)
    {
        var (settings, t) = (scope.Publication.Content.Settings, scope.T);
        return Of(page, scope, t.Called(settings).Text, Plain(settings.Description) ?? t.HomeQuestion, Routes.Home);
    }

    internal static PageHead Of(PlanListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Plans, scope.T.PlansLead, Routes.Plans, Crumb.Of(scope.T.Plans, null));

    internal static PageHead Of(PlanPage page, ViewScope scope)
    {
        var (plan, t) = (page.Plan, scope.T);
        var issuer = string.Join(", ", plan.Issuers.Select(i => i.Mention.Name));
        var lead = t.PlanLead(DocumentName.KindOf(plan, t), issuer, plan.Tasks.Length, plan.Groups.Length).Text;
        return Of(page, scope, plan.Title, lead, Routes.Plans, Crumb.Of(t.Plans, Routes.Plans), new(NameOf(plan), null))
            with
        { Context = PlanLabel.Particulars(plan, t).Text, HasTaskTables = true, IsShared = true, HasPrintedCode = true };
    }

    internal static PageHead Of(TaskPage page, ViewScope scope)
    {
        var (plan, task, t) = (page.Task.Plan, page.Task.Task, scope.T);
        var leads = string.Join(", ", task.In(Model.Plans.Role.Lead).Select(a => a.Mention.Name));
        string[] particulars =
        [
            leads.Length > 0 ? $"{t.Role(Model.Plans.Role.Lead)}: {leads}" : "",
            task.Deadline is { Text.Length: > 0 } deadline ? $"{t.ColumnDeadline}: {deadline.Text}" : "",
            plan.Number is null ? plan.Title : $"{DocumentName.KindOf(plan, t)} {plan.Number}",
        ];
        return Of(
            page, scope, task.Headline, string.Join(". ", particulars.Where(p => p.Length > 0)) + ".", Routes.Plans,
            Crumb.Of(t.Plans, Routes.Plans), new(NameOf(plan), Routes.Of(plan)), Crumb.Of(t.CitedFirst(page.Task.Citation), null))
            with
        { Context = t.TaskStands(page.Task.Citation, plan), IsShared = true };
    }

    internal static PageHead Of(SearchPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Search, scope.T.SearchLead, null, Crumb.Of(scope.T.Search, null));

    internal static PageHead Of(DataPage page, ViewScope scope) =>
        Of(page, scope, scope.T.OpenData, scope.T.DataLead, Routes.Data, Crumb.Of(scope.T.OpenData, null));

    internal static PageHead Of(ProsePage page, ViewScope scope)
    {
        var content = page.Content;
        var section = page.Route.StartsWith(Routes.Manual, StringComparison.Ordinal) ? Routes.Manual : null;
        return Of(
            page, scope, content.Title, Plain(content.Description) ?? content.Title, section,
            [.. page.Above.Select(a => Crumb.Of(new Content(a.Title), Routes.Of(a))), Crumb.Of(new Content(content.Title), null)])
            with
        { Context = page.Above.LastOrDefault()?.Title };
    }

    internal static PageHead Of(CodeListPage page, ViewScope scope) => Of(
        page, scope, scope.T.Codes, scope.T.CodesLead, Routes.Manual,
        Crumb.Of(scope.T.Manual, Routes.Manual), Crumb.Of(scope.T.Codes, null));

    internal static PageHead Of(CodePage page, ViewScope scope)
    {
        var (code, t) = (page.Descriptor, scope.T);
        return Of(
            page, scope, $"{code.Code}: {t.In(code.Title)}", t.In(code.Why), Routes.Manual,
            Crumb.Of(t.Manual, Routes.Manual), Crumb.Of(t.Codes, Routes.Codes), Crumb.Of(code.Code, null));
    }

    internal static PageHead Of(NotFoundPage page, ViewScope scope) => Of(page, scope, scope.T.NotFound, scope.T.NotFoundLead, null);
}
