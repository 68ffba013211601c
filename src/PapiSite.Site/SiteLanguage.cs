using System.Collections.Immutable;
using PapiSite.Site.Output;

namespace PapiSite.Site;

/// <summary>A language in which every page of the site exists.</summary>
/// <param name="Code">As in <c>lang</c> and <c>hreflang</c>: <c>vi</c>.</param>
/// <param name="Locale">As social networks ask for it: <c>vi_VN</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Folder">Where its pages lie under the base path; begins and ends with a slash.</param>
public sealed record SiteLanguage(string Code, string Locale, string Name, string Folder)
{
    /// <summary>The language of the content and of the pages at the root.</summary>
    public static SiteLanguage Vietnamese { get; } = new("vi", "vi_VN", "Tiếng Việt", "/");

    /// <summary>English.</summary>
    public static SiteLanguage English { get; } = new("en", "en_GB", "English", "/en/");

    /// <summary>Every language, the content's first.</summary>
    public static ImmutableArray<SiteLanguage> All { get; } = [Vietnamese, English];

    /// <summary>
    /// Where a route lies: what there is for each language (<see cref="OutputFormat.PerLanguage"/>) in its folder, all else once.
    /// </summary>
    public string RouteOf(string route) => FolderOf(route) is ['/'] ? route : Folder + route[1..];

    /// <summary>The folder in which a route lies.</summary>
    public string FolderOf(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var end = route.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? route.AsSpan() : route.AsSpan(0, end);
        return path is ['/', ..] && OutputFormats.OfRoute(path) is { PerLanguage: true } ? Folder : "/";
    }
}
