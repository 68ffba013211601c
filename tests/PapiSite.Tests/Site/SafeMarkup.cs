using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>What every page must keep to, whatever the content says.</summary>
internal static class SafeMarkup
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "link", "script", "body", "a", "header", "nav", "main", "footer", "section", "article", "aside", "div", "span", "p", "h1",
        "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code",
        "em", "strong", "b", "i", "br", "hr", "img", "details", "summary", "template", "form", "label", "input", "select", "option", "button", "svg", "rect", "path", "circle", "text", "figure",
        "figcaption", "fieldset", "legend", "data", "del", "ins",
    ];

    private static readonly string[] OutsideSchemes = ["https:", "http:", "mailto:", "tel:"];

    private static readonly HashSet<string> Addresses = ["href", "src", "srcset", "action", "formaction", "data", "poster", "ping", "background", "cite", "xlink:href"];

    /// <summary>Fails where a page has an element, an attribute or an address that it may not have, or an id twice.</summary>
    public static void Check(RenderedPage page, string basePath)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Document.Everything())
        {
            if (element.GetAttribute("id") is { } id && !ids.Add(id)) Assert.Fail($"{page.Path}: twice {id}");
            if (Fault(element, basePath) is { } fault) Assert.Fail($"{page.Path}: {fault}: {element.OuterHtml[..Math.Min(300, element.OuterHtml.Length)]}");
        }
    }

    private static string? Fault(IElement element, string basePath)
    {
        if (!Elements.Contains(element.LocalName)) return "element";
        if (element.LocalName == "script" && !IsOwnScript(element, basePath)) return "script";
        if (element.LocalName == "meta" && !IsOwnMeta(element)) return "meta";
        if (element.LocalName == "link" && element.GetAttribute("rel") is not ("icon" or "stylesheet" or "modulepreload" or "canonical" or "alternate")) return "link";
        if (element.ChildNodes.OfType<IComment>().Any()) return "comment";
        return element.Attributes.FirstOrDefault(attribute => !IsSafe(element, attribute, basePath))?.Name;
    }

    private static bool IsOwnScript(IElement script, string basePath) =>
        script.GetAttribute("type") == "module" && script.TextContent.Length == 0
        && script.GetAttribute("src") is { } source && source.StartsWith(basePath + "assets/", StringComparison.Ordinal) && IsInside(source, basePath);

    private static bool IsOwnMeta(IElement meta) =>
        (meta.GetAttribute("http-equiv") is null or "Content-Security-Policy" || IsRedirect(meta)) && meta.GetAttribute("name") is null or "viewport" or "description";

    /// <summary>To a page of the site, at once: a delay would move a reader who is reading.</summary>
    private static bool IsRedirect(IElement meta) =>
        meta.GetAttribute("http-equiv") == "refresh" && meta.GetAttribute("content") is { } content && System.Text.RegularExpressions.Regex.IsMatch(content, @"^0; url=/[a-z0-9./-]+$");

    private static bool IsSafe(IElement element, IAttr attribute, string basePath)
    {
        if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc") return false;
        if (!Addresses.Contains(attribute.Name)) return true;
        if (attribute.Name == "action") return element.LocalName == "form" && IsInside(attribute.Value, basePath);
        if (attribute.Name is not ("href" or "src")) return false;
        return element.LocalName switch
        {
            "a" => IsInside(attribute.Value, basePath) || OutsideSchemes.Any(s => attribute.Value.StartsWith(s, StringComparison.OrdinalIgnoreCase)),
            "link" when element.GetAttribute("type") == "application/atom+xml" => IsInside(attribute.Value, basePath),
            "link" when element.GetAttribute("rel") == "canonical" && IsInside(attribute.Value, basePath) => true,
            "link" when element.GetAttribute("rel") is "canonical" or "alternate" => attribute.Value.StartsWith("https://example.gov.vn/", StringComparison.Ordinal),
            "link" or "script" or "img" => IsInside(attribute.Value, basePath),
            _ => false,
        };
    }

    /// <summary>As a browser resolves it: on the site's own host, under its base path.</summary>
    private static bool IsInside(string address, string basePath)
    {
        if (address.StartsWith('#')) return true;
        var url = new Url(new Url($"https://site.example{basePath}mot/hai/"), address);
        return address.StartsWith(basePath, StringComparison.Ordinal) && url.Scheme == "https" && url.HostName == "site.example" && ("/" + url.Path).StartsWith(basePath, StringComparison.Ordinal);
    }
}
