using System.Collections.Immutable;

namespace PapiSite.Site;

/// <summary>A language in which every page of the site exists.</summary>
/// <param name="Code">As in <c>lang</c> and <c>hreflang</c>: <c>vi</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Folder">Where its pages lie under the base path; begins and ends with a slash.</param>
public sealed record SiteLanguage(string Code, string Name, string Folder)
{
    /// <summary>The language of the content and of the pages at the root.</summary>
    public static SiteLanguage Vietnamese { get; } = new("vi", "Tiếng Việt", "/");

    /// <summary>English.</summary>
    public static SiteLanguage English { get; } = new("en", "English", "/en/");

    /// <summary>Every language, the content's first.</summary>
    public static ImmutableArray<SiteLanguage> All { get; } = [Vietnamese, English];

    /// <summary>Where a route lies: a page, whose route ends with a slash, exists in each language, and so do its news and its calendar; every other file once.</summary>
    public string RouteOf(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var end = route.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? route.AsSpan() : route.AsSpan(0, end);
        var isInEach = path is ['/', .., '/'] or "/" || path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal);
        return isInEach ? Folder + route[1..] : route;
    }
}
