using System.Collections.Immutable;
using System.Security.Cryptography;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;

namespace PapiSite.Site.Output;

/// <summary>What outputs are made of.</summary>
internal sealed class OutputSource
{
    public OutputSource(Publication publication, SiteOptions options, Theme theme, IReadOnlyDictionary<string, SiteFile> attachments)
    {
        (Publication, Options, Theme, Attachments) = (publication, options, theme, attachments);
        (Pages, Feeds) = ([.. SitePages.Of(publication)], [.. publication.Feeds.All]);
        var version = VersionOf(theme.Assets);
        MarkdownProse Prose(SiteLanguage language) => new(options.BasePath, language, publication.Addresses);
        Frames = [.. SiteLanguage.All.Select(language => new PageFrame(publication, language, options.BasePath, Prose(language), version))];
    }

    public Publication Publication { get; }

    public SiteOptions Options { get; }

    public Theme Theme { get; }

    /// <summary>The files of the content folder that may be published, by path under it.</summary>
    public IReadOnlyDictionary<string, SiteFile> Attachments { get; }

    public ImmutableArray<Page> Pages { get; }

    public ImmutableArray<Feed> Feeds { get; }

    /// <summary>What pages share, for each language.</summary>
    public ImmutableArray<PageFrame> Frames { get; }

    /// <summary>A short name for the bytes of all assets, so that a browser fetches new ones when they change and only then.</summary>
    private static string VersionOf(ImmutableArray<SiteFile> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in assets.OrderBy(a => a.Path, StringComparer.Ordinal)) hash.AppendData(asset.ToBytes());
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
