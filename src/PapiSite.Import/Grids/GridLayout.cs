namespace PapiSite.Import.Grids;

/// <summary>A cell as a table's source gives it: what stands in it and how many columns and rows it asks for.</summary>
/// <param name="Height">How many rows; 0 for all that are left of its group of rows.</param>
internal readonly record struct SpannedCell<T>(T Content, int Width, int Height);

/// <summary>A cell at its place in the grid.</summary>
/// <param name="IsCarried">True where it only goes on from the row above.</param>
internal readonly record struct PlacedCell<T>(T Content, int Column, int Width, int Height, bool IsCarried);

/// <summary>
/// Lays cells that ask for several columns and rows out on a grid, as browsers do: each at the first column that is free; one that would
/// run into a cell from above ends before it; none goes past the last row of its group. Columns in which no cell begins are none.
/// </summary>
internal static class GridLayout
{
    /// <summary>The most columns that a cell may ask for: HTML's own limit.</summary>
    private const int Widest = 1000;

    /// <summary>As many as a sheet of Excel has.</summary>
    private const int MostColumns = 16_384;

    /// <param name="groups">Groups of rows, none of whose cells goes over into the next group.</param>
    /// <param name="room">How many cells there may still be; less what these take.</param>
    public static (int Width, List<List<PlacedCell<T>>> Rows) Place<T>(List<List<List<SpannedCell<T>>>> groups, ref int room)
    {
        var rows = new List<List<PlacedCell<T>>>();
        foreach (var group in groups) PlaceGroup(group, rows, ref room);
        return (Compact(rows), rows);
    }

    private static void PlaceGroup<T>(List<List<SpannedCell<T>>> group, List<List<PlacedCell<T>>> rows, ref int room)
    {
        // For each column the cell that reaches into it from above, and the row below its last.
        var above = new List<(int Until, PlacedCell<T> Cell)>();
        for (var r = 0; r < group.Count; r++)
        {
            var placed = new List<PlacedCell<T>>();
            var column = 0;
            foreach (var cell in group[r])
            {
                column = Carry(above, r, column, placed, ref room);
                var width = FreeWidth(above, r, column, Math.Clamp(cell.Width, 1, Widest));
                var height = cell.Height == 0 ? group.Count - r : Math.Clamp(cell.Height, 1, group.Count - r);
                var here = new PlacedCell<T>(cell.Content, column, width, height, IsCarried: false);
                if (--room < 0 || column > MostColumns) throw new TooMuchException();
                placed.Add(here);
                if (height > 1)
                {
                    while (above.Count < column + width) above.Add(default);
                    for (var c = column; c < column + width; c++) above[c] = (r + height, here);
                }

                column += width;
            }

            CarryRest(above, r, column, placed, ref room);
            rows.Add(placed);
        }
    }

    /// <summary>
    /// Adds the cells that reach into the row at the column, one after the other; gives the first free column after them.
    /// </summary>
    private static int Carry<T>(
        List<(int Until, PlacedCell<T> Cell)> above, int row, int column, List<PlacedCell<T>> placed, ref int room)
    {
        while (column < above.Count && above[column].Until > row)
        {
            var cell = above[column].Cell;
            if (--room < 0) throw new TooMuchException();
            placed.Add(cell with { IsCarried = true, Height = 1 });
            column = cell.Column + cell.Width;
        }

        return column;
    }

    private static void CarryRest<T>(
        List<(int Until, PlacedCell<T> Cell)> above, int row, int column, List<PlacedCell<T>> placed, ref int room)
    {
        while (above.Count > 0 && above[^1].Until <= row) above.RemoveAt(above.Count - 1);

        // Looking for cells far to the right costs too: rows of a table with thousands of columns are many cells, though they be empty.
        room -= (above.Count - column) / 256;
        while (column < above.Count)
        {
            var next = Carry(above, row, column, placed, ref room);
            column = next > column ? next : column + 1;
        }
    }

    private static int FreeWidth<T>(List<(int Until, PlacedCell<T> Cell)> above, int row, int column, int width)
    {
        for (var c = column + 1; c < column + width && c < above.Count; c++)
        {
            if (above[c].Until > row) return c - column;
        }

        return width;
    }

    private static int Compact<T>(List<List<PlacedCell<T>>> rows)
    {
        var starts = rows.SelectMany(r => r).Select(c => c.Column).Distinct().Order().ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var first = Array.BinarySearch(starts, row[i].Column);
                var end = Array.BinarySearch(starts, row[i].Column + row[i].Width);
                row[i] = row[i] with { Column = first, Width = (end < 0 ? ~end : end) - first };
            }
        }

        return starts.Length;
    }
}
