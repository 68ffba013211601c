using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Reads a table as a grid: every cell at the column that its row's offset and the spans before it give.</summary>
internal sealed class TableReader(Story story)
{
    /// <summary>Word allows 63 columns; a number in the millions would only cost memory.</summary>
    private const int MostColumns = 1024;

    private readonly List<List<Draft>> _rows = [];
    private readonly List<(bool IsHeader, bool StartsPage)> _marks = [];
    private int _width;

    /// <summary>The table, or null where no row of it is left.</summary>
    public Table? Read(Element table)
    {
        var place = story.CountTable();
        ReadRows(table, place, leaveOut: null);
        if (_rows.Count == 0) return null;
        var headers = _marks.TakeWhile(m => m.IsHeader).Count();
        // A table in which every row is repeated has no head: somebody marked all of it.
        if (headers == _rows.Count) headers = 0;
        var rows = _rows.Select((cells, i) => new TableRow([.. cells.Select(c => c.ToCell())])
        {
            IsHeader = i < headers,
            StartsPage = _marks[i].StartsPage,
        });
        return new Table(place, _width, [.. rows]);
    }

    private void ReadRows(Element parent, SourcePlace table, Words? leaveOut)
    {
        foreach (var child in parent.Children)
        {
            switch (child.Name)
            {
                case "w:tr":
                    ReadRow(child, table, leaveOut);
                    break;
                case "mc:AlternateContent":
                    if (RawWords.Alternatives(child).Read is { } chosen) ReadRows(chosen, table, leaveOut);
                    break;
                case "w:del" or "w:moveFrom" when child.HasChildren:
                    ReadRows(child, table, leaveOut ?? LeftOutReasons.Deleted);
                    break;
                case "w:p" or "w:tbl" or "w:r" or "w:tc" or "w:t":
                    // Word itself writes neither here; the words are kept as a row of their own.
                    ReadRow(child.Name == "w:tc" ? child.Within("w:tr") : child.Within("w:tc").Within("w:tr"), table, leaveOut);
                    break;
                case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                    Misplaced(child, table);
                    break;
                default:
                    ReadRows(child, table, leaveOut);
                    break;
            }
        }
    }

    private void ReadRow(Element row, SourcePlace table, Words? leaveOut)
    {
        var properties = row.Child("w:trPr");
        if (properties?.Child("w:del") is not null) leaveOut ??= LeftOutReasons.Deleted;
        if (leaveOut is not null) story.Source.Remarks.Add(Remark.TrackedChanges);
        if (properties?.Switch("w:hidden") ?? false) leaveOut ??= LeftOutReasons.Hidden;
        if (leaveOut is { } reason)
        {
            story.Source.LeftOut.Add(table with { Row = _rows.Count + 1 }, RawWords.Of(row), reason);
            story.Source.LeftOut.Close();
            return;
        }

        var cells = new List<Draft>();
        var before = story.PageBegan;
        var startsPage = story.NextStartsPage;
        story.PageBegan = false;
        story.NextStartsPage = false;
        var column = Math.Clamp(properties?.NumberOf("w:gridBefore") ?? 0, 0, MostColumns);
        ReadCells(row, cells, ref column, table);
        var width = Math.Min(MostColumns, column + Math.Clamp(properties?.NumberOf("w:gridAfter") ?? 0, 0, MostColumns));
        _width = Math.Max(_width, width);
        _rows.Add(cells);
        startsPage |= story.PageBegan;
        _marks.Add((properties?.Switch("w:tblHeader") ?? false, startsPage));
        story.PageBegan = before || startsPage;
    }

