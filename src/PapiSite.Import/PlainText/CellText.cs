using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using PapiSite.Import.Grids;
using PapiSite.Import.Html;
using PapiSite.Import.Sources;

namespace PapiSite.Import.PlainText;

/// <summary>Reads the text of a cell or a line, which may have tags and marks of Markdown, as paragraphs.</summary>
internal sealed class CellText(Collected collected)
{
    private readonly HtmlParser parser = HtmlReader.Parser();
    private readonly HtmlNotes noLinks = new();

    /// <summary>The paragraphs of a cell; a list on one line is taken apart.</summary>
    public ImmutableArray<Block> Cell(string text, SourcePlace place)
    {
        if (!Wording.HasWords(text)) return [];
        bool? alone = null;
        var isBareList = text.AsSpan().ContainsAny("<") && !text.Contains("<li", StringComparison.OrdinalIgnoreCase);
        return [.. Read(text, place, ref alone).SelectMany(b => Items(b, isBareList))];
    }

    /// <summary>The paragraphs of a line outside tables.</summary>
    /// <param name="isBold">Whether bold print is open where it begins; then where it ends.</param>
    public ImmutableArray<Block> Line(string text, SourcePlace place, ref bool? isBold) => Read(text, place, ref isBold);

    private ImmutableArray<Block> Read(string text, SourcePlace place, ref bool? isBold)
    {
        if (TextMarkup.IsPlain(text) && isBold is not true) return [.. Plain(text, place)];
        var html = TextMarkup.ToHtml(text, ref isBold).Replace("\n", "<br>", StringComparison.Ordinal);
        HtmlGuard.Check(html);
        using var page = parser.ParseDocument(html);
        var flow = new HtmlFlow(collected, noLinks, place);
        if (page.Body is not null) flow.Visit(page.Body, default);
        return [.. flow.Finish().SelectMany(Lines)];
    }

    private static IEnumerable<Block> Plain(string text, SourcePlace place)
    {
        foreach (var line in text.Split('\n'))
        {
            if (Wording.Of(line) is { Length: > 0 } words) yield return new Paragraph(place, words);
        }
    }

    /// <summary>A line end that is typed in a cell ends a paragraph.</summary>
    private IEnumerable<Block> Lines(Block block) =>
        block is Paragraph { NoteMarks.IsEmpty: true } paragraph && !collected.Marks.IsIn(paragraph)
            && paragraph.Text.Contains('\n', StringComparison.Ordinal)
            ? paragraph.Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(Part(paragraph))
            : [block];

    private IEnumerable<Block> Items(Block block, bool isBareList)
    {
        if (block is not Paragraph { NoteMarks.IsEmpty: true, Number: null } paragraph || collected.Marks.IsIn(paragraph)) return [block];
        if (!isBareList && !paragraph.Text.StartsWith("- ", StringComparison.Ordinal)) return [block];
        var items = DashItems.Split(paragraph.Text);
        return items.Count == 1 ? [block] : items.Select(Part(paragraph));
    }

    private static Func<string, int, Block> Part(Paragraph whole) => (text, i) =>
        i == 0 ? whole with { Text = text } : whole with { Text = text, StartsPage = false };
}
