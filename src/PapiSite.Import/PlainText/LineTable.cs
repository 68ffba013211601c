namespace PapiSite.Import.PlainText;

/// <summary>
/// A table with a cell a line, each line begun by a tab, and a blank line after each row: so some law libraries' text comes out. What the
/// rows have most often is the number of columns. Lines without a tab go on with the cell above, blank lines among them.
/// </summary>
internal static class LineTable
{
    /// <summary>Fewer columns are no table.</summary>
    private const int FewestColumns = 3;

    /// <summary>How far the next cell may be from the last.</summary>
    private const int LongestGap = 30;

    /// <summary>The table that begins at the line, or null.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">The line.</param>
    /// <param name="tried">The end of the lines that were found to be no such table, not to be looked at again.</param>
    public static RawTable? Read(IReadOnlyList<TextLine> lines, int start, ref int tried)
    {
        if (start < tried || !IsCell(lines[start].Text)) return null;
        var end = End(lines, start);
        tried = end;
        var sizes = Groups(lines, start, end);
        if (sizes.Count < 2) return null;
        var width = sizes.GroupBy(s => s).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        if (width < FewestColumns || sizes.Count(s => s == width) * 3 <= sizes.Count(s => s > 1)) return null;

        var rows = new List<RawRow>();
        var row = new RawRow(lines[start].Number, []);
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBlank && lines[i].Tabs == 0)
            {
                if (row.Cells.Count > 0 && !GoesOn(lines, i, end, width - row.Cells.Count)) Close();
            }
            else if (!IsCell(lines[i].Text))
            {
                // Words between two whole rows are a paragraph: the table ends before them.
                if (row.Cells.Count == 0) return new RawTable(TabTable.WithHeads(rows), i);
                row.Cells[^1] += "\n" + lines[i].Text;
            }
            else
            {
                if (row.Cells.Count == width) Close();
                if (row.Cells.Count == 0) row = new RawRow(lines[i].Number, []) { StartsPage = lines[i].StartsPage && rows.Count > 0 };
                row.Cells.Add(lines[i].Text.Trim());
            }
        }

        Close();
        return new RawTable(TabTable.WithHeads(rows), end);

        void Close()
        {
            // What a table begins with and is short has lost its beginning: the text starts in the middle of a row.
            if (row.Cells.Count > 0) rows.Add(row with { IsTail = rows.Count == 0 && row.Cells.Count < width });
            row = new RawRow(row.Line, []);
        }
    }

    private static bool IsCell(string text)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab >= 0 && string.IsNullOrWhiteSpace(text[..tab]) && !text.AsSpan(tab + 1).Contains('\t');
    }

    /// <summary>
    /// True where a row that lacks cells goes on behind a blank line: with words of its last cell, or with just what it lacks.
    /// </summary>
    private static bool GoesOn(IReadOnlyList<TextLine> lines, int blank, int end, int lacking)
    {
        if (lacking <= 0) return false;
        while (blank < end && lines[blank].IsBlank && lines[blank].Tabs == 0) blank++;
        if (blank == end) return false;
        if (!IsCell(lines[blank].Text)) return true;
        var size = 0;
        while (blank + size < end && IsCell(lines[blank + size].Text)) size++;
        return size == lacking;
    }

    private static int End(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start + 1;
        for (var i = start + 1; i < lines.Count && i < end + LongestGap; i++)
        {
            if (IsCell(lines[i].Text)) end = i + 1;
        }

        return end;
    }

    private static List<int> Groups(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var sizes = new List<int>();
        var size = 0;
        for (var i = start; i <= end; i++)
        {
            var isCell = i < end && IsCell(lines[i].Text);
            if (!isCell && size > 0) sizes.Add(size);
            size = isCell ? size + 1 : 0;
        }

        return sizes;
    }
}
