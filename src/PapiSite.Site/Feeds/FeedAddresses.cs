using PapiSite.Language.Text;
using PapiSite.Model.Site;
using PapiSite.Site.Pages;
using PapiSite.Site.Views;

namespace PapiSite.Site.Feeds;

/// <summary>What feeds call the site, its pages and what is on them.</summary>
public sealed class FeedAddresses
{
    /// <summary>The longest name that a part of a host may have.</summary>
    private const int LongestLabel = 63;

    /// <summary>A tag names a year in which its name was the site's. It must never change, or every entry is new to readers.</summary>
    private const int YearOfTags = 2024;

    private readonly Chrome _chrome;

    /// <summary>The addresses of a site in a language.</summary>
    public FeedAddresses(PageFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        (_chrome, Authority) = (frame.Chrome, AuthorityOf(frame.Publication.Content.Settings));
    }

    /// <summary>
    /// The host of the site; where the site does not say where it lies, its name under <c>.invalid</c>, which RFC 2606 keeps for names
    /// that are none.
    /// </summary>
    public string Authority { get; }

    /// <summary>
    /// What is the same for ever: the whole address, or a <c>tag:</c> URI (RFC 4151) where the site does not say where it lies.
    /// </summary>
    /// <param name="id">A route, perhaps with a fragment.</param>
    public string IdOf(string id) => WholeOf(id) ?? $"tag:{Authority},{YearOfTags}:{_chrome.Language.RouteOf(id)}";

    /// <summary>
    /// A link: the whole address where the site says where it lies, else a path that readers resolve against the feed's own address.
    /// </summary>
    public string LinkOf(string route) => WholeOf(route) ?? _chrome.Link(route);

    /// <summary>The whole address with every letter that an address may not have written as it must be, or null.</summary>
    public string? WholeOf(string route) => _chrome.AddressOf(route, _chrome.Language) is { } address ? new Uri(address).AbsoluteUri : null;

    private static string AuthorityOf(SiteSettings settings)
    {
        if (settings.BaseAddress is { } address) return new Uri(address).IdnHost;
        var slug = VietnameseText.Slug(settings.Name);
        return $"{(slug.Length == 0 ? "papisite" : slug[..Math.Min(slug.Length, LongestLabel)].TrimEnd('-'))}.invalid";
    }
}
