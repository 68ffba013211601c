using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PapiSite.Export.Tables;

namespace PapiSite.Export.Xlsx;

/// <summary>The sheet of a table in which a body scores itself: points are numbers, words in their place are text.</summary>
internal static class SelfScoreSheet
{
    /// <summary>A name of its own for each sheet: Excel takes no two of one.</summary>
    /// <param name="index">The place among such sheets, from 0.</param>
    public static string NameOf(int index) =>
        index == 0 ? ExportWords.ScoresSheet : $"{ExportWords.ScoresSheet} ({(index + 1).ToString(CultureInfo.InvariantCulture)})";

    /// <summary>The rows; gives the row of the head.</summary>
    public static uint Write(SelfScoreTable table, int[] widths, string? notice, SheetRows rows)
    {
        rows.AddWide(widths, table.Title, CellStyle.Title);
        if (notice is not null) rows.AddWide(widths, notice, CellStyle.Notice);
        if (table.Bodies.Length > 0) rows.AddWide(widths, $"{ExportWords.ScoringBy}: {table.Bodies}", CellStyle.Notice);
        if (table.Provenance is { } provenance) rows.AddWide(widths, $"{ExportWords.T.Provenance}: {provenance}", CellStyle.Notice);
        rows.Add(widths, table.Columns.Select(c => SheetRows.Text(c.Name, CellStyle.Head)));
        var head = rows.Last;
        foreach (var row in table.Rows) rows.Add(widths, row.Cells.Select((cell, i) => CellOf(row, cell, i, table.Columns[i].IsCentered)));
        foreach (var note in table.Notes) rows.AddWide(widths, note, CellStyle.Notice);
        return head;
    }

    private static Func<string, Cell> CellOf(SelfScoreRow row, CellText cell, int column, bool isCentered)
    {
        if (cell.Number is { } points)
            return SheetRows.Of(points, cell.IsSum ? CellStyle.Sum : row.IsPart ? CellStyle.OfPart : CellStyle.Points);
        var style = (column, row.IsPart) switch
        {
            (0, true) => CellStyle.OfPart,
            (1, true) => CellStyle.Name,
            _ => isCentered ? CellStyle.Centered : CellStyle.Text,
        };
        return SheetRows.Text(string.Join('\n', cell.Lines), style);
    }
}
