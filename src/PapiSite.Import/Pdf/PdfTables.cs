using PapiSite.Import.PlainText;

namespace PapiSite.Import.Pdf;

/// <summary>A row of a table as it is printed: the lines of words in each column.</summary>
internal sealed record PdfRow(int Page, bool IsHeader, bool StartsPage, List<List<PdfLine>> Cells)
{
    /// <summary>True where the words go over all columns behind the first, as headings of groups do.</summary>
    public bool IsWide { get; init; }
}

/// <summary>A table over one page or several, and the line after it.</summary>
internal sealed record PdfTable(PdfColumns Columns, List<PdfRow> Rows, int Next);

/// <summary>
/// Finds tables among the lines of a file: by a head whose first cell is “TT”. Its columns are where its cells and the lines below leave
/// room; a row begins with each number in the first column; it goes on over pages as long as the lines keep to the columns.
/// </summary>
internal static class PdfTables
{
    /// <summary>How many lines of a head may stand above its “TT”.</summary>
    private const int MostLinesAbove = 4;

    /// <summary>The most lines of a head.</summary>
    private const int MostLinesOfHead = 8;

    /// <summary>So many lines below the head are looked at to find the columns.</summary>
    private const int MostLinesLookedAt = 60;

    /// <summary>The line with which the table's head begins, where the line has its “TT”; else null.</summary>
    private static int? HeadStart(IReadOnlyList<PdfLine> lines, int at, int first)
    {
        if (!RowStarts.IsHead(lines[at].Words[0].Text) && !IsHeadOfTwoWords(lines[at])) return null;
        if (ColumnsAt(lines, at, at) is not { } columns) return null;
        var start = at;
        while (start > first && at - start < MostLinesAbove && lines[start - 1].Page == lines[at].Page
            && lines[start - 1].Left > columns.Gutters[0] && lines[start].Top - lines[start - 1].Bottom < lines[at].Height
            && ColumnsAt(lines, start - 1, at) is { } wider && wider.Count >= columns.Count && wider.Crossings(lines[start - 1]) == 0)
        {
            columns = wider;
            start--;
        }

        return start;
    }

    /// <summary>The table whose head begins at one line and has its “TT” in another.</summary>
    public static PdfTable? Read(IReadOnlyList<PdfLine> lines, int start, int at)
    {
        if (ColumnsAt(lines, start, at) is not { } columns) return null;
        var body = HeadEnd(lines, at);
        var rows = new List<PdfRow> { Row(lines, start, body, columns, isHeader: true, startsPage: false) };
        var next = body;
        while (next < lines.Count)
        {
            var end = PageEnd(lines, next, columns);
            AddRows(lines, next, end, columns, rows);
            next = end;
            if (end == lines.Count || lines[end].Page == lines[end - 1].Page) break;

            // On the next page the head may stand again, or the table just go on.
            if (RepeatedHead(lines, end, rows[0], columns) is { } headEnd)
            {
                rows.Add(Row(lines, end, headEnd, columns, isHeader: true, startsPage: true));
                next = headEnd;
            }
            else if (HeadAt(lines, end) is { } label)
            {
                // A head of the same columns in other words is that of the table too.
                if (ColumnsAt(lines, end, label)?.IsLike(columns) != true) break;
                next = HeadEnd(lines, label);
                rows.Add(Row(lines, end, next, columns, isHeader: true, startsPage: true));
            }
            else if (columns.Crossings(lines[end]) > 0)
            {
                break;
            }
        }

        return new PdfTable(columns, rows, next);
    }

    private static bool IsHeadOfTwoWords(PdfLine line) =>
        line.Words.Count > 1 && RowStarts.IsHead(line.Words[0].Text + " " + line.Words[1].Text);

    /// <summary>The line of the “TT” of a head that begins at a line, or null.</summary>
    public static int? HeadAt(IReadOnlyList<PdfLine> lines, int start)
    {
        for (var i = start; i < lines.Count && i <= start + MostLinesAbove; i++)
        {
            if (HeadStart(lines, i, start) == start) return i;
        }

        return null;
    }

    private static PdfColumns? ColumnsAt(IReadOnlyList<PdfLine> lines, int start, int at)
    {
        var end = HeadEnd(lines, at);
        var body = lines.Skip(end).Take(MostLinesLookedAt).TakeWhile(l => l.Page == lines[at].Page).ToList();
        return PdfColumns.Of([.. lines.Skip(start).Take(end - start)], body);
    }

