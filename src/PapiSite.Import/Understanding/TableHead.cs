using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>The head of a table of tasks: what each column of the grid holds.</summary>
/// <param name="Columns">What each column holds; null for one without a name.</param>
/// <param name="Names">The names as printed.</param>
/// <param name="Rows">How many rows the head has, the row of column numbers with it.</param>
internal sealed partial record TableHead(ImmutableArray<ColumnMeaning?> Columns, ImmutableArray<string> Names, int Rows)
{
    /// <summary>A head stands at most behind so many rows of titles.</summary>
    private const int MostTitleRows = 6;

    private readonly ILookup<ColumnKind, int> _byKind =
        Enumerable.Range(0, Columns.Length).Where(c => Columns[c] is not null).ToLookup(c => Columns[c]!.Kind);

    private readonly ImmutableArray<string> _keys = [.. Names.Select(VietnameseText.Key)];

    /// <summary>The columns of a kind, from the left.</summary>
    public IEnumerable<int> Of(ColumnKind kind) => _byKind[kind];

    /// <summary>The column of tasks.</summary>
    public int Task => _byKind[ColumnKind.Task].First();

    /// <summary>The column of numbers, or null.</summary>
    public int? Number => _byKind[ColumnKind.Number].Select(c => (int?)c).FirstOrDefault();

    /// <summary>The first head of a table and the row in which it begins; null where the table has none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="onlyTitles">
    /// True where what stands before the head must be titles of one cell: else it is what goes on from before.
    /// </param>
    public static (TableHead Head, int Row)? Find(Table table, bool onlyTitles = false)
    {
        for (var row = 0; row < Math.Min(table.Rows.Length, MostTitleRows + 1); row++)
        {
            if (At(table, row) is { } head) return (head, row);
            if (onlyTitles && table.Rows[row].Cells.Count(c => c.Text.Trim().Length > 0) != 1) return null;
            if (onlyTitles && table.Rows[row].Cells.First(c => c.Text.Trim().Length > 0).Width * 2 < table.Width) return null;
        }

        return null;
    }

    /// <summary>The head that begins in a row, or null.</summary>
    public static TableHead? At(Table table, int row)
    {
        var names = NamesIn(table, row);
        var rows = 1;
        if (row + 1 < table.Rows.Length && IsSecondLine(NamesIn(table, row + 1), names))
        {
            var below = NamesIn(table, row + 1);
            names = [.. names.Zip(below, (first, second) => second.Length > 0 ? second : first)];
            rows = 2;
        }

        if (Meanings(names) is not { } meanings) return null;
        if (row + rows < table.Rows.Length && IsNumbering(table.Rows[row + rows])) rows++;
        return new(meanings, [.. names], rows);
    }

    /// <summary>True for a row that says again what the head says.</summary>
    public bool IsSame(Table table, int row)
    {
        var names = NamesIn(table, row);
        var shared = names.Zip(_keys).Count(n => n.First.Length > 0 && VietnameseText.Key(n.First) == n.Second);
        return shared >= 2 && shared * 2 > names.Count(n => n.Length > 0);
    }

    /// <summary>The text above each column of the grid; one that goes over several stands above each.</summary>
    public static string[] NamesIn(Table table, int row)
    {
        var names = Enumerable.Repeat("", table.Width).ToArray();
        foreach (var cell in table.Rows[row].Cells)
        {
            var text = string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            for (var c = cell.Column; c < Math.Min(cell.Column + cell.Width, names.Length); c++) names[c] = text;
        }

        return names;
    }

    /// <summary>The second line of a head has names under those that go over several columns, and nothing else.</summary>
    private static bool IsSecondLine(string[] names, string[] above)
    {
        var filled = Enumerable.Range(0, names.Length).Where(c => names[c].Length > 0 && names[c] != above[c]).ToList();
        return filled.Select(c => names[c]).Distinct(StringComparer.Ordinal).Count() > 1
            && filled.TrueForAll(c => ColumnNames.Of(names[c]) is not null && !Markers.IsNumber(names[c]))
            && filled.Count < names.Length && filled.TrueForAll(c => names[c].Split(' ').Length <= 8);
    }

    private static ImmutableArray<ColumnMeaning?>? Meanings(string[] names)
    {
        var meanings = names.Select(ColumnNames.Of).ToArray();
        var filled = names.Count(n => n.Length > 0);
        var told = meanings.Where(m => m is not (null or { Kind: ColumnKind.Other })).ToList();
        // A task that happens to have a deciding word is no head: at least one name must be a known one as a whole.
        if (told.Distinct().Count() < 2 || told.Count * 2 < filled || !names.Any(ColumnNames.IsKnown)) return null;
        KeepOneTask(names, meanings);
        if (!meanings.Any(m => m?.Kind == ColumnKind.Task)) PromoteToTask(meanings);
        return Array.FindIndex(meanings, m => m?.Kind == ColumnKind.Task) is >= 0 and var task
            && (Plainness(names[task]) > 0 || Array.Exists(meanings, IsOfTask)) ? [.. meanings] : null;
    }

    /// <summary>
    /// Who does it, when, what comes of it. A table that only says “content” or “criterion” is a list of anything without such a column.
    /// </summary>
    private static bool IsOfTask(ColumnMeaning? meaning) => meaning?.Keyword is { } keyword
        && (Fields.IsRole(keyword) || keyword == Keywords.Deadline || keyword == Keywords.Deliverable);

    /// <summary>
    /// Where several columns may be that of tasks, the one is it that says so most plainly; those before it name its group.
    /// </summary>
    private static void KeepOneTask(string[] names, ColumnMeaning?[] meanings)
    {
        var candidates = Enumerable.Range(0, names.Length).Where(c => meanings[c]?.Kind == ColumnKind.Task)
            .DistinctBy(c => names[c]).ToList();
        if (candidates.Count < 2) return;
        var chosen = candidates.OrderByDescending(c => Plainness(names[c])).ThenByDescending(c => c).First();
        for (var c = 0; c < names.Length; c++)
        {
            if (meanings[c]?.Kind == ColumnKind.Task && names[c] != names[chosen])
                meanings[c] = new(c < chosen ? ColumnKind.Group : ColumnKind.Other);
        }
    }

    private static int Plainness(string name) => VietnameseText.Key(name) switch
    {
        var key when key.Contains("nhiem vu", StringComparison.Ordinal) => 3,
        var key when key.Contains("cong viec", StringComparison.Ordinal) || key.Contains("hoat dong", StringComparison.Ordinal) => 2,
        var key when key.Contains("giai phap", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    private static void PromoteToTask(ColumnMeaning?[] meanings)
    {
        foreach (var kind in new[] { ColumnKind.Component, ColumnKind.Goal, ColumnKind.Group })
        {
            var at = Array.FindIndex(meanings, m => m?.Kind == kind);
            if (at < 0) continue;
            meanings[at] = new(ColumnKind.Task);
            return;
        }
    }

    /// <summary>The row of column numbers under a head: <c>(1) (2) (3)</c>.</summary>
    private static bool IsNumbering(TableRow row)
    {
        var texts = row.Cells.Select(c => c.Text.Trim()).Where(t => t.Length > 0).ToList();
        return texts.Count > 2 && texts.Select((t, i) => ColumnNumber.IsMatch(t) && t.Trim('(', ')', '[', ']') == $"{i + 1}")
            .All(isNext => isNext);
    }

    [GeneratedRegex(@"^[(\[]?[0-9]{1,2}[)\]]?$")]
    private static partial Regex ColumnNumber { get; }
}
