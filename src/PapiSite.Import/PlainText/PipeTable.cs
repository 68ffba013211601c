using System.Text.RegularExpressions;

namespace PapiSite.Import.PlainText;

/// <summary>
/// A table of Markdown: cells between upright strokes, a row of hyphens under the head; the strokes at the ends may be missing.
/// </summary>
internal static partial class PipeTable
{
    /// <summary>The most lines that one row goes over.</summary>
    private const int MostLinesOfRow = 50;

    /// <summary>The table that begins at the line, or null.</summary>
    public static RawTable? Read(IReadOnlyList<TextLine> lines, int start)
    {
        var isBare = !IsFramed(lines[start].Text);
        if (isBare && !(HasStroke(lines[start].Text) && start + 1 < lines.Count && IsRule(lines[start + 1].Text))) return null;

        var rows = new List<RawRow>();
        var next = start;
        var isAfterGap = false;
        while (next < lines.Count)
        {
            if (lines[next].IsBlank)
            {
                if (AfterGap(lines, next, rows) is not { } resumed) break;
                (next, isAfterGap) = (resumed, true);
                continue;
            }

            if (IsRule(lines[next].Text))
            {
                if (rows.Count > 0) rows[^1] = rows[^1] with { IsHeader = true };
                next++;
                continue;
            }

            if (isBare ? !HasStroke(lines[next].Text) : !IsFramed(lines[next].Text)) break;
            var (line, startsPage) = (lines[next].Number, isAfterGap || lines[next].StartsPage);
            rows.Add(new RawRow(line, ReadRow(lines, ref next)) { StartsPage = startsPage && rows.Count > 0 });
            isAfterGap = false;
        }

        return rows.Count == 0 ? null : new RawTable(TabTable.WithHeads(rows), next);
    }

    private static int? AfterGap(IReadOnlyList<TextLine> lines, int blank, List<RawRow> rows)
    {
        while (blank < lines.Count && lines[blank].IsBlank) blank++;
        if (blank == lines.Count || rows.Count == 0 || !HasStroke(lines[blank].Text) || IsRule(lines[blank].Text)) return null;
        var next = blank;
        var row = new RawRow(lines[blank].Number, ReadRow(lines, ref next));
        if (row.IsSameAs(rows[0])) return blank;
        var isOtherHead = (next < lines.Count && IsRule(lines[next].Text)) || RowStarts.IsHead(row.Cells[0]);
        return IsFramed(lines[blank].Text) && !isOtherHead && row.Cells.Count == rows[0].Cells.Count ? blank : null;
    }

    private static List<string> ReadRow(IReadOnlyList<TextLine> lines, ref int next)
    {
        var text = lines[next++].Text.Trim();
        if (text.StartsWith('|') && !text.EndsWith('|'))
        {
            // A row broken over lines ends where the next stroke ends a line.
            var joined = text;
            for (var i = next; i < lines.Count && i < next + MostLinesOfRow && !lines[i].IsBlank && !IsFramed(lines[i].Text); i++)
            {
                joined += "\n" + lines[i].Text.Trim();
                if (!joined.EndsWith('|')) continue;
                (text, next) = (joined, i + 1);
                break;
            }
        }

        return Split(text);
    }

    private static List<string> Split(string text)
    {
        if (text.StartsWith('|')) text = text[1..];
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                cells.Add(text[start..i]);
                start = i + 1;
            }

            if (text[i] == '\\') i++;
        }

        if (start < text.Length || cells.Count == 0) cells.Add(text[start..]);
        return cells;
    }

    private static bool HasStroke(string text) => text.Contains('|', StringComparison.Ordinal);

    private static bool IsFramed(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.StartsWith("|") && trimmed.Count('|') >= 2;
    }

    private static bool IsRule(string text) => HasStroke(text) && Rule().IsMatch(text);

    [GeneratedRegex(@"^[\s|:]*-[\s|:\-]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rule();
}
