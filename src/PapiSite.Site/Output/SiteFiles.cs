using System.Collections.Immutable;
using System.Diagnostics;
using PapiSite.Model;
using PapiSite.Model.Changes;

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
        SiteContent content,
        SiteOptions options,
        Theme theme,
        IReadOnlyDictionary<string, SiteFile> attachments,
        ContentHistory? history = null
    )
    {
        var parts = PartsOf(content, options, theme, attachments, history);
        return [.. parts.Files.Concat(parts.Search()).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The same in two parts, with what is wrong with their addresses.</summary>
    public static SiteParts PartsOf(
        SiteContent content,
        SiteOptions options,
        Theme theme,
        IReadOnlyDictionary<string, SiteFile> attachments,
        ContentHistory? history = null
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(theme);
        var source = new OutputSource(new(content, options.AsOf, history), options, theme, attachments);
        var addresses = new AddressBook();
        var (late, first) = (SiteOutputs.All.Where(output => output.IsLate), SiteOutputs.All.Where(output => !output.IsLate));
        var files = first.SelectMany(output => addresses.Settle(FilesOf(output, source), output.Claim)).ToImmutableArray();
        return new(files, () => [.. late.SelectMany(output => FilesOf(output, source))], addresses.Diagnostics);
    }

    /// <summary>The path of the file behind a route.</summary>
    public static string FileOf(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return route.EndsWith('/') ? route[1..] + OutputFormats.Page.Suffix : route[1..];
    }

    private static IEnumerable<SiteFile> FilesOf(SiteOutput output, OutputSource source) =>
        output.IsMade ? output.Files(source).Select(Known) : output.Files(source);

    private static SiteFile Known(SiteFile file) =>
        OutputFormats.Of(file.Path) is not null ? file : throw new UnreachableException($"{file.Path} is of no kind that is listed.");
}
