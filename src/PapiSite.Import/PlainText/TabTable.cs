using System.Text;

namespace PapiSite.Import.PlainText;

/// <summary>
/// A table whose cells are parted by tabs, as programs put one on the clipboard and as text recognition writes it. Blank lines in it are
/// page ends; a row may be broken over lines; a cell with line ends may stand in quotation marks, as Excel copies it.
/// </summary>
internal static class TabTable
{
    /// <summary>The most lines that one cell or row goes over.</summary>
    private const int MostLinesOfRow = 200;

    /// <summary>The table that begins at the line, or null.</summary>
    public static RawTable? Read(IReadOnlyList<TextLine> lines, int start)
    {
        if (lines[start].Tabs == 0) return null;
        var rows = new List<RawRow>();
        var next = start;
        var isAfterGap = false;
        while (next < lines.Count)
        {
            if (lines[next].IsBlank && lines[next].Tabs == 0)
            {
                if (AfterGap(lines, next, rows) is not { } resumed) break;
                (next, isAfterGap) = (resumed, true);
                continue;
            }

            if (lines[next].Tabs == 0 && !IsQuoteOpen(lines[next].Text))
            {
                // A line without a tab between two rows goes on with the last cell of the first.
                if (rows.Count == 0 || isAfterGap || next + 1 >= lines.Count || lines[next + 1].Tabs == 0) break;
                rows[^1].Cells[^1] += "\n" + lines[next].Text;
                next++;
                continue;
            }

            var startsPage = isAfterGap || lines[next].StartsPage;
            var line = lines[next].Number;
            var cells = ReadRow(lines, ref next, rows.Count == 0 ? 0 : rows[0].Cells.Count);
            rows.Add(new RawRow(line, cells) { StartsPage = startsPage && rows.Count > 0 });
            isAfterGap = false;
        }

        return IsTable(rows) ? new RawTable(WithHeads(rows), next) : null;
    }

    /// <summary>Marks the first row where it is a head, what repeats it, and the second row of a head of two.</summary>
    public static List<RawRow> WithHeads(List<RawRow> rows)
    {
        if (rows.Count == 0 || !(rows[0].IsHeader || RowStarts.IsHead(rows[0].Cells[0]))) return rows;
        var marked = rows.ConvertAll(r => r.IsHeader || !r.IsSameAs(rows[0]) ? r : r with { IsHeader = true });
        for (var i = 1; i < marked.Count; i++)
        {
            if (marked[i - 1].IsSameAs(rows[0]) && IsUnder(marked[i], rows[0])) marked[i] = marked[i] with { IsHeader = true };
        }

        return marked;
    }

    /// <summary>
    /// True for a row that says what the columns are which a merged cell of the head goes over: it fills what the head left empty.
    /// </summary>
    private static bool IsUnder(RawRow row, RawRow head) =>
        row.Cells.Count == head.Cells.Count && string.IsNullOrWhiteSpace(row.Cells[0]) && !string.IsNullOrWhiteSpace(head.Cells[^1])
        && row.Cells.Zip(head.Cells).Any(p => !string.IsNullOrWhiteSpace(p.First) && string.IsNullOrWhiteSpace(p.Second));

    private static bool IsTable(List<RawRow> rows) =>
        rows.Count >= 2 || (rows.Count == 1 && rows[0].Cells.Count(c => !string.IsNullOrWhiteSpace(c)) >= 3);

    /// <summary>The line where the table goes on after blank lines, or null where it does not.</summary>
    private static int? AfterGap(IReadOnlyList<TextLine> lines, int blank, List<RawRow> rows)
    {
        while (blank < lines.Count && lines[blank].IsBlank && lines[blank].Tabs == 0) blank++;
        if (blank == lines.Count || lines[blank].Tabs == 0 || rows.Count == 0) return null;
        var next = blank;
        var row = new RawRow(lines[blank].Number, ReadRow(lines, ref next, rows[0].Cells.Count));
        if (row.IsSameAs(rows[0])) return blank;
        var isOtherHead = RowStarts.IsHead(row.Cells[0]);
        if (isOtherHead || row.Cells.Count >= 3 != rows[0].Cells.Count >= 3) return null;
        return row.Extent <= rows.Max(r => r.Cells.Count) ? blank : null;
    }

    /// <summary>Reads a row with the lines over which it is broken.</summary>
    /// <param name="width">How many cells the rows above have; 0 where there are none.</param>
    private static List<string> ReadRow(IReadOnlyList<TextLine> lines, ref int next, int width)
    {
        var cells = ReadQuoted(lines, ref next);
        if (cells.Count >= width) return cells;

        // The rest of the row may stand on the next lines: where they make up just what is missing.
        var joined = new List<string>(cells);
        for (var i = next; i < lines.Count && i < next + MostLinesOfRow && !lines[i].IsBlank; i++)
        {
            var more = lines[i].Text.Split('\t');
            if (more.Length > 1 && (string.IsNullOrWhiteSpace(more[0]) || RowStarts.IsLabel(more[0]))) break;
            joined[^1] += "\n" + more[0];
            joined.AddRange(more.Skip(1));
            if (joined.Count > width) break;
            if (joined.Count < width) continue;
            next = i + 1;
            return joined;
        }

        return cells;
    }

    private static List<string> ReadQuoted(IReadOnlyList<TextLine> lines, ref int next)
    {
        var cells = new List<string>();
        var (text, from) = (lines[next++].Text, 0);
        while (true)
        {
            if (from < text.Length && text[from] == '"' && Quoted(lines, next, text, from) is { } quoted)
            {
                cells.Add(quoted.Cell);
                next = quoted.Next;
                if (quoted.After >= quoted.Line.Length) return cells;
                (text, from) = (quoted.Line, quoted.After + 1);
                continue;
            }

            var tab = text.IndexOf('\t', from);
            cells.Add(tab < 0 ? text[from..] : text[from..tab]);
            if (tab < 0) return cells;
            from = tab + 1;
        }
    }

    private static bool IsQuoteOpen(string text) => text.StartsWith('"') && text.AsSpan().Count('"') % 2 == 1;

    /// <summary>
    /// A cell in quotation marks, the line on which it ends, where on it, and the line after; null where the marks are words of the cell.
    /// </summary>
    private static (string Cell, string Line, int After, int Next)? Quoted(IReadOnlyList<TextLine> lines, int next, string text, int from)
    {
        var cell = new StringBuilder();
        var isNeeded = false;
        for (var (i, last) = (from + 1, next + MostLinesOfRow); ; i++)
        {
            if (i >= text.Length)
            {
                if (next >= lines.Count || next >= last) return null;
                (text, i, isNeeded) = (lines[next++].Text, -1, true);
                cell.Append('\n');
            }
            else if (text[i] != '"')
            {
                cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                (i, isNeeded) = (i + 1, true);
            }
            else
            {
                // Excel sets marks only around a cell that needs them: others are the cell's own.
                var ends = i + 1 == text.Length || text[i + 1] == '\t';
                return ends && isNeeded ? (cell.ToString(), text, i + 1, next) : null;
            }
        }
    }
}
