using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Cli.Preview;
using PapiSite.Site;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

/// <summary>
/// What holds of every page of a site and of all that its pages link to, as a browser sees it; of the repository's own pages, under two
/// bases, <c>RepositoryPagesTests</c> says the same of their files.
/// </summary>
public sealed class WholeSiteTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly string[] Demanded =
    [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
    ];

    private static readonly Dictionary<SiteName, IReadOnlyDictionary<string, CrawledFile>> Crawled = [];

    [Theory]
    [InlineData(SiteName.Samples)]
    [InlineData(SiteName.Fictitious)]
    public async Task Every_link_stays_under_the_base_and_leads_somewhere(SiteName site)
    {
        var (home, files) = await CrawlAsync(site);
        var root = home.GetLeftPart(UriPartial.Authority);
        var found = files.Values.Where(f => f.Status != 200).Select(f => $"{f.Status}: {f.Url}").ToList();
        foreach (var (file, link) in files.Values.SelectMany(f => f.Links.Select(l => (f, l))))
        {
            if (!link.StartsWith(root, StringComparison.Ordinal))
            {
                if (!IsOutwardLink(link)) found.Add($"{file.Url} links to {link}");
                continue;
            }

            var parts = link.Split('#');
            if (!link.StartsWith(home.AbsoluteUri, StringComparison.Ordinal))
                found.Add($"{file.Url} leaves the base: {link}");
            else if (parts.Length > 1 && !files[parts[0]].Anchors.Contains(Uri.UnescapeDataString(parts[1])))
                found.Add($"{file.Url} links to a place that is not there: {link}");
        }

        Audit.AssertNone(found);
    }

    [Theory]
    [InlineData(SiteName.Samples)]
    [InlineData(SiteName.Fictitious)]
    public async Task Every_page_can_be_reached_from_home(SiteName site)
    {
        var (home, files) = await CrawlAsync(site);
        var reached = new HashSet<string>(StringComparer.Ordinal) { home.AbsoluteUri };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var address))
        {
            foreach (var link in files[address].Links.Select(l => l.Split('#')[0]).Where(l => files.ContainsKey(l) && reached.Add(l)))
                waiting.Enqueue(link);
        }

        // To an address of before only old links lead. The page of a kind that one place alone has repeats that place's page; it keeps the
        // address for the second place.
        var pages = SitePublication
            .PagesOf(site)
            .Where(p => p is not (NotFoundPage or MovedPage or RemovedPage or AgencyKindPage { Agencies.Length: 1 }));
        Audit.AssertNone([.. pages.SelectMany(p => SiteLanguage.All.Select(l => AddressOf(home, l.RouteOf(p.Route)))).Except(reached)]);
    }

    [Theory]
    [InlineData(SiteName.Samples)]
    [InlineData(SiteName.Fictitious)]
    public async Task Every_page_carries_the_policy_twice_and_nothing_inline(SiteName site)
    {
        var (_, files) = await CrawlAsync(site);
        var found = new List<string>();
        foreach (var file in files.Values.Where(f => f.Type.StartsWith("text/html", StringComparison.Ordinal)))
        {
            found.AddRange(file.Inline.Select(i => $"{file.Url}, inline: {i}"));
            found.AddRange(Laxness(file.Header).Select(l => $"{file.Url}, header: {l}"));
            found.AddRange(Laxness(file.Meta).Select(l => $"{file.Url}, meta element: {l}"));
        }

        Audit.AssertNone(found);
    }

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'", 0)]
    [InlineData("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'", 1)]
    [InlineData("default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; style-src 'self'; img-src 'self'", 2)]
    [InlineData("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src https:", 1)]
    [InlineData(null, 5)]
    public void A_lax_policy_is_found(string? policy, int faults) => Assert.Equal(faults, Laxness(policy).Count());

    [Fact]
    public void The_policy_of_the_preview_is_strict() => Assert.Empty(Laxness(PreviewServer.Policy));

    /// <summary>The files of a site; the servers do not change while the tests run, so that each site is crawled once.</summary>
    private async Task<(Uri Home, IReadOnlyDictionary<string, CrawledFile> Files)> CrawlAsync(SiteName site)
    {
        var home = await SiteServers.AddressOfAsync(site);
        if (!Crawled.TryGetValue(site, out var files))
        {
            var visit = await LookAsync(site, "/");
            files = Crawled[site] = await Crawl.OfAsync(visit.Page, SitePublication.PagesOf(site).Select(p => AddressOf(home, p.Route)));
        }

        Assert.True(files.Count > 20, $"only {files.Count} files were reached");
        return (home, files);
    }

    private static string AddressOf(Uri home, string route) => home.AbsoluteUri + route.TrimStart('/');

    private static bool IsOutwardLink(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal)
        || link.StartsWith("mailto:", StringComparison.Ordinal)
        || link.StartsWith("tel:", StringComparison.Ordinal);

    /// <summary>The demanded directives that are missing, and the sources that no directive may name.</summary>
    private static IEnumerable<string> Laxness(string? policy)
    {
        var directives = (policy ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var missing = Demanded.Except(directives).Select(d => $"{d} is missing");
        var doors = directives.SelectMany(d => d.Split(' ').Skip(1).Except(["'self'", "'none'"]).Select(source => $"{d} lets in {source}"));
        return missing.Concat(doors);
    }
}
