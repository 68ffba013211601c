using System.Collections.Immutable;
using System.Net;
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
/// <param name="basePath">Where the site lies.</param>
/// <param name="language">The language whose pages links lead to.</param>
/// <param name="addresses">What the site has; null where every address of the site's form is taken for one.</param>
public sealed class MarkdownProse(string basePath, SiteLanguage language, SiteAddresses? addresses = null)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoLinks(new() { OpenInNewWindow = false }).UsePreciseSourceLocation().Build();

    private readonly ProseLinks _links = new(addresses);

    /// <summary>The HTML of a text; headings begin at the given level.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="firstHeading">The level of the topmost headings.</param>
    /// <param name="ids">Gives the headings their ids; null where they get none that others must keep clear of.</param>
    /// <param name="from">The route of the page of prose that the text is, or null.</param>
    public string ToHtml(string markdown, int firstHeading = 2, HeadingIds? ids = null, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Rendered(markdown, document =>
        {
            ShiftHeadings(document, firstHeading);
            var headings = (ids ?? HeadingIds.OfProsePage()).Give(document);
            foreach (var link in document.Descendants<LinkInline>().ToList()) MakeSafe(link, from, headings);
            foreach (var link in document.Descendants<AutolinkInline>().ToList()) MakeSafe(link);
            foreach (var table in document.Descendants<Table>()) MakePlain(table);
            return document.ToHtml(Pipeline);
        }) ?? $"<pre>{WebUtility.HtmlEncode(markdown)}</pre>";
    }

    /// <summary>The text without its marks, in one line, for descriptions.</summary>
    public static string ToPlainText(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var text = Rendered(markdown, _ => Markdown.ToPlainText(markdown, Pipeline)) ?? markdown;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The blocks of a text, for what is no page; null where it nests deeper than any sensible text.</summary>
    public static MarkdownDocument? BlocksOf(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Parse(markdown);
    }

    /// <summary>True where a text can be laid out; another is shown as it is typed.</summary>
    internal static bool IsReadable(string markdown) => Rendered(markdown, document => document.ToHtml(Pipeline)) is not null;

    /// <summary>The links and pictures of a text, with their places in it, and the names of its headings.</summary>
    internal static (IReadOnlyList<LinkInline> Links, ImmutableDictionary<string, string> Headings)? LinksOf(string markdown)
    {
        if (Parse(markdown) is not { } document) return null;
        return ([.. document.Descendants<LinkInline>()], HeadingIds.OfProsePage().Give(document));
    }

    /// <summary>The ids that a page of prose will have for the headings of a text.</summary>
    internal static IEnumerable<string> HeadingsOf(string markdown, HeadingIds ids) =>
        Parse(markdown) is { } document ? ids.Give(document).Values : [];

    /// <summary>What is made of a text, or null where it nests deeper than any sensible text.</summary>
    private static string? Rendered(string markdown, Func<MarkdownDocument, string> render)
    {
        if (Parse(markdown) is not { } document) return null;
        try
        {
            return render(document);
        }
        catch (ArgumentException)
        {
            // Markdig refuses text nested beyond its limit, some of it only when it writes.
            return null;
        }
    }

    private static MarkdownDocument? Parse(string markdown)
    {
        if (!MarkdownLimits.Fit(markdown)) return null;
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
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

    private void MakeSafe(LinkInline link, string? from, ImmutableDictionary<string, string> headings)
    {
        var target = _links.Find(link.Url, link.IsImage, from, headings);
        switch (target.Kind)
        {
            case ProseTargetKind.Page when !link.IsImage || addresses is null:
            case ProseTargetKind.PageWithoutPlace:
                link.Url = basePath.TrimEnd('/') + language.RouteOf(target.Address);
                return;
            case ProseTargetKind.Heading when !link.IsImage:
                link.Url = "#" + headings.GetValueOrDefault(target.Address, target.Address);
                return;
            case ProseTargetKind.File:
                link.Url = basePath.TrimEnd('/') + Routes.OfFile(target.Address);
                return;
            case ProseTargetKind.Outside when !link.IsImage:
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
        if (
            link.IsEmail || (Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "tel")
        )
        {
            return;
        }

        link.InsertBefore(new LiteralInline(link.Url));
        link.Remove();
    }
}
