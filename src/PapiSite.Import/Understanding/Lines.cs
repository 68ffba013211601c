using PapiSite.Import.Sources;

namespace PapiSite.Import.Understanding;

/// <summary>The lines of blocks: paragraphs with their markers, and lists that were typed in one line.</summary>
internal static class Lines
{
    /// <summary>The lines of what stands in a cell; the cells of a table inside it by themselves, from left to right.</summary>
    /// <param name="blocks">What stands in the cell.</param>
    /// <param name="isLoose">True where dashes part items without a mark between them.</param>
    public static List<CellLine> Of(IEnumerable<Block> blocks, bool isLoose = false) => [.. blocks.SelectMany(b => Of(b, isLoose))];

    private static IEnumerable<CellLine> Of(Block block, bool isLoose) => block switch
    {
        Paragraph paragraph => Of(paragraph, isLoose),
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Of(c.Blocks, isLoose)),
        _ => [],
    };

    private static IEnumerable<CellLine> Of(Paragraph paragraph, bool isLoose)
    {
        var typed = paragraph.Text.Split('\n').SelectMany(line => Markers.InLine(line.Trim(), isLoose)).Select(Markers.Split).ToList();
        if (paragraph.Number is not { } number) return typed.Where(line => line.Printed.Length > 0);
        if (typed.Count == 0) return [new(number, "")];
        return typed.Skip(1).Prepend(new(number, typed[0].Printed));
    }

    /// <summary>
    /// The lines as the items of one list: what goes on from an item, or stands under it, is its own. The first of the pair has what
    /// stands before the first item; there are no items where fewer than two lines have one kind of marker.
    /// </summary>
    public static (List<CellLine> Before, List<List<CellLine>> Items) Items(List<CellLine> lines)
    {
        var kind = lines.Select(l => l.Kind).FirstOrDefault(k => k != MarkerKind.None);
        if (kind == MarkerKind.None || lines.Count(l => l.Kind == kind) < 2) return (lines, []);
        var before = lines.TakeWhile(l => l.Kind != kind).ToList();
        var items = new List<List<CellLine>>();
        foreach (var line in lines.Skip(before.Count))
        {
            if (line.Kind == kind) items.Add([line]);
            else items[^1].Add(line);
        }

        return (before, items);
    }
}
