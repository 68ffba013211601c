using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>What a table has in one column of one row; of several rows where a row goes on over a page.</summary>
/// <param name="Blocks">What stands in it.</param>
/// <param name="Places">Where.</param>
internal sealed record RowCell(ImmutableArray<Block> Blocks, ImmutableArray<SourcePlace> Places)
{
    /// <summary>The words, one paragraph a line.</summary>
    public string Text { get; } = string.Join('\n', Lines.Of(Blocks).Select(l => l.Printed)).Trim();
}

/// <summary>A row of a table of tasks, or a row that names the group of those below.</summary>
internal sealed record BodyRow(TableHead Head, SourcePlace Place)
{
    /// <summary>The cells that have words, by their column.</summary>
    public Dictionary<int, RowCell> Cells { get; } = [];

    /// <summary>The columns that only go on from the row above.</summary>
    public HashSet<int> Carried { get; } = [];

    /// <summary>True for one that names a group.</summary>
    public bool IsGroup { get; set; }

    /// <summary>What an editor should look at.</summary>
    public List<Words> Doubts { get; } = [];

    /// <summary>The text of a column, empty where it has none.</summary>
    public string Text(int? column) => column is { } c && Cells.TryGetValue(c, out var cell) ? cell.Text : "";
}

/// <summary>
/// The rows of the tables of tasks of a document: heads that are repeated are left out, tables that go on on another page are joined, and
/// so are rows that were cut by the end of a page.
/// </summary>
internal sealed class TableRows
{
    private TableHead? _head;
    private bool _startsPage;

    /// <summary>What stood last in each column, for cells that go over several rows.</summary>
    private readonly Dictionary<int, RowCell> _above = [];

    /// <summary>Words that are in no row, with the reason.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>
    /// The rows of a table; none where it is no table of tasks. A row that goes on from the last of those before is added to it.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="before">The rows of the tables before it that nothing but blank lines parts from it.</param>
    public bool Read(Table table, List<BodyRow> before)
    {
        var (start, isGuessed, known) = (0, false, before.Count);
        if (TableHead.Find(table, onlyTitles: _head is not null && before.Count > 0) is (var head, var row))
        {
            for (var r = 0; r < row; r++) LeaveOut(table.Rows[r], Reasons.Title);
            var isAgain = _head is not null && _head.IsSame(table, row) && before.Count > 0;
            LeaveOut(table, row, head.Rows, isAgain ? Reasons.HeadAgain : Reasons.Head);
            _head = isAgain && _head!.Columns.Length >= head.Columns.Length ? _head with { Rows = head.Rows } : head;
            start = row + head.Rows;
            _startsPage = isAgain;
        }
        else if (_head is null || before.Count == 0 || GuessedHead.HasHead(table) || !MayGoOn(table))
        {
            if (GuessedHead.Of(table) is not { } guessed) return false;
            (_head, isGuessed, start) = (guessed, true, guessed.Rows);
            for (var r = 0; r < start; r++) LeaveOut(table.Rows[r], r == start - 1 ? Reasons.Head : Reasons.Title);
        }
        else
        {
            _startsPage = true;
        }

        _above.Clear();
        for (var r = start; r < table.Rows.Length; r++)
        {
            if (r > 0 && _head.IsSame(table, r) && TableHead.At(table, r) is { } again)
            {
                LeaveOut(table, r, again.Rows, Reasons.HeadAgain);
                r += again.Rows - 1;
                _startsPage = true;
                continue;
            }

            Add(table.Rows[r], before);
        }

        if (isGuessed && before.Skip(known).FirstOrDefault(r => !r.IsGroup) is { } first) first.Doubts.Add(Reasons.GuessedColumns);
        return true;
    }

    /// <summary>
    /// A table without a head goes on from the one before where it has its width, but for a column or two that are empty.
    /// </summary>
    private bool MayGoOn(Table table)
    {
        var used = table.Rows.SelectMany(r => r.Cells).Where(c => c.Text.Trim().Length > 0).Select(c => c.Column + 1).DefaultIfEmpty()
            .Max();
        return used > 1 && used <= _head!.Columns.Length + 1 && table.Width >= _head.Columns.Length - 2;
    }

