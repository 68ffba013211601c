using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PapiSite.Site.Prose;

/// <summary>
/// Markdown to HTML. Raw HTML in it is text; links lead only to web, mail and telephone addresses or to places of the site;
/// pictures only to files of the site, since no request may leave it.
/// </summary>
public sealed class MarkdownProse(string basePath, SiteLanguage language)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoLinks(new() { OpenInNewWindow = false }).Build();

    /// <summary>The HTML of a text; headings begin at the given level.</summary>
    public string ToHtml(string markdown, int firstHeading = 2)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (Parse(markdown) is not { } document) return $"<pre>{System.Net.WebUtility.HtmlEncode(markdown)}</pre>";
        ShiftHeadings(document, firstHeading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) MakeSafe(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) MakeSafe(link);
        foreach (var table in document.Descendants<Table>()) MakePlain(table);
        return document.ToHtml(Pipeline);
    }

    /// <summary>The text without its marks, in one line, for descriptions.</summary>
    public static string ToPlainText(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var text = Parse(markdown) is null ? markdown : Markdown.ToPlainText(markdown, Pipeline);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text as Markdown, or null where it nests deeper than any sensible text; it is then shown as it stands.</summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        if (!MarkdownLimits.Fit(markdown)) return null;
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses text nested beyond its limit.
            return null;
        }
    }

    private static void ShiftHeadings(MarkdownDocument document, int firstHeading)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0) return;
        var shift = firstHeading - headings.Min(h => h.Level);
        // No level may be passed over, whatever the author wrote: screen readers walk by them.
        var last = firstHeading - 1;
        foreach (var heading in headings)
        {
            heading.Level = Math.Clamp(heading.Level + shift, firstHeading, Math.Min(6, last + 1));
            last = heading.Level;
        }
    }

    /// <summary>Alignment by class: Markdig's style attributes are what the site's policy forbids, so that they would do nothing.</summary>
    private static void MakePlain(Table table)
    {
        table.GetAttributes().AddClass("plain-table");
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (column.Alignment == TableColumnAlign.Right) cell.GetAttributes().AddClass("num");
            }
        }

        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    private void MakeSafe(LinkInline link)
    {
        var isInside = IsInside(link.Url);
        if (link.IsImage ? isInside : isInside || IsOutsideAddress(link.Url))
        {
            if (isInside && link.Url!.StartsWith('/')) link.Url = basePath.TrimEnd('/') + language.RouteOf(link.Url);
            return;
        }

        // What may not be a link or picture stays as the words it had.
        var words = link.FirstChild is null ? new LiteralInline(link.Url ?? "") : null;
        if (words is not null) link.InsertBefore(words);
        else link.MoveChildrenAfter(link.PreviousSibling ?? InsertMark(link));
        link.Remove();
    }

    private static LiteralInline InsertMark(LinkInline link)
    {
        var mark = new LiteralInline("");
        link.InsertBefore(mark);
        return mark;
    }

    private static void MakeSafe(AutolinkInline link)
    {
        if (link.IsEmail || IsOutsideAddress(link.Url)) return;
        link.InsertBefore(new LiteralInline(link.Url));
        link.Remove();
    }

    private static bool IsInside(string? url) =>
        url is { Length: > 0 } && (url[0] == '#' || (url[0] == '/' && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal) && !ClimbsUp(url)));

    /// <summary>Browsers take <c>..</c> away before they ask, and so would leave the base path.</summary>
    private static bool ClimbsUp(string url) => url.Split('/', '?', '#').Any(part => Uri.UnescapeDataString(part) == "..");

    private static bool IsOutsideAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "tel";
}
