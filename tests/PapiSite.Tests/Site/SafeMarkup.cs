using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>What every page must keep to, whatever the content says.</summary>
internal static partial class SafeMarkup
{
    private static readonly HashSet<string> Elements =
    [
        "html",
        "head",
        "meta",
        "title",
        "link",
        "script",
        "body",
        "a",
        "header",
        "nav",
        "main",
        "footer",
        "section",
        "article",
        "aside",
        "div",
        "span",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "b",
        "i",
        "br",
        "hr",
        "img",
        "details",
        "summary",
        "template",
        "form",
        "label",
        "input",
        "select",
        "option",
        "button",
        "svg",
        "rect",
        "path",
        "circle",
        "text",
        "figure",
        "figcaption",
        "fieldset",
        "legend",
        "data",
        "del",
        "ins",
    ];

    private static readonly string[] OutsideSchemes = ["https:", "http:", "mailto:", "tel:"];

    private static readonly HashSet<string> Addresses =
    [
        "href",
        "src",
        "srcset",
        "action",
        "formaction",
        "data",
        "poster",
        "ping",
        "background",
        "cite",
        "xlink:href",
    ];

    /// <summary>Fails where a page has an element, an attribute or an address that it may not have, or an id twice.</summary>
    public static void Check(RenderedPage page, string basePath) =>
        Check(page.Path, page.Document.Everything().Select(MarkupElement.Of), basePath);

    /// <summary>The same of the elements of a page, whoever read them.</summary>
    public static void Check(string path, IEnumerable<MarkupElement> elements, string basePath)
    {
        if (FaultIn(elements, basePath, "https://example.gov.vn/") is { } fault) Assert.Fail($"{path}: {fault}");
    }

    /// <summary>
    /// The same for every page of a site, read as plain HTML, which takes a tenth of the time; a page that is not plain fails.
    /// </summary>
    public static void CheckPages(RenderedSite site)
    {
        foreach (var path in site.PagePaths) Check(path, PlainMarkup.ElementsOf(site.Text(path)), site.BasePath);
    }

    /// <summary>The first such thing in a page of a site that lies at an address; null where there is none.</summary>
    public static string? FaultIn(IEnumerable<MarkupElement> elements, string basePath, string site)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (element["id"] is { } id && !ids.Add(id)) return $"twice {id}";
            if (Fault(element, basePath, site) is { } fault) return $"{fault}: {element}";
        }

        return null;
    }

    private static string? Fault(MarkupElement element, string basePath, string site)
    {
        if (!Elements.Contains(element.Name))
            return "element";
        if (element.Name == "script" && !IsOwnScript(element, basePath))
            return "script";
        if (element.Name == "meta" && !IsOwnMeta(element))
            return "meta";
        if (
            element.Name == "link"
            && element["rel"] is not ("icon" or "stylesheet" or "preload" or "modulepreload" or "canonical" or "alternate")
        )
        {
            return "link";
        }
        if (element.HasComment)
            return "comment";
        return element
            .Attributes.Where(attribute => !IsSafe(element, attribute.Name, attribute.Value, basePath, site))
            .Select(attribute => attribute.Name)
            .FirstOrDefault();
    }

    private static bool IsOwnScript(MarkupElement script, string basePath) =>
        script["type"] == "module" && script.IsEmpty
        && script["src"] is { } source && source.StartsWith(basePath + "assets/", StringComparison.Ordinal) && IsInside(source, basePath);

    private static bool IsOwnMeta(MarkupElement meta) =>
        (meta["http-equiv"] is null or "Content-Security-Policy" || IsRedirect(meta))
        && meta["name"] is null or "viewport" or "description" or "robots";

    /// <summary>To a page of the site, at once: a delay would move a reader who is reading.</summary>
    private static bool IsRedirect(MarkupElement meta) =>
        meta["http-equiv"] == "refresh" && meta["content"] is { } content && Regex.IsMatch(content, @"^0; url=/[a-z0-9./-]+$");

    private static bool IsSafe(MarkupElement element, string name, string value, string basePath, string site)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "srcdoc") return false;
        if (!Addresses.Contains(name)) return true;
        if (name == "action") return element.Name == "form" && IsInside(value, basePath);
        if (name is not ("href" or "src")) return false;
        return element.Name switch
        {
            "a" => IsInside(value, basePath) || OutsideSchemes.Any(s => value.StartsWith(s, StringComparison.OrdinalIgnoreCase)),
            "link" when element["type"] == "application/atom+xml" => IsInside(value, basePath),
            "link" when element["rel"] == "canonical" && IsInside(value, basePath) => true,
            "link" when element["rel"] is "canonical" or "alternate" => value.StartsWith(site, StringComparison.Ordinal),
            "link" or "script" or "img" => IsInside(value, basePath),
            _ => false,
        };
    }

    /// <summary>As a browser resolves it: on the site's own host, under its base path.</summary>
    private static bool IsInside(string address, string basePath)
    {
        if (address.StartsWith('#')) return true;
        if (PlainPath().IsMatch(address)) return address.StartsWith(basePath, StringComparison.Ordinal);
        var url = new Url(new Url($"https://site.example{basePath}mot/hai/"), address);
        return address.StartsWith(basePath, StringComparison.Ordinal)
            && url.Scheme == "https"
            && url.HostName == "site.example"
            && ("/" + url.Path).StartsWith(basePath, StringComparison.Ordinal);
    }

    /// <summary>What no browser takes for anything but a path on the site's own host, so that it needs no closer look.</summary>
    [GeneratedRegex(@"^/(?:[\w~%-][\w.~%-]*/)*(?:[\w~%-][\w.~%-]*)?(?:[?#][\w=%+&./~-]*)?$", RegexOptions.None, 10_000)]
    private static partial Regex PlainPath();
}
