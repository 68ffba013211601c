using System.Collections.Immutable;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Site.Data;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;
using PapiSite.Site.Search;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Output;

/// <summary>
/// All that a site is made of, but for the list of sums, which is made of what was written. Of two files at one address, that of the
/// earlier stays.
/// </summary>
internal static class SiteOutputs
{
    public static ImmutableArray<SiteOutput> All { get; } =
    [
        new("pages", source => source.Frames.SelectMany(frame => Pages(source, frame, isFormer: false))),
        new("feeds", source => source.Frames.SelectMany(frame => Feeds(source, frame))),
        new("data", source => Datasets.Of(source.Publication, source.Options.BasePath)),
        new("assets", source => source.Theme.Assets.Select(asset => asset with { Path = "assets/" + asset.Path })),
        new("attachments", AttachedFiles) { Claim = AddressClaim.AsItLies },
        new("root files", RootFiles) { Claim = AddressClaim.AsItLies },
        new("robots", _ => [SiteFile.OfBytes("robots.txt", "User-agent: *\nAllow: /\n"u8.ToArray())]) { Claim = AddressClaim.Yielding },
        // What was never takes the place of what is.
        new("former pages", source => source.Frames.SelectMany(frame => Pages(source, frame, isFormer: true)).Where(IsWritable))
        {
            Claim = AddressClaim.Yielding,
        },
        new("search", source => SearchIndex.Of(source.Publication, SearchPages.Of(source))) { IsLate = true },
    ];

    /// <summary>The pages of a language: those that there are, or those that tell what became of a page.</summary>
    private static IEnumerable<SiteFile> Pages(OutputSource source, PageFrame frame, bool isFormer) => source.Pages
        .Where(page => (page is MovedPage or RemovedPage) == isFormer)
        // A server has one page for what it does not find.
        .Where(page => page is not NotFoundPage || frame.Language == SiteLanguage.All[0])
        .Select(page => new SiteFile(FileOf(page.Route, frame), output => source.Theme.Render(page.ViewIn(frame), frame.Chrome, output))
        {
            Origin = isFormer ? null : PageOrigins.Of(page),
        });

    private static IEnumerable<SiteFile> Feeds(OutputSource source, PageFrame frame) =>
        source.Feeds.Select(feed => new SiteFile(FileOf(feed.Route, frame), output =>
            FeedRenderer.Render(feed, frame, InterfaceTexts.Of(frame.Language), output)
        ));

    private static string FileOf(string route, PageFrame frame) => SiteFiles.FileOf(frame.Language.RouteOf(route));

    private static IEnumerable<SiteFile> AttachedFiles(OutputSource source) =>
        PublishedFiles
            .Of(source.Publication)
            .Select(path => source.Attachments.TryGetValue(path, out var file) ? file with { Path = "tep/" + path }
                : EditorsManual.Pictures.TryGetValue(path, out var picture) ? SiteFile.OfBytes("tep/" + path, picture) : null)
            .OfType<SiteFile>();

    private static IEnumerable<SiteFile> RootFiles(OutputSource source) =>
        source
            .Publication.Content.RootFiles.Where(source.Attachments.ContainsKey)
            .Select(path => source.Attachments[path] with { Path = path[SiteContent.RootFolder.Length..] });

    /// <summary>An old address may come from a time in which nobody looked at how long it was.</summary>
    private static bool IsWritable(SiteFile file) =>
        AddressNames.BytesOf(file.Path) <= AddressNames.MostBytes
        && file.Path.Split('/').All(part => AddressNames.BytesOf(part) <= AddressNames.MostBytesOfPart);
}
