using System.Collections.Concurrent;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Site;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Sites;

/// <summary>The sites' content as a model, from which the tests know what pages must show.</summary>
internal static class SitePublication
{
    private static readonly ConcurrentDictionary<SiteName, Publication> Read = new();

    /// <summary>The publication behind a site.</summary>
    public static Publication Of(SiteName site) => Read.GetOrAdd(site, name =>
        {
            var (folder, options) = SiteServers.Of(name);
            var trees = Directory
                .EnumerateFiles(folder, "*.papi", SearchOption.AllDirectories)
                .Select(path =>
                    SyntaxTree.Parse(SourceText.FromBytes(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
                );
            return new(SiteContent.Bind(trees).Content, options.AsOf, SampleHistory.Of(site));
        });

    /// <summary>The pages of a site.</summary>
    public static IReadOnlyList<Page> PagesOf(SiteName site) => [.. SitePages.Of(Of(site))];
}
