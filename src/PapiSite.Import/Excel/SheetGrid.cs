using System.Collections.Immutable;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Excel;

/// <summary>
/// Makes the grid of a sheet: hidden rows and columns and what lies under merged cells are left out, empty edges cut off, and of empty rows
/// or columns in a row one is kept. Places are the sheet's own rows and columns.
/// </summary>
internal sealed class SheetGrid(string name, SheetContent content, WorkbookStyles styles, Collected collected)
{
    private readonly Dictionary<(int Row, int Column), CellRange> anchors = [];
    private readonly List<SheetRow> rows = [];
    private int[] columns = [];

    /// <summary>The sheet's table, or null where nothing of it is shown.</summary>
    /// <param name="heads">The rows that are printed at the head of each page, first and last.</param>
    public Table? Build((int First, int Last)? heads)
    {
        foreach (var (row, words) in content.Phonetics) collected.LeaveOut(Place(row, null), words, LeftOutReasons.Phonetic);
        TakeRows(MergesByRow());
        if (rows.Count == 0) return null;
        columns = UsedColumns();
        var indexes = RowIndexes();
        var built = ImmutableArray.CreateBuilder<TableRow>();
        var open = new List<(CellRange Range, int Column, int Width)>();
        for (var r = 0; r < rows.Count; r++)
        {
            var above = r > 0 ? rows[r - 1].Number : rows[r].Number;
            if (rows[r].Number > above + 1 && HasEmptyRow(above, rows[r].Number)) built.Add(new TableRow([]));
            built.Add(Row(rows[r], open, indexes) with
            {
                IsHeader = heads is { } h && rows[r].Number >= h.First && rows[r].Number <= h.Last,
                StartsPage = Enumerable.Range(above, rows[r].Number - above).Any(content.Breaks.Contains),
            });
        }

        return new Table(Place(null, null), columns.Length, built.ToImmutable()) { Caption = name };
    }

    private SourcePlace Place(int? row, int? column) => new(name, 1, row, column);

    /// <summary>Merged ranges by their first row; of ranges that overlap only the first counts.</summary>
    private List<CellRange> MergesByRow()
    {
        var merges = content.Merges.Where(m => m.Bottom > m.Top || m.Right > m.Left).OrderBy(m => m.Top).ThenBy(m => m.Left).ToList();
        var kept = new List<CellRange>();
        var open = new SortedList<int, CellRange>();
        foreach (var merge in merges)
        {
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open.Values[i].Bottom < merge.Top) open.RemoveAt(i);
            }

