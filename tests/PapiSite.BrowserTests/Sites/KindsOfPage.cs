using System.Collections.Concurrent;
using System.Collections.Frozen;
using Markdig;
using Markdig.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Site;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Sites;

/// <summary>
/// Picks pages to visit by kind from the list of pages itself, so that a new kind is visited without being named here: one page of
/// each kind, and where a kind has looks that differ, one of each.
/// </summary>
internal static class KindsOfPage
{
    private static readonly List<(SiteName Site, string Route)> Picked = [.. Pick()];

    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly ConcurrentDictionary<SiteName, FrozenSet<string>> Moved = new();

    /// <summary>
    /// Every kind of page of the samples, which are small, and of the repository's content one real plan and those kinds and looks that the
    /// samples lack.
    /// </summary>
    public static TheoryData<SiteName, string> Every()
    {
        var data = new TheoryData<SiteName, string>();
        foreach (var (site, route) in Picked) data.Add(site, route);
        return data;
    }

    /// <summary>
    /// Every kind of page in English. Markup and style are those of the Vietnamese pages and only words differ, so that the samples
    /// are enough, and one page of prose.
    /// </summary>
    public static TheoryData<SiteName, string> InEnglish()
    {
        var data = new TheoryData<SiteName, string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var site in new[] { SiteName.Samples, SiteName.Fictitious })
        {
            foreach (var page in SitePublication.PagesOf(site).Where(p => p is not NotFoundPage && seen.Add(LookOf(site, p))))
                data.Add(site, SiteLanguage.English.RouteOf(page.Route));
        }

        return data;
    }

    /// <summary>The routes picked of one site.</summary>
    public static IEnumerable<string> Of(SiteName site) => Picked.Where(p => p.Site == site).Select(p => p.Route);

    /// <summary>True for the address of before of something that has moved.</summary>
    public static bool LeadsOn(SiteName site, string route) =>
        Moved
            .GetOrAdd(site, s =>
                SitePublication
                    .PagesOf(s)
                    .OfType<MovedPage>()
                    .SelectMany(p => SiteLanguage.All.Select(l => l.RouteOf(p.Route)))
                    .ToFrozenSet(StringComparer.Ordinal)
            )
            .Contains(route);

    private static IEnumerable<(SiteName Site, string Route)> Pick()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var site in new[] { SiteName.Fictitious, SiteName.Samples, SiteName.PastDeadlines })
        {
            foreach (var page in SitePublication.PagesOf(site))
            {
                var before = seen.Count;
                seen.UnionWith(LooksOf(site, page));
                if (seen.Count > before) yield return (site, page.Route);
            }
        }
    }

    /// <summary>A page of prose has the look of each kind of block that stands in it.</summary>
    private static IEnumerable<string> LooksOf(SiteName site, Page page) =>
        page is ProsePage { Content.Body: var body }
            ? Markdown.Parse(body, Tables).Descendants().Select(b => nameof(ProsePage) + b.GetType().Name)
            : [LookOf(site, page)];

    /// <summary>What tells two looks apart: the kind, and for some kinds what they show.</summary>
    private static string LookOf(SiteName site, Page page) =>
        page.GetType().Name
        + page switch
        {
            HomePage => $" of {site}",
            PlanPage plan => site == SiteName.PastDeadlines ? " of the repository"
            : plan.Plan.Groups.Any(g => g.Depth > 0) ? " nested"
            : " flat",
            TaskPage { Task: { Task: var task, Progress: var progress } published } =>
                $"{(progress.Reports.IsEmpty ? "" : " with reports")}"
                    + $"{(SitePublication.Of(site).Changes.Of(published).Any() ? " with changes" : "")}"
                    + $"{(task.Subtasks.IsEmpty ? "" : " with parts")}{(task.Damaged.IsEmpty ? "" : " damaged")}"
                    + $"{(task.Official is null ? "" : " with wording")}",
            AgencyPage { Agency: var agency } =>
                $" of a {(agency.Kind == AgencyKind.Body ? "body" : "group")} "
                    + $"{(SitePublication.Of(site).TasksOf(agency).Any ? "with tasks" : "without tasks")}"
                    + $"{(SitePublication.Of(site).DueFrom(agency).Any(d => d.Report is not null) ? " that reported" : "")}"
                    + $"{(agency.Contact.IsEmpty ? "" : " with contact")}",
            ChangesPage changes => changes.Newest.IsEmpty ? " without any" : "",
            OpenDeadlinesPage open => $" {open.Kind}{(open.Sheet.List.Count == 0 ? " without tasks" : "")}",
            ConsultationPage consultation => $" {consultation.Consultation.Stage}",
            QuestionPage question => question.Question.IsAnswered ? " with its answer" : "",
            DimensionPage dimension => SitePublication.Of(site).TasksOf(dimension.Dimension).IsEmpty ? " without tasks" : "",
            _ => "",
        };
}
