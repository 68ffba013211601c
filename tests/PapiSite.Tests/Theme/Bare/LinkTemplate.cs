using PapiSite.Site.Views;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>A link to a route.</summary>
internal static class LinkTemplate
{
    public static string Draw(string words, string route, Chrome chrome) =>
        $"<a href=\"{ValueTemplate.Encode(chrome.Link(route))}\">{ValueTemplate.Encode(words)}</a>";
}