    private void ReadCells(Element parent, List<Draft> cells, ref int column, SourcePlace table)
    {
        foreach (var child in parent.Children)
        {
            switch (child.Name)
            {
                case "w:tc":
                    ReadCell(child, cells, ref column, table);
                    break;
                case "mc:AlternateContent":
                    if (RawWords.Alternatives(child).Read is { } chosen) ReadCells(chosen, cells, ref column, table);
                    break;
                case "w:p" or "w:r" or "w:tbl" or "w:t":
                    // A check box may stand in the row without a cell.
                    ReadCell(child.Within("w:tc"), cells, ref column, table);
                    break;
                case var name when name.EndsWith("Pr", StringComparison.Ordinal) || name == "w:tblPrEx":
                    Misplaced(child, table);
                    break;
                default:
                    ReadCells(child, cells, ref column, table);
                    break;
            }
        }
    }

    private void ReadCell(Element cell, List<Draft> cells, ref int column, SourcePlace table)
    {
        var properties = cell.Child("w:tcPr");
        var place = table with { Row = _rows.Count + 1, Column = column + 1 };
        if (properties?.Child("w:cellDel") is not null)
        {
            story.Source.Remarks.Add(Remark.TrackedChanges);
            story.Source.LeftOut.Add(place, RawWords.Of(cell), LeftOutReasons.Deleted);
            return;
        }

        var span = Math.Clamp(properties?.NumberOf("w:gridSpan") ?? 1, 1, MostColumns);
        if (column + span > MostColumns) span = Math.Max(1, MostColumns - column);
        if (properties?.Child("w:hMerge") is { } merge && merge["w:val"] is not "restart" && cells.Count > 0)
        {
            cells[^1].Width += span;
            Cover(cell, place);
        }
        else
        {
            var above = Above(properties, column, span);
            cells.Add(above is null ? Whole(cell, place, column, span) : Carried(cell, place, column, span, above));
        }

        column += span;
    }

    /// <summary>The cell that this one goes on from, or null. <c>vMerge</c> without a value says that it goes on.</summary>
    private Draft? Above(Element? properties, int column, int span)
    {
        var goesOn = properties?.Child("w:vMerge") is { } merge ? merge["w:val"] is null or "continue"
            : properties?.Child("w:cellMerge")?["w:vMerge"] == "cont";
        if (!goesOn || _rows.Count == 0) return null;
        var above = _rows[^1].Find(c => c.Column == column && c.Width == span);
        return above?.First ?? (above is { IsMerged: true } ? above : null);
    }

    private Draft Carried(Element cell, SourcePlace place, int column, int span, Draft first)
    {
        first.Height++;
        Cover(cell, place);
        return new Draft(place, column, span, []) { First = first };
    }

    private Draft Whole(Element cell, SourcePlace place, int column, int span)
    {
        var outer = story.Enter(place);
        var blocks = new BlockReader(story).Read(cell);
        story.Enter(outer);
        var isMerged = cell.Child("w:tcPr") is { } properties
            && (properties.Child("w:vMerge") is not null || properties.Child("w:cellMerge") is not null);
        return new Draft(place, column, span, blocks) { IsMerged = isMerged };
    }

    /// <summary>Word shows nothing of what is in a covered cell.</summary>
    private void Cover(Element cell, SourcePlace place)
    {
        story.Source.LeftOut.Add(place, RawWords.Of(cell), LeftOutReasons.UnderMerge);
        story.Source.LeftOut.Close();
    }

    private void Misplaced(Element properties, SourcePlace table)
    {
        if (!properties.HasWords) return;
        story.Source.LeftOut.Add(table with { Row = _rows.Count + 1 }, RawWords.Of(properties), LeftOutReasons.Misplaced);
    }

    private sealed class Draft(SourcePlace place, int column, int width, ImmutableArray<Block> blocks)
    {
        public int Column => column;

        public int Width { get; set; } = width;

        public int Height { get; set; } = 1;

        public bool IsMerged { get; init; }

        /// <summary>The cell that it goes on from, or null.</summary>
        public Draft? First { get; init; }

        public TableCell ToCell() => new(place, column, Width, blocks) { Height = Height, IsCarried = First is not null };
    }
}
