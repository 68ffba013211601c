using PapiSite.Site.Prose;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>What every page of a language shares.</summary>
/// <param name="Publication">The content, on its date.</param>
/// <param name="Language">The language of the interface.</param>
/// <param name="BasePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="Prose">Makes HTML of Markdown.</param>
/// <param name="AssetVersion">Goes behind the addresses of assets, so that caches let go of old ones.</param>
public sealed record PageFrame(Publication Publication, SiteLanguage Language, string BasePath, MarkdownProse Prose, string AssetVersion)
{
    /// <summary>What stands around every page.</summary>
    public Chrome Chrome { get; } = Chrome.Of(Publication, Language, BasePath, AssetVersion);

    /// <summary>The address to link to: a route under the base path, a page's in the language.</summary>
    public string Link(string route) => Link(route, Language);

    /// <summary>The address of a route in a language.</summary>
    public string Link(string route, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return BasePath + language.RouteOf(route).TrimStart('/');
    }

    /// <summary>The whole address of a route in a language, or null where the site does not say where it lies.</summary>
    public string? AddressOf(string route, SiteLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Publication.Content.Settings.BaseAddress is { } address ? address.TrimEnd('/') + language.RouteOf(route) : null;
    }
}
