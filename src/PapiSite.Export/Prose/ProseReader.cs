using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PapiSite.Site.Prose;

namespace PapiSite.Export.Prose;

/// <summary>Markdown as paragraphs of a document: what the site shows as HTML.</summary>
internal static class ProseReader
{
    /// <summary>The paragraphs of a text; one that cannot be read as Markdown, by its lines as typed.</summary>
    public static ImmutableArray<ProseLine> Read(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return [];
        var lines = ImmutableArray.CreateBuilder<ProseLine>();
        if (MarkdownProse.BlocksOf(markdown) is { } document) Add(document, 0, null, lines);
        else lines.AddRange(markdown.Split('\n').Where(l => l.Trim().Length > 0).Select(l => new ProseLine([new(l.Trim())])));
        return lines.ToImmutable();
    }

    /// <summary>The paragraphs as plain lines, for a cell.</summary>
    public static IEnumerable<string> Lines(string? markdown) => Read(markdown).Select(line =>
        line.Cells.IsEmpty ? line.Text : string.Join(" | ", line.Cells.Select(c => string.Concat(c.Select(r => r.Text)))));

    /// <param name="block">What stands in the text.</param>
    /// <param name="depth">How deep.</param>
    /// <param name="marker">The marker that its first paragraph gets, or null.</param>
    /// <param name="lines">Where paragraphs go.</param>
    private static void Add(Block block, int depth, string? marker, ImmutableArray<ProseLine>.Builder lines)
    {
        switch (block)
        {
            case Table table:
                lines.AddRange(table.OfType<TableRow>().Select(row => new ProseLine([], depth)
                {
                    Cells = [.. row.OfType<TableCell>().Select(c => RunsOf(c.Descendants<LeafBlock>(), row.IsHeader))],
                }));
                break;
            case ListBlock list:
                var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
                foreach (var item in list.OfType<ListItemBlock>())
                    AddInside(item, depth, list.IsOrdered ? $"{number++}{list.OrderedDelimiter}" : depth == 0 ? "-" : "+", lines);
                break;
            case QuoteBlock quote:
                AddInside(quote, depth + 1, marker, lines);
                break;
            case ContainerBlock container:
                AddInside(container, depth, marker, lines);
                break;
            case LeafBlock leaf:
                var runs = RunsOf([leaf], leaf is HeadingBlock);
                if (runs.IsEmpty) break;
                lines.Add(new(marker is null ? runs : [new($"{marker} "), .. runs], depth) { IsHeading = leaf is HeadingBlock });
                break;
        }
    }

    private static void AddInside(ContainerBlock container, int depth, string? marker, ImmutableArray<ProseLine>.Builder lines)
    {
        foreach (var child in container)
        {
            var before = lines.Count;
            Add(child, child is ListBlock && container is ListItemBlock ? depth + 1 : depth, marker, lines);
            if (lines.Count > before) marker = null;
        }
    }

    private static ImmutableArray<TextRun> RunsOf(IEnumerable<LeafBlock> leaves, bool isBold)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var leaf in leaves)
        {
            if (leaf.Inline is { } inline) AddRuns(inline, new("", isBold), runs);
            else if (leaf.Lines.ToString() is { Length: > 0 } code) runs.Add(new(code, isBold));
        }

        return runs.ToImmutable();
    }

    private static void AddRuns(Inline inline, TextRun form, ImmutableArray<TextRun>.Builder runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(form with { Text = literal.Content.ToString() });
                break;
            case HtmlEntityInline entity:
                runs.Add(form with { Text = entity.Transcoded.ToString() });
                break;
            case CodeInline code:
                runs.Add(form with { Text = code.Content });
                break;
            case AutolinkInline link:
                runs.Add(form with { Text = link.Url });
                break;
            case LineBreakInline line:
                runs.Add(form with { Text = line.IsHard ? "\n" : " " });
                break;
            case EmphasisInline emphasis:
                var isStrong = emphasis.DelimiterCount > 1;
                AddAll(emphasis, form with { IsBold = form.IsBold || isStrong, IsItalic = form.IsItalic || !isStrong }, runs);
                break;
            case LinkInline link:
                AddAll(link, form, runs);
                // Paper cannot be clicked: an address outside the site is told, one inside it leads nowhere from here.
                if (AddressToTell(link) is { } address) runs.Add(form with { Text = $" ({address})" });
                break;
            case ContainerInline container:
                AddAll(container, form, runs);
                break;
        }
    }

    private static void AddAll(ContainerInline container, TextRun form, ImmutableArray<TextRun>.Builder runs)
    {
        foreach (var child in container) AddRuns(child, form, runs);
    }

    private static string? AddressToTell(LinkInline link) =>
        link is { IsImage: false, Url: { } url } && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && !link.Descendants<LiteralInline>().Any(l => l.Content.ToString().Contains(url, StringComparison.Ordinal)) ? url : null;
}
