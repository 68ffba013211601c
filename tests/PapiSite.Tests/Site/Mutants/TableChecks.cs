using System.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>The table of tasks is one that every program reads alike, and in which nothing is calculated.</summary>
internal static class TableChecks
{
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    public static void Check(MutantSite site)
    {
        var rows = Rows(Encoding.UTF8.GetString(site.Files["data/tasks.csv"]).TrimStart('\uFEFF'));
        MutantFault.Unless(rows.Count == site.Content.Bound.Content.Plans.Sum(p => p.Tasks.Length) + 1, "rows that are no tasks", () => $"{rows.Count}");
        foreach (var row in rows)
        {
            MutantFault.Unless(row.Count == rows[0].Count, "a row with other columns", () => string.Join(" | ", row));
            MutantFault.Unless(row.TrueForAll(cell => cell.Length == 0 || !FormulaSigns.Contains(cell[0], StringComparison.Ordinal)), "a formula", () => string.Join(" | ", row));
        }
    }

    /// <summary>As RFC 4180 has it.</summary>
    private static List<List<string>> Rows(string text)
    {
        var (rows, row, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && cell.Length == 0)
            {
                for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
                {
                    cell.Append(text[at]);
                    if (text[at] == '"') at++;
                }

                MutantFault.Unless(at + 1 >= text.Length || text[at + 1] is ',' or '\r' or '\n', "text behind a quoted cell", () => text[Math.Max(0, at - 50)..Math.Min(text.Length, at + 50)]);
                continue;
            }

            MutantFault.Unless(text[at] != '"', "a quotation mark in a bare cell", () => text[Math.Max(0, at - 50)..Math.Min(text.Length, at + 50)]);
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

        MutantFault.Unless(row.Count == 0 && cell.Length == 0, "a last line without its end", () => text[^Math.Min(text.Length, 50)..]);
        return rows;
    }
}
