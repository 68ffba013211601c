using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>
/// What the columns of a table hold that has no head, or one whose names are not known, where what stands in them leaves no doubt that it
/// is a table of tasks.
/// </summary>
internal static class GuessedHead
{
    private const int FewestRows = 3, FewestColumns = 4, MostWordsOfBodies = 14, MostWordsOfTimes = 8, MostRowsOfHead = 7;

    /// <summary>So many of a column's cells in a hundred must be of a kind.</summary>
    private const int Most = 70;

    /// <summary>The head; null where the table may be something else.</summary>
    public static TableHead? Of(Table table)
    {
        var (names, rows) = Names(table);
        var columns = Enumerable.Range(0, table.Width).Select(c => new Column(table, c, rows)).ToArray();
        // A damaged file may have a table without any cell.
        var filled = columns.Select(c => c.Filled).DefaultIfEmpty().Max();
        if (filled < FewestRows || columns.Count(c => c.Filled > 0) < FewestColumns) return null;
        var meanings = names.Select(ColumnNames.Of).ToArray();
        if (Array.Exists(meanings, m => m?.Kind == ColumnKind.Other)) return null;
        var number = Array.FindIndex(columns, 0, Math.Min(2, columns.Length), c => c.IsMostly(Markers.IsNumber));
        if (number < 0) return null;
        meanings[number] = new(ColumnKind.Number);
        var times = Array.FindLastIndex(columns, c => meanings[c.Index] is null && c.Words <= MostWordsOfTimes
            && c.IsMostly(Fields.LooksLikeTime) && !c.IsMostly(NamesBody));
        if (times >= 0) meanings[times] = new(ColumnKind.Field, Keywords.Deadline);
        var bodies = columns.Where(c => meanings[c.Index] is null && c.Words <= MostWordsOfBodies && c.IsMostly(NamesBody))
            .ToList();
        var texts = columns.Where(c => meanings[c.Index] is null or { Kind: ColumnKind.Task } && c.Filled > 0 && !bodies.Contains(c))
            .ToList();
        if (texts.Where(c => c.Filled * 100 >= filled * Most).MaxBy(c => c.Words) is not { } task) return null;
        foreach (var (column, role) in bodies.Zip(new[] { Keywords.Lead, Keywords.Coordinating }.Where(r => !IsTold(meanings, r)).ToList()))
            meanings[column.Index] = new(ColumnKind.Field, role);
        if (!IsTold(meanings, Keywords.Lead)) return null;
        if (!IsTold(meanings, Keywords.Deadline) && !IsTold(meanings, Keywords.Coordinating)) return null;
        foreach (var other in texts.Where(c => c != task))
        {
            meanings[other.Index] = other.Index < task.Index ? new(ColumnKind.Goal, Keywords.Goal)
                : new(ColumnKind.Field, Keywords.Deliverable);
        }

        meanings[task.Index] = new(ColumnKind.Task);
        return new([.. meanings], [.. names], rows);
    }

    /// <summary>True for a table that begins with names of columns, known or not, be it behind a title.</summary>
    public static bool HasHead(Table table) =>
        table.Rows.FirstOrDefault(r => r.Cells.Count(c => c.Text.Trim().Length > 0) > 2) is { } row && IsHead(row);

    /// <summary>True for a row that begins with the name of the column of numbers.</summary>
    public static bool IsHead(TableRow row) =>
        row.Cells.Any(c => c.Column < 2 && ColumnNames.IsKnown(c.Text) && ColumnNames.Of(c.Text)?.Kind == ColumnKind.Number);

    private static bool NamesBody(string text) => Fields.BeginsAsBody(Markers.Split(text).Text);

    private static bool IsTold(ColumnMeaning?[] meanings, Keyword field) => Array.Exists(meanings, m => m?.Keyword == field);

    /// <summary>
    /// The names of the columns, and how many rows they and what stands above them are: a head is known by the name of the column of
    /// numbers alone.
    /// </summary>
    private static (string[] Names, int Rows) Names(Table table)
    {
        var row = Array.FindIndex([.. table.Rows.Take(MostRowsOfHead)], IsHead);
        return row < 0 ? ([.. Enumerable.Repeat("", table.Width)], 0) : (TableHead.NamesIn(table, row), row + 1);
    }

    /// <summary>A column, without the rows that have one text in all their cells or in only one.</summary>
    private sealed class Column
    {
        private readonly List<string> _texts;

        public Column(Table table, int index, int from)
        {
            Index = index;
            var cells = table.Rows.Skip(from).Where(IsOfTask).SelectMany(r => r.Cells).Where(c => c.Column == index);
            _texts = [.. cells.Select(c => c.Text.Trim()).Where(t => t.Length > 0)];
        }

        public int Index { get; }

        public int Filled => _texts.Count;

        /// <summary>How many words a cell has, on average.</summary>
        public double Words => _texts.Count == 0 ? 0 : _texts.Average(t => t.Split(' ').Length);

        public bool IsMostly(Func<string, bool> isKind) => _texts.Count > 0 && _texts.Count(isKind) * 100 >= _texts.Count * Most;

        private static bool IsOfTask(TableRow row)
        {
            var texts = row.Cells.Select(c => VietnameseText.Key(c.Text)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)
                .ToList();
            return texts.Count > 3;
        }
    }
}
