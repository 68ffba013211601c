using System.Collections.Immutable;
using System.Security.Cryptography;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Changes;
using PapiSite.Site.Data;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Search;

namespace PapiSite.Site.Output;

/// <summary>
/// The site as a list of files, each written only when asked for: a build writes them all, the preview only what a browser
/// wants to see.
/// </summary>
public static class SiteFiles
{
    /// <summary>The name of the list of sums that a build adds.</summary>
    public const string ManifestName = "SHA256SUMS";

    /// <summary>The files of a content, in the order of their paths.</summary>
    /// <param name="content">What to publish; it must have no errors.</param>
    /// <param name="options">Base path and date.</param>
    /// <param name="theme">What makes HTML of pages.</param>
    /// <param name="attachments">The files that plans attach, by path under the content folder.</param>
    /// <param name="history">What changed in the content and when; null where nobody looked.</param>
    public static ImmutableArray<SiteFile> Of(
        SiteContent content, SiteOptions options, Theme theme, IReadOnlyDictionary<string, SiteFile> attachments, ContentHistory? history = null)
    {
        var parts = PartsOf(content, options, theme, attachments, history);
        return [.. parts.Files.Concat(parts.Search()).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The same in two parts, with what is wrong with their addresses.</summary>
    public static SiteParts PartsOf(
        SiteContent content, SiteOptions options, Theme theme, IReadOnlyDictionary<string, SiteFile> attachments, ContentHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(theme);
        var publication = new Publication(content, options.AsOf, history);
        var (pages, feeds, version) = (SitePages.Of(publication).ToList(), publication.Feeds.All.ToList(), VersionOf(theme.Assets));
        var moved = new List<SiteFile>();
        var (addresses, files) = (new AddressBook(), ImmutableArray.CreateBuilder<SiteFile>());
        foreach (var language in SiteLanguage.All)
        {
            var frame = new PageFrame(publication, language, options.BasePath, new MarkdownProse(options.BasePath, language, publication.Addresses), version);
            // A server has one page for what it does not find.
            var own = pages.Where(page => page is not NotFoundPage || language == SiteLanguage.All[0]);
            var made = own.Where(page => page is not (MovedPage or RemovedPage)).Select(page => new SiteFile(FileOf(language.RouteOf(page.Route)), output => theme.Render(page, frame, output)) { Origin = PageOrigins.Of(page) });
            files.AddRange(addresses.Settle(made));
            files.AddRange(addresses.Settle(feeds.Select(feed => new SiteFile(FileOf(language.RouteOf(feed.Route)), output => theme.RenderFeed(feed, frame, output)))));
            moved.AddRange(own.Where(page => page is MovedPage or RemovedPage).Select(page => new SiteFile(FileOf(language.RouteOf(page.Route)), output => theme.Render(page, frame, output))));
        }

        files.AddRange(addresses.Settle(Datasets.Of(publication, options.BasePath)));
        files.AddRange(addresses.Settle(theme.Assets.Select(a => a with { Path = "assets/" + a.Path })));
        files.AddRange(addresses.SettleFiles(Attached(publication, attachments)));
        files.AddRange(addresses.SettleFiles(content.RootFiles.Where(attachments.ContainsKey).Select(path => attachments[path] with { Path = path[SiteContent.RootFolder.Length..] })));
        files.AddRange(addresses.Settle([SiteFile.OfBytes("robots.txt", "User-agent: *\nAllow: /\n"u8.ToArray())], mayYield: true));
        // What was never takes the place of what is.
        files.AddRange(addresses.Settle(moved.Where(IsWritable), mayYield: true));
        return new(files.ToImmutable(), () => SearchIndex.Of(publication), addresses.Diagnostics);
    }

    /// <summary>The path of the file behind a route.</summary>
    public static string FileOf(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return route.EndsWith('/') ? route[1..] + "index.html" : route[1..];
    }

    /// <summary>An old address may come from a time in which nobody looked at how long it was.</summary>
    private static bool IsWritable(SiteFile file) =>
        AddressNames.BytesOf(file.Path) <= AddressNames.MostBytes && file.Path.Split('/').All(part => AddressNames.BytesOf(part) <= AddressNames.MostBytesOfPart);

    private static IEnumerable<SiteFile> Attached(Publication publication, IReadOnlyDictionary<string, SiteFile> attachments) =>
        publication.Content.Plans.SelectMany(p => p.Files.Concat(p.Tasks.SelectMany(t => t.Files)))
            .Concat(publication.Content.Reports.SelectMany(r => r.Files.Concat(r.Tasks.SelectMany(t => t.Evidence).OfType<FileValue>())))
            .Concat(publication.Consultations.Files).Concat(publication.Questions.Files).Concat(publication.Content.Pages.SelectMany(p => p.Files)).Select(f => f.Path)
            .Concat(ProseCheck.FilesIn(PublishedProse.Of(publication), publication.Addresses)).Distinct()
            .Where(attachments.ContainsKey).Select(path => attachments[path] with { Path = "tep/" + path });

    /// <summary>A short name for the bytes of all assets, so that a browser fetches new ones when they change and only then.</summary>
    private static string VersionOf(ImmutableArray<SiteFile> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in assets.OrderBy(a => a.Path, StringComparer.Ordinal)) hash.AppendData(asset.ToBytes());
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
