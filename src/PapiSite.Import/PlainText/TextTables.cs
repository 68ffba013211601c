using System.Collections.Immutable;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.PlainText;

/// <summary>Makes the grid of a table that was written as text.</summary>
internal sealed class TextTables(Collected collected, CellText cells)
{
    /// <summary>So many cells with the same words after the first are one that was merged.</summary>
    private const int FewestRepeats = 3;

    /// <summary>What an editor should know of how the tables were read.</summary>
    public List<Words> Remarks { get; } = [];

    /// <summary>The table as a grid; columns at the right in which no row has words are none.</summary>
    public Table Build(RawTable raw)
    {
        var width = Math.Max(1, raw.Rows.Max(r => r.IsTail ? r.Cells.Count : r.Extent));
        collected.Room -= raw.Rows.Sum(r => r.Cells.Count);
        if (collected.Room < 0) throw new TooMuchException();
        collected.Line = raw.Rows[0].Line;
        var place = collected.NextPlace();
        var rows = raw.Rows.Select((row, r) => Row(row, place with { Line = row.Line, Row = r + 1 }, width)).ToImmutableArray();
        return new Table(place, width, rows);
    }

    private TableRow Row(RawRow row, SourcePlace place, int width)
    {
        var first = row.IsTail ? width - row.Cells.Count : 0;
        if (row.IsTail)
        {
            Remarks.Add(new(
                $"{place.Words.Vi}: bảng bắt đầu giữa chừng một hàng, chỉ còn {row.Cells.Count} ô cuối.",
                $"{place.Words.En}: the table begins in the middle of a row, of which only the last {row.Cells.Count} cells are left."));
        }

        var found = ImmutableArray.CreateBuilder<TableCell>();
        for (var i = 0; i < row.Cells.Count && first + i < width; i++)
        {
            var here = place with { Column = first + i + 1 };
            var repeats = first == 0 && i > 0 ? Repeats(row, i, width) : 0;
            for (var r = 1; r <= repeats; r++) collected.LeaveOut(place with { Column = i + r + 1 }, row.Cells[i], LeftOutReasons.Repeated);
            found.Add(new TableCell(here, first + i, repeats + 1, cells.Cell(row.Cells[i], here)));
            i += repeats;
        }

        return new TableRow(found.ToImmutable()) { IsHeader = row.IsHeader, StartsPage = row.StartsPage };
    }

    /// <summary>
    /// How many cells to the right repeat the words of one, where all do that are left of the row: a merged cell, written out.
    /// </summary>
    private static int Repeats(RawRow row, int cell, int width)
    {
        var words = row.Cells[cell].Trim();
        if (words.Length == 0 || row.Cells.Count < width) return 0;
        var end = cell + 1;
        while (end < row.Cells.Count && row.Cells[end].Trim() == words) end++;
        return end >= width && end - cell - 1 >= FewestRepeats ? Math.Min(end, width) - cell - 1 : 0;
    }
}