    private void Add(TableRow source, List<BodyRow> rows)
    {
        if (source.Cells.IsEmpty) return;
        var row = RowOf(source);
        if (row.Cells.Count == 0) return;
        _startsPage |= source.StartsPage;
        var last = rows.Count > 0 ? rows[^1] : null;
        if (last is null) rows.Add(row);
        else if (_startsPage && GoesOn(row, last)) Join(last, row, Reasons.Joined);
        else if (row.Text(row.Head.Number).Length == 0 && IsRest(row, last)) Join(last, row, Reasons.Added);
        else if (IsNumberOf(last, row)) Join(last, row, Reasons.Added);
        else rows.Add(row);
        _startsPage = false;
    }

    private BodyRow RowOf(TableRow source)
    {
        var head = _head!;
        var row = new BodyRow(head, source.Cells[0].Place with { Column = null });
        var filled = source.Cells.Where(c => !c.IsCarried && c.Text.Trim().Length > 0).ToList();
        foreach (var cell in source.Cells.Where(c => c.IsCarried)) row.Carried.Add(cell.Column);
        foreach (var cell in filled) row.Cells[cell.Column] = new(cell.Blocks, [cell.Place]);
        row.IsGroup = IsGroupRow(row, filled, head);
        if (row.IsGroup || filled.Count == 0) return row;
        foreach (var (column, cell) in row.Cells) _above[column] = cell;
        // A field in a cell over several rows is that of each of them.
        foreach (var column in row.Carried.Where(c => c < head.Columns.Length && head.Columns[c]?.Kind == ColumnKind.Field))
        {
            if (_above.TryGetValue(column, out var shared)) row.Cells.TryAdd(column, shared);
        }

        if (filled.Exists(c => c.Column >= head.Columns.Length || (head.Columns[c.Column] is null && head.Names[c.Column].Length == 0)))
            row.Doubts.Add(Reasons.OutsideColumns);
        if (filled.Exists(c => c.Width > 1)) row.Doubts.Add(Reasons.WideCell);
        return row;
    }

    /// <summary>
    /// A row that names a group: one text over all columns or in each of them, or nothing but a number and words in the column of tasks
    /// where the number, the letters or the tasks' columns say so.
    /// </summary>
    private static bool IsGroupRow(BodyRow row, List<TableCell> filled, TableHead head)
    {
        var words = filled.Where(c => !Markers.IsNumber(c.Text)).ToList();
        if (words.Count == 0) return false;
        if (words.TrueForAll(c => VietnameseText.Key(c.Text) == VietnameseText.Key(words[0].Text)))
        {
            if (words.Count > 2 || words[0].Width > head.Columns.Length / 2) return true;
            if (words.Count > 1) return false;
            var at = words[0].Column;
            var isNamed = at < head.Columns.Length && head.Columns[at]?.Kind is ColumnKind.Task or ColumnKind.Group or ColumnKind.Number
                or null;
            return isNamed && head.Columns.Length > 2 && row.Carried.Count == 0 && LooksLikeGroup(row, words[0], head);
        }

        return false;
    }

    private static bool LooksLikeGroup(BodyRow row, TableCell words, TableHead head)
    {
        var number = row.Text(head.Number);
        var (marker, text) = Markers.Split(words.Text.Trim());
        var kind = Markers.KindOf(number.Length > 0 && Markers.IsNumber(number) ? number : marker);
        if (kind is MarkerKind.Roman or MarkerKind.Capital) return true;
        var isBold = words.Blocks.OfType<Paragraph>().Where(p => p.Text.Trim().Length > 0).All(p => p.IsBold);
        return isBold || text.Where(char.IsLetter).All(char.IsUpper);
    }

    /// <summary>True where a row at the head of a page is the rest of the one before.</summary>
    private static bool GoesOn(BodyRow row, BodyRow last)
    {
        if (row.IsGroup || last.IsGroup || row.Text(row.Head.Number).Length > 0) return false;
        if (IsCut(row.Text(row.Head.Task), last.Text(last.Head.Task))) return true;
        if (row.Head.Of(ColumnKind.Component).Concat(row.Head.Of(ColumnKind.Group)).Any(c => Markers.Split(row.Text(c)).Marker is not null))
            return false;
        var text = row.Text(row.Head.Task);
        if (IsTailOfLost(row, last, text))
        {
            row.Doubts.Add(Reasons.Tail);
            return false;
        }

        // The whole of a task stands in the row: words that begin anew, and who does it.
        var isWhole = text.Length > 0 && char.IsUpper(text[0]) && EndsSentence(last.Text(last.Head.Task))
            && row.Cells.Keys.Any(c => IsRole(row.Head, c)) && row.Head.Number is not null && !Markers.Split(text).Printed.StartsWith('-');
        return !isWhole;
    }

