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
}
