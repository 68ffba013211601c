using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>
/// A table of tasks with the head and the foot of its document in its first and last rows, as sheets have it, and now and then documents.
/// </summary>
internal static class FramedTable
{
    /// <summary>A row with more words apart than the two columns of a head has is one of the table.</summary>
    private const int MostTexts = 2;

    /// <summary>
    /// The lines above, the table, the lines below; the table alone where it has nothing above or below, or is none of tasks.
    /// </summary>
    public static IEnumerable<Block> Parted(Table table)
    {
        var starts = StartsOf(table);
        return starts.Zip([.. starts.Skip(1), table.Rows.Length])
            .SelectMany(piece => OnePart(piece is (0, var all) && all == table.Rows.Length ? table
                : table with { Rows = table.Rows[piece.First..piece.Second] }));
    }

    /// <summary>
    /// The rows with which tables begin that stand below one another in one grid: names of columns, others than the first, and the titles
    /// right above them.
    /// </summary>
    private static List<int> StartsOf(Table table)
    {
        List<int> starts = [0];
        HashSet<string>? names = null;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (!GuessedHead.IsHead(table.Rows[row]) || IsFew(table.Rows[row])) continue;
            var own = Texts(table.Rows[row]).Select(VietnameseText.Key).ToHashSet(StringComparer.Ordinal);
            var isOther = names is not null && own.Count(names.Contains) * 2 <= own.Count;
            names = own;
            if (!isOther) continue;
            var start = row;
            while (start > starts[^1] + 1 && Texts(table.Rows[start - 1]).Count <= 1) start--;
            starts.Add(start);
        }

        return starts;
    }

    private static IEnumerable<Block> OnePart(Table table)
    {
        var head = 0;
        while (head < table.Rows.Length && !IsHead(table, head) && IsFew(table.Rows[head])) head++;
        if (head == table.Rows.Length || !IsHead(table, head)) return [table];
        var foot = FootOf(table, head);
        return head == 0 && foot == table.Rows.Length ? [table]
            : [.. Paragraphs(table.Rows[..head]), table with { Rows = table.Rows[head..foot] }, .. Paragraphs(table.Rows[foot..])];
    }

    /// <summary>The first row of the foot: that with which a foot begins among the last ones, and a sentence right above it.</summary>
    private static int FootOf(Table table, int head)
    {
        var first = table.Rows.Length;
        while (first > head + 1 && IsFew(table.Rows[first - 1])) first--;
        for (var row = first; row < table.Rows.Length; row++)
        {
            var isFoot = Texts(table.Rows[row]).Any(DocumentFoot.Begins)
                || DocumentFoot.IsSigned(table.Rows.Skip(row).Take(3).SelectMany(Texts));
            if (!isFoot) continue;
            while (row > first && Texts(table.Rows[row - 1]) is [var sentence] && sentence.EndsWith('.')) row--;
            return row;
        }

        return table.Rows.Length;
    }

    private static bool IsHead(Table table, int row) => TableHead.At(table, row) is not null || GuessedHead.IsHead(table.Rows[row]);

    private static bool IsFew(TableRow row) => Texts(row).Count <= MostTexts;

    private static List<string> Texts(TableRow row) => [.. row.Cells.Select(c => c.Text.Trim()).Where(t => t.Length > 0).Distinct()];

    /// <summary>The paragraphs of rows; where rows have two columns, first those of the left one.</summary>
    private static IEnumerable<Block> Paragraphs(IEnumerable<TableRow> rows)
    {
        List<TableCell> besides = [];
        foreach (var row in rows)
        {
            var cells = row.Cells.Where(c => c.Text.Trim().Length > 0).DistinctBy(c => c.Text.Trim()).ToList();
            if (cells.Count > 1)
            {
                besides.AddRange(cells);
                continue;
            }

            foreach (var block in InColumns(besides)) yield return block;
            besides.Clear();
            foreach (var block in cells.SelectMany(c => c.Blocks)) yield return block;
        }

        foreach (var block in InColumns(besides)) yield return block;
    }

    private static IEnumerable<Block> InColumns(List<TableCell> cells) => cells.OrderBy(c => c.Column).SelectMany(c => c.Blocks);
}
