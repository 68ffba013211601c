using PapiSite.Site.Prose;

namespace PapiSite.Site.Pages;

/// <summary>What every page shares.</summary>
/// <param name="Publication">The content, on its date.</param>
/// <param name="BasePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="Prose">Makes HTML of Markdown.</param>
/// <param name="AssetVersion">Goes behind the addresses of assets, so that caches let go of old ones.</param>
public sealed record PageFrame(Publication Publication, string BasePath, MarkdownProse Prose, string AssetVersion)
{
    /// <summary>The address to link to: a route under the base path.</summary>
    public string Link(string route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return BasePath + route.TrimStart('/');
    }
}