            Charge(open.Count);
            if (open.Values.Any(o => o.Left <= merge.Right && o.Right >= merge.Left)) continue;
            open[merge.Left] = merge;
            kept.Add(merge);
        }

        return kept;
    }

    /// <summary>Takes the rows that are shown, without what merged cells lie over.</summary>
    private void TakeRows(List<CellRange> merges)
    {
        var open = new List<CellRange>();
        var next = 0;
        var moved = new Dictionary<CellRange, SheetCell>();
        foreach (var row in content.Rows)
        {
            open.RemoveAll(m => m.Bottom < row.Number);
            for (; next < merges.Count && merges[next].Top <= row.Number; next++)
            {
                if (merges[next].Bottom >= row.Number) open.Add(merges[next]);
            }

            var shown = new SheetRow(row.Number, row.IsHidden, []);
            foreach (var cell in row.Cells) TakeCell(row, cell, open, shown, moved);
            foreach (var merge in open) Reappear(row, merge, shown, moved);
            if (shown.Cells.Count == 0) continue;
            shown.Cells.Sort((a, b) => a.Column.CompareTo(b.Column));
            rows.Add(shown);
        }

        foreach (var (merge, cell) in moved) collected.LeaveOut(Place(merge.Top, merge.Left), cell.Words, LeftOutReasons.HiddenRow);
    }

    private void TakeCell(SheetRow row, SheetCell cell, List<CellRange> open, SheetRow shown, Dictionary<CellRange, SheetCell> moved)
    {
        Charge(open.Count);
        var index = open.FindIndex(m => cell.Column >= m.Left && cell.Column <= m.Right);
        var isTaken = shown.Cells.Count > 0 && shown.Cells[^1].Column == cell.Column;
        if (isTaken || (index >= 0 && (open[index].Top != row.Number || open[index].Left != cell.Column)))
        {
            collected.LeaveOut(Place(row.Number, cell.Column), cell.Words, LeftOutReasons.UnderMerge);
            return;
        }

        var isColumnHidden = content.IsColumnHidden(cell.Column);
        if (!row.IsHidden && !isColumnHidden)
        {
            shown.Cells.Add(cell);
            if (index >= 0) anchors[(row.Number, cell.Column)] = open[index];
        }
        else if (index >= 0 && FirstShownColumn(open[index]) is not null)
        {
            // A merged cell is shown as long as any of its rows and columns is.
            moved[open[index]] = cell;
        }
        else
        {
            var reason = row.IsHidden ? LeftOutReasons.HiddenRow : LeftOutReasons.HiddenColumn;
            collected.LeaveOut(Place(row.Number, cell.Column), cell.Words, reason);
        }
    }

    private void Reappear(SheetRow row, CellRange merge, SheetRow shown, Dictionary<CellRange, SheetCell> moved)
    {
        if (row.IsHidden || !moved.TryGetValue(merge, out var cell) || FirstShownColumn(merge) is not { } column) return;
        moved.Remove(merge);
        shown.Cells.Add(cell with { Column = column });
        anchors[(row.Number, column)] = merge with { Top = row.Number, Left = column };
    }

    private int? FirstShownColumn(CellRange merge)
    {
        for (var c = merge.Left; c <= merge.Right; c++)
        {
            if (!content.IsColumnHidden(c)) return c;
        }

        return null;
    }

    private int[] UsedColumns()
    {
        var covered = new int[CellReference.LastColumn + 2];
        foreach (var range in anchors.Values)
        {
            covered[range.Left]++;
            covered[range.Right + 1]--;
        }

        for (var c = 1; c < covered.Length; c++) covered[c] += covered[c - 1];
        var found = new List<int>();
        foreach (var column in rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().Order())
        {
            var between = found.Count == 0 ? 0 : Enumerable.Range(found[^1] + 1, column - found[^1] - 1).FirstOrDefault(IsEmptyColumn);
            if (between > 0) found.Add(between);
            found.Add(column);
        }

        return [.. found];

        // A column that only a merged cell goes over is no empty one.
        bool IsEmptyColumn(int column) => !content.IsColumnHidden(column) && covered[column] == 0;
    }

    /// <summary>True where a row between two is shown and empty; one that only a merged cell goes over is none.</summary>
    private bool HasEmptyRow(int above, int below)
    {
        Charge(anchors.Count);
        return Enumerable.Range(above + 1, below - above - 1).Any(r => !content.HiddenRows.Contains(r))
            && !anchors.Values.Any(a => a.Top <= above && a.Bottom >= below - 1);
    }

    /// <summary>Counts looking through merged cells as so many cells: a file may have them by the thousand in every row.</summary>
    private void Charge(int looked)
    {
        collected.Room -= looked / 64;
        if (collected.Room < 0) throw new TooMuchException();
    }

    private Dictionary<int, int> RowIndexes()
    {
        var indexes = new Dictionary<int, int>(rows.Count);
        for (var i = 0; i < rows.Count; i++) indexes.TryAdd(rows[i].Number, i);
        return indexes;
    }

    private TableRow Row(SheetRow row, List<(CellRange Range, int Column, int Width)> open, Dictionary<int, int> indexes)
    {
        open.RemoveAll(o => o.Range.Bottom < row.Number);
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Cells.Count + open.Count);
        foreach (var (range, column, width) in open)
            cells.Add(new TableCell(Place(row.Number, range.Left), column, width, []) { IsCarried = true });
        foreach (var cell in row.Cells)
        {
            var place = Place(row.Number, cell.Column);
            var column = Array.BinarySearch(columns, cell.Column);
            var (width, height) = (1, 1);
            if (anchors.TryGetValue((row.Number, cell.Column), out var range))
            {
                width = columns.Skip(column).TakeWhile(c => c <= range.Right).Count();
                height = HeightOf(range, indexes[row.Number]);
                if (height > 1) open.Add((range, column, width));
            }

            cells.Add(new TableCell(place, column, width, Paragraphs(cell, place)) { Height = height });
        }

        collected.Room -= cells.Count;
        if (collected.Room < 0) throw new TooMuchException();
        cells.Sort((a, b) => a.Column.CompareTo(b.Column));
        return new TableRow(cells.ToImmutable());
    }

    private int HeightOf(CellRange range, int index)
    {
        var end = index;
        while (end < rows.Count && rows[end].Number <= range.Bottom) end++;
        return end - index;
    }

    private ImmutableArray<Block> Paragraphs(SheetCell cell, SourcePlace place)
    {
        var style = styles.Of(cell.Style);
        var lines = cell.Words.Contains('\n', StringComparison.Ordinal)
            ? cell.Words.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)
            : [cell.Words];
        return [.. lines.Select(Block (line) => new Paragraph(place, line)
        {
            IsBold = style.IsBold,
            IsItalic = style.IsItalic,
            IsCentered = style.IsCentered,
        })];
    }
}
