using PapiSite.Language.Text;
using PapiSite.Model.Site;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Feeds;

/// <summary>What feeds call the site, its pages and what is on them.</summary>
public static class FeedAddresses
{
    /// <summary>The longest name that a part of a host may have.</summary>
    private const int LongestLabel = 63;

    /// <summary>
    /// The host of the site; where the site does not say where it lies, its name under <c>.invalid</c>, which RFC 2606 keeps for names
    /// that are none.
    /// </summary>
    public static string AuthorityOf(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.BaseAddress is { } address) return new Uri(address).IdnHost;
        var slug = VietnameseText.Slug(settings.Name);
        return $"{(slug.Length == 0 ? "papisite" : slug[..Math.Min(slug.Length, LongestLabel)].TrimEnd('-'))}.invalid";
    }

    /// <summary>What is the same for ever: the whole address, or a <c>tag:</c> URI (RFC 4151) where the site does not say where it lies.</summary>
    /// <param name="frame">The site and the language.</param>
    /// <param name="id">A route, perhaps with a fragment.</param>
    public static string IdOf(PageFrame frame, string id)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // The year only says that the name is not one of before; it must never change.
        return WholeOf(frame, id) ?? $"tag:{AuthorityOf(frame.Publication.Content.Settings)},2024:{frame.Language.RouteOf(id)}";
    }

    /// <summary>A link: the whole address where the site says where it lies, else a path that readers resolve against the feed's own address.</summary>
    public static string LinkOf(PageFrame frame, string route)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return WholeOf(frame, route) ?? frame.Link(route);
    }

    /// <summary>The whole address with every letter that an address may not have written as it must be, or null.</summary>
    public static string? WholeOf(PageFrame frame, string route)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.AddressOf(route, frame.Language) is { } address ? new Uri(address).AbsoluteUri : null;
    }
}
