using System.Collections.Immutable;

namespace PapiSite.Site.Output;

/// <summary>The kinds of files that a site has. What depends on the end of a file's name asks here.</summary>
public static class OutputFormats
{
    /// <summary>Pages: each has a folder of its own.</summary>
    public static OutputFormat Page { get; } = new("page", "text/html", "index.html") { PerLanguage = true, IsText = true };

    /// <summary>HTML without a route: what a server shows for what it does not find, and what a site brings along.</summary>
    public static OutputFormat Html { get; } = Page with { Name = "html", Suffix = ".html", PerLanguage = false };

    /// <summary>News.</summary>
    public static OutputFormat Atom { get; } = new("atom", "application/atom+xml", ".xml") { PerLanguage = true, IsText = true };

    /// <summary>Calendars.</summary>
    public static OutputFormat Calendar { get; } = new("calendar", "text/calendar", ".ics") { PerLanguage = true, IsText = true };

    /// <summary>Data.</summary>
    public static OutputFormat Json { get; } = new("json", "application/json", ".json") { IsText = true };

    /// <summary>What describes data.</summary>
    public static OutputFormat Schema { get; } = Json with { Name = "schema", Suffix = ".schema.json" };

    /// <summary>Data as a table.</summary>
    public static OutputFormat Csv { get; } = new("csv", "text/csv", ".csv") { IsText = true };

    /// <summary>Files of the search index.</summary>
    public static OutputFormat Search { get; } = new("search", "application/octet-stream", ".bin");

    /// <summary>Style sheets.</summary>
    public static OutputFormat StyleSheet { get; } = new("css", "text/css", ".css") { IsText = true };

    /// <summary>Scripts.</summary>
    public static OutputFormat Script { get; } = new("js", "text/javascript", ".js") { IsText = true };

    /// <summary>Drawings.</summary>
    public static OutputFormat Svg { get; } = new("svg", "image/svg+xml", ".svg");

    /// <summary>Plain text.</summary>
    public static OutputFormat Text { get; } = new("text", "text/plain", ".txt") { IsText = true };

    /// <summary>Every kind, of two that fit one name the more particular first; the last are those of what a site brings along.</summary>
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        Page, Html, Atom, Calendar, Schema, Json, Csv, Search, StyleSheet, Script, Svg, Text,
        Json with { Name = "webmanifest", Suffix = ".webmanifest" },
        new("pdf", "application/pdf", ".pdf"),
        new("png", "image/png", ".png"),
        new("jpg", "image/jpeg", ".jpg"),
        new("jpeg", "image/jpeg", ".jpeg"),
        new("ico", "image/x-icon", ".ico"),
    ];

    /// <summary>The kind of a file by the end of its name, in whatever letters; null for one of which we know nothing.</summary>
    public static OutputFormat? Of(ReadOnlySpan<char> path)
    {
        foreach (var format in All)
        {
            if (path.EndsWith(format.Suffix, StringComparison.OrdinalIgnoreCase)) return format;
        }

        return null;
    }

    /// <summary>The kind of what lies at a route: one that ends with a slash is that of a page.</summary>
    public static OutputFormat? OfRoute(ReadOnlySpan<char> route) => route is [.., '/'] ? Page : Of(route);

    /// <summary>True for what a browser shows as a page.</summary>
    public static bool IsHtml(ReadOnlySpan<char> path) => Of(path)?.MediaType == Page.MediaType;
}
