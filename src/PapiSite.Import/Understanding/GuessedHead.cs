using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>
/// What the columns of a table without a head hold, where what stands in them leaves no doubt that it is a table of tasks.
/// </summary>
internal static class GuessedHead
{
    private const int FewestRows = 3, FewestColumns = 4, MostWordsOfBodies = 14, MostWordsOfTimes = 8;

    /// <summary>So many of a column's cells in a hundred must be of a kind.</summary>
    private const int Most = 70;

    /// <summary>The head; null where the table may be something else.</summary>
    public static TableHead? Of(Table table)
    {
        var columns = Enumerable.Range(0, table.Width).Select(c => new Column(table, c)).ToArray();
        // A damaged file may have a table without any cell.
        var rows = columns.Select(c => c.Filled).DefaultIfEmpty().Max();
        if (rows < FewestRows || columns.Count(c => c.Filled > 0) < FewestColumns) return null;
        var meanings = new ColumnMeaning?[table.Width];
        var number = Array.FindIndex(columns, 0, Math.Min(2, columns.Length), c => c.IsMostly(Markers.IsNumber));
        if (number < 0) return null;
        meanings[number] = new(ColumnKind.Number);
        var times = Array.FindLastIndex(columns, c => c.Index != number && c.Words <= MostWordsOfTimes && c.IsMostly(Fields.LooksLikeTime)
            && !c.IsMostly(Fields.BeginsAsBody));
        if (times >= 0) meanings[times] = new(ColumnKind.Field, Keywords.Deadline);
        var bodies = columns.Where(c => meanings[c.Index] is null && c.Words <= MostWordsOfBodies && c.IsMostly(Fields.BeginsAsBody))
            .ToList();
        var texts = columns.Where(c => meanings[c.Index] is null && c.Filled > 0 && !bodies.Contains(c)).ToList();
        if (texts.Where(c => c.Filled * 100 >= rows * Most).MaxBy(c => c.Words) is not { } task || bodies.Count == 0) return null;
        if (times < 0 && bodies.Count < 2) return null;
        meanings[bodies[0].Index] = new(ColumnKind.Field, Keywords.Lead);
        if (bodies.Count > 1) meanings[bodies[1].Index] = new(ColumnKind.Field, Keywords.Coordinating);
        meanings[task.Index] = new(ColumnKind.Task);
        foreach (var other in texts.Where(c => c != task))
        {
            meanings[other.Index] = other.Index < task.Index ? new(ColumnKind.Goal, Keywords.Goal)
                : new(ColumnKind.Field, Keywords.Deliverable);
        }

        return new([.. meanings], [.. Enumerable.Repeat("", table.Width)], 0);
    }

    /// <summary>A column, without the rows that have one text in all their cells or in only one.</summary>
    private sealed class Column
    {
        private readonly List<string> _texts;

        public Column(Table table, int index)
        {
            Index = index;
            _texts = [.. table.Rows.Where(IsOfTask).SelectMany(r => r.Cells).Where(c => c.Column == index).Select(c => c.Text.Trim())
                .Where(t => t.Length > 0)];
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