    /// <summary>The line after the head: the first that begins with a number further to the left than the rest of the head.</summary>
    private static int HeadEnd(IReadOnlyList<PdfLine> lines, int at)
    {
        var edge = lines[at].Words[0].Right + lines[at].Height;
        var end = at + 1;
        while (end < lines.Count && end - at < MostLinesOfHead && lines[end].Page == lines[at].Page)
        {
            if (lines[end].Left < edge && RowStarts.IsLabel(lines[end].Words[0].Text)) return end;
            if (lines[end].Top - lines[end - 1].Bottom > lines[at].Height * 0.8) return end;
            end++;
        }

        return Math.Min(end, at + 1);
    }

    /// <summary>The line after the last of the table on its page.</summary>
    private static int PageEnd(IReadOnlyList<PdfLine> lines, int from, PdfColumns columns)
    {
        var end = from;
        for (var i = from; i < lines.Count && lines[i].Page == lines[from].Page; i++)
        {
            if (!columns.Crosses(lines[i], 0) && !BeginsBeside(lines[i], columns)) end = i + 1;
            else if (!GoesOn(lines, i, columns)) break;
        }

        return Math.Max(end, Math.Min(from + 1, lines.Count));
    }

    /// <summary>True for words alone in the first column that are no number: they are a paragraph's.</summary>
    private static bool BeginsBeside(PdfLine line, PdfColumns columns) =>
        line.Words.TrueForAll(w => columns.Of(w) == 0) && !RowStarts.IsLabel(line.Text);

    /// <summary>True where a numbered row of the table still comes on the page.</summary>
    private static bool GoesOn(IReadOnlyList<PdfLine> lines, int after, PdfColumns columns)
    {
        for (var i = after + 1; i < lines.Count && lines[i].Page == lines[after].Page; i++)
        {
            var (first, last) = (lines[i].Words[0], lines[i].Words[^1]);
            if (columns.Of(first) != 0 || columns.Of(last) < 2 || !RowStarts.IsLabel(first.Text)) continue;
            if (columns.Crossings(lines[i]) == 0) return true;
        }

        return false;
    }

    private static int? RepeatedHead(IReadOnlyList<PdfLine> lines, int from, PdfRow head, PdfColumns columns)
    {
        var count = head.Cells.SelectMany(c => c).Select(l => l.Middle).Distinct().Count();
        for (var end = from + 1; end <= Math.Min(lines.Count, from + count + 1) && lines[end - 1].Page == lines[from].Page; end++)
        {
            var row = Row(lines, from, end, columns, isHeader: true, startsPage: true);
            if (row.Cells.Zip(head.Cells).All(p => Words(p.First) == Words(p.Second))) return end;
        }

        return null;
    }

    private static string Words(List<PdfLine> cell) => string.Join(' ', cell.Select(l => l.Text));

    private static void AddRows(IReadOnlyList<PdfLine> lines, int from, int end, PdfColumns columns, List<PdfRow> rows)
    {
        var starts = new List<int>();
        for (var i = from; i < end; i++)
        {
            var first = lines[i].Words[0];
            if (columns.Of(first) == 0 && RowStarts.IsLabel(first.Text)) starts.Add(i);
        }

        var bounds = PdfRowBounds.Of(lines, from, end, starts, columns);
        var startsPage = rows.Count > 0 && rows[^1].Page != lines[from].Page;
        for (var b = 0; b + 1 < bounds.Count; b++)
        {
            if (bounds[b] == bounds[b + 1]) continue;
            rows.Add(Row(lines, bounds[b], bounds[b + 1], columns, isHeader: false, startsPage));
            startsPage = false;
        }
    }

    private static PdfRow Row(IReadOnlyList<PdfLine> lines, int from, int end, PdfColumns columns, bool isHeader, bool startsPage)
    {
        var words = Enumerable.Range(0, columns.Count).Select(_ => new List<PdfLine>()).ToList();
        var isWide = !isHeader && columns.Count > 2;
        for (var i = from; i < end; i++)
        {
            var crosses = Enumerable.Range(1, columns.Gutters.Length - 1).Count(g => columns.Crosses(lines[i], g));
            isWide &= crosses > 0 || lines[i].Words.TrueForAll(w => columns.Of(w) <= 1);
        }

        isWide &= Enumerable.Range(from, end - from).Any(i => columns.Crossings(lines[i]) > 0);
        for (var i = from; i < end; i++)
        {
            foreach (var cell in lines[i].Words.GroupBy(w => isWide ? Math.Min(1, columns.Of(w)) : columns.Of(w)))
                words[cell.Key].Add(new PdfLine(lines[i].Page, [.. cell]));
        }

        return new PdfRow(lines[from].Page, isHeader, startsPage, words) { IsWide = isWide };
    }
}
