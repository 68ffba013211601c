using System.Collections.Immutable;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Checks;

/// <summary>The words of a document in the pieces that places tell apart: paragraphs, and cells of tables.</summary>
internal static class SourceUnits
{
    /// <summary>Each piece once, in reading order, notes behind the body.</summary>
    public static ImmutableArray<(SourcePlace Place, string Words)> Of(ForeignDocument document)
    {
        var units = new OrderedDictionary<SourcePlace, List<string>>();
        foreach (var block in document.Blocks.Concat(document.Notes.SelectMany(n => n.Blocks))) Add(block, null, units);
        return [.. units.Select(unit => (unit.Key, string.Join('\n', unit.Value)))];
    }

    /// <summary>What stands in a table inside a cell is the cell's.</summary>
    private static void Add(Block block, SourcePlace? cell, OrderedDictionary<SourcePlace, List<string>> units)
    {
        if (block is Paragraph paragraph)
        {
            var place = cell ?? paragraph.Place;
            if (!units.TryGetValue(place, out var words)) units[place] = words = [];
            words.Add(paragraph.Printed);
        }
        else if (block is Table table)
        {
            foreach (var inner in table.Rows.SelectMany(r => r.Cells))
                foreach (var child in inner.Blocks) Add(child, cell ?? inner.Place, units);
        }
    }
}