    /// <summary>True where a sentence, or a word, was cut by the end of a page: whatever names stand beside its rest.</summary>
    private static bool IsCut(string text, string before) => text.Length > 0 && before.Length > 0 && char.IsLower(text[0])
        && Markers.Split(text).Marker is null && !EndsSentence(before);

    /// <summary>
    /// Words that begin in the middle of a sentence while the row before has ended its own: a page between the two is not there.
    /// </summary>
    private static bool IsTailOfLost(BodyRow row, BodyRow last, string text) =>
        text.Length > 0 && char.IsLower(text[0]) && Markers.Split(text).Marker is null && !row.Head.Of(ColumnKind.Component).Any()
        && last.Text(last.Head.Task).TrimEnd() is [.., '.' or ';'];

    /// <summary>True where a row without a number has nothing that a task needs, so that it belongs to the one before.</summary>
    private static bool IsRest(BodyRow row, BodyRow last) =>
        (!row.IsGroup && !last.IsGroup && row.Head.Number is { } number && last.Text(number).Length > 0
        && row.Text(row.Head.Task).Length == 0 && !row.Head.Of(ColumnKind.Component).Any(c => row.Text(c).Length > 0)
        && !row.Head.Of(ColumnKind.Group).Any(c => row.Text(c).Length > 0))
        || IsFurtherName(row, last);

    /// <summary>A name in the column of components and nothing else: the cells beside it are those of the row above.</summary>
    private static bool IsFurtherName(BodyRow row, BodyRow last) =>
        !row.IsGroup && !last.IsGroup && row.Cells.Keys.All(c => c < row.Head.Columns.Length
            && row.Head.Columns[c]?.Kind == ColumnKind.Component)
        && last.Text(last.Head.Task).Length > 0;

    /// <summary>
    /// True where a number slipped below its task: a row that has one and no words of a task, under one that has them and none.
    /// </summary>
    private static bool IsNumberOf(BodyRow last, BodyRow row) =>
        !row.IsGroup && !last.IsGroup && row.Head.Number is { } number && row.Text(number).Length > 0 && last.Text(number).Length == 0
        && row.Text(row.Head.Task).Length == 0 && last.Text(last.Head.Task).Length > 0 && !row.Head.Of(ColumnKind.Component).Any();

    private static bool IsRole(TableHead head, int column) =>
        column < head.Columns.Length && head.Columns[column]?.Keyword is { } keyword && Fields.IsRole(keyword);

    private static bool EndsSentence(string text) => text.TrimEnd() is [.., '.' or ';' or ':' or '!' or '…' or ')' or '”'] or "";

    private static void Join(BodyRow row, BodyRow rest, Words reason)
    {
        foreach (var (column, cell) in rest.Cells)
        {
            if (row.Cells.TryGetValue(column, out var same) && same == cell) continue;
            row.Cells[column] = row.Cells.TryGetValue(column, out var before)
                ? new(Joined(before.Blocks, cell.Blocks), [.. before.Places, .. cell.Places])
                : cell;
        }

        if (!row.Doubts.Contains(reason)) row.Doubts.Add(reason);
    }

    /// <summary>Words that were cut in a sentence go on in the same paragraph.</summary>
    private static ImmutableArray<Block> Joined(ImmutableArray<Block> before, ImmutableArray<Block> rest)
    {
        if (before is [.., Paragraph last] && rest is [Paragraph first, ..] && first.Number is null
            && Markers.Split(first.Text).Marker is null && !EndsSentence(last.Text))
        {
            return [.. before[..^1], last with { Text = $"{last.Text.TrimEnd()} {first.Text.TrimStart()}" }, .. rest[1..]];
        }

        return [.. before, .. rest];
    }

    private void LeaveOut(Table table, int row, int count, Words reason)
    {
        for (var r = row; r < row + count; r++) LeaveOut(table.Rows[r], reason);
    }

    private void LeaveOut(TableRow row, Words reason) =>
        LeftOut.AddRange(row.Cells.Where(c => c.Text.Trim().Length > 0).Select(c => new LeftOut(c.Place, c.Text.Trim(), reason)));
}
