namespace PapiSite.Import.PlainText;

/// <summary>
/// A table that was copied as bare text, a cell a line and nothing between: known by its head, which begins with “TT”, and by rows of as
/// many lines whose first is a number. A number and a heading alone are a row that groups those below.
/// </summary>
internal static class StackedTable
{
    private const int FewestColumns = 3;
    private const int MostColumns = 15;

    /// <summary>The table that begins at the line, or null.</summary>
    public static RawTable? Read(IReadOnlyList<TextLine> lines, int start)
    {
        if (!RowStarts.IsHead(lines[start].Text)) return null;
        var width = 1;
        while (width <= MostColumns && start + width < lines.Count && !IsBlankOrLabel(lines[start + width])) width++;
        if (width is < FewestColumns or > MostColumns || start + width >= lines.Count || lines[start + width].IsBlank) return null;

        var rows = new List<RawRow> { Row(start, width) with { IsHeader = true } };
        var (next, full) = (start + width, 0);
        while (next < lines.Count && RowStarts.IsLabel(lines[next].Text))
        {
            if (IsLabelAt(next + 2) && !IsFull(next))
            {
                rows.Add(Row(next, 2));
                next += 2;
            }
            else if (IsFull(next))
            {
                rows.Add(Row(next, width));
                (next, full) = (next + width, full + 1);
            }
            else
            {
                break;
            }
        }

        return full < 2 ? null : new RawTable(rows, next);

        bool IsLabelAt(int line) => line < lines.Count && RowStarts.IsLabel(lines[line].Text);

        // Of a whole row no line is blank but an empty cell's, and after it comes another number or the end of the table.
        bool IsFull(int line) => line + width <= lines.Count
            && (line + width == lines.Count || lines[line + width].IsBlank || IsLabelAt(line + width))
            && Enumerable.Range(line + 1, width - 1).All(i => !RowStarts.IsLabel(lines[i].Text) || lines[i].IsBlank);

        RawRow Row(int line, int count) =>
            new(lines[line].Number, [.. Enumerable.Range(line, count).Select(i => lines[i].Text)]);
    }

    private static bool IsBlankOrLabel(TextLine line) => line.IsBlank || RowStarts.IsLabel(line.Text);
}
