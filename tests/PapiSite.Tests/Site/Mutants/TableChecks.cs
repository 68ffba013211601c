using System.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>The table of tasks is one that every program reads alike, and in which nothing is calculated.</summary>
internal static class TableChecks
{
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    public static void Check(MutantSite site)
    {
        var rows = Rows(Encoding.UTF8.GetString(site.Files["data/tasks.csv"]).TrimStart('\uFEFF'));
        var tasks = site.Content.Bound.Content.Plans.Sum(p => p.Tasks.Length);
        MutantFault.Unless(rows.Count == tasks + 1, "rows that are no tasks", () => $"{rows.Count} rows, {tasks} tasks");
        foreach (var row in rows)
        {
            MutantFault.Unless(row.Count == rows[0].Count, "a row with other columns", () => string.Join(" | ", row));
            MutantFault.Unless(!row.Exists(IsFormula), "a formula", () => string.Join(" | ", row));
        }
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && FormulaSigns.Contains(cell[0], StringComparison.Ordinal);

    /// <summary>As RFC 4180 has it.</summary>
    private static List<List<string>> Rows(string text)
    {
        var (rows, row, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && cell.Length == 0)
            {
                at = Quoted(text, at + 1, cell);
                continue;
            }

            MutantFault.Unless(text[at] != '"', "a quotation mark in a bare cell", () => Around(text, at));
            if (text[at] is not (',' or '\n'))
            {
                if (text[at] != '\r') cell.Append(text[at]);
                continue;
            }

            row.Add(cell.ToString());
            cell.Clear();
            if (text[at] == ',') continue;
            rows.Add(row);
            row = [];
        }

        MutantFault.Unless(row.Count == 0 && cell.Length == 0, "a last line without its end", () => Around(text, text.Length));
        return rows;
    }

    /// <summary>Reads a quoted cell; gives the place of the mark that ends it.</summary>
    private static int Quoted(string text, int at, StringBuilder cell)
    {
        for (; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
        {
            cell.Append(text[at]);
            if (text[at] == '"') at++;
        }

        var isEnd = at + 1 >= text.Length || text[at + 1] is ',' or '\r' or '\n';
        MutantFault.Unless(isEnd, "text behind a quoted cell", () => Around(text, at));
        return at;
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 50)..Math.Min(text.Length, at + 50)];
}
