using AngleSharp.Html.Parser;
using PapiSite.Site;
using PapiSite.Site.Output;
using PapiSite.Tests.Site;
using PapiSite.Tests.Support;
using PapiSite.Tests.Theme.Bare;

namespace PapiSite.Tests.Theme;

/// <summary>Whoever draws another theme needs views, the chrome and nothing else.</summary>
public sealed class BareThemeTests
{
    private static readonly DateOnly Day = new(2026, 8, 1);

    private static readonly Publication Published = new(RenderedSite.Bind(RenderedSite.FictitiousSources).Content, Day);

    private static readonly Dictionary<string, string> Pages = SiteFiles
        .PartsOf(Published.Content, new("/", Day), BareTheme.Create(), new Dictionary<string, SiteFile>())
        .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.ToBytes()));

    [Fact]
    public void Five_templates_draw_every_page_of_a_site()
    {
        Assert.Equal(
            5,
            typeof(BareTheme)
                .Assembly.GetTypes()
                .Count(type => type.Namespace == typeof(BareTheme).Namespace && type.Name.EndsWith("Template", StringComparison.Ordinal))
        );
        Assert.True(Pages.Count > 100, $"{Pages.Count} pages");
        Assert.All(Pages, page =>
            Assert.NotEqual("", new HtmlParser().ParseDocument(page.Value).QuerySelector("main")!.TextContent.Trim())
        );
    }

    [Fact]
    public void What_a_plan_says_of_its_tasks_is_on_its_page_and_on_theirs() => Assert.All(Published.Tasks, task =>
    {
        var words = (string[])[task.Task.Headline, .. task.Task.Assignments.Select(a => a.Mention.Name), .. task.Task.Deliverables];
        var (ofPlan, ofTask) = (TextOf(Routes.Of(task.Plan)), TextOf(Routes.Of(task)));
        Assert.Contains(task.Task.Headline, ofPlan, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, ofTask, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Its_links_lead_to_pages_and_files_of_the_site()
    {
        var files = SiteFiles
            .PartsOf(Published.Content, new("/", Day), BareTheme.Create(), new Dictionary<string, SiteFile>())
            .Files.Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        var links = Pages
            .Values.SelectMany(page => new HtmlParser().ParseDocument(page).QuerySelectorAll("a[href^='/']"))
            .Select(a => a.GetAttribute("href")!.Split('#', '?')[0])
            .Distinct();
        Assert.Equal(
            [],
            links
                .Where(link => !files.Contains(SiteFiles.FileOf(link)) && !link.StartsWith("/tep/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    private static string TextOf(string route) =>
        new HtmlParser().ParseDocument(Pages[SiteFiles.FileOf(route)]).QuerySelector("main")!.TextContent;
}
