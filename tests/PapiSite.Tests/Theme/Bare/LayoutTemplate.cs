using PapiSite.Site.Views;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>A page: its title, the menu, what its view holds, the foot.</summary>
internal static class LayoutTemplate
{
    public static string Draw(PageView view, Chrome chrome) =>
        $"<!doctype html>\n<html lang=\"{chrome.Language.Code}\">\n<head><meta "
            + $"charset=\"utf-8\"><title>{ValueTemplate.Encode(view.Head.Title)}</title></head>\n<body>\n"
        + $"<nav>{Links(chrome.Menu, chrome)}</nav>\n<main>{RecordTemplate.Draw(view, chrome)}"
        + $"</main>\n<footer>{Links(chrome.Foot, chrome)}</footer>\n</body>\n</html>\n";

    private static string Links(IEnumerable<ChromeLink> links, Chrome chrome) =>
        string.Concat(links.Select(link => LinkTemplate.Draw(link.Name, link.Route, chrome)));
}
