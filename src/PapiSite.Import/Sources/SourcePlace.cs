using System.Globalization;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Sources;

/// <summary>Where words stand in a foreign document, as an editor finds them: part, paragraph or table, row and column.</summary>
/// <param name="Part">The part: null for the body, else what it is called (a sheet's name, “đầu trang”, “chú thích 3”).</param>
/// <param name="Block">The number of the paragraph or table in its part, from 1.</param>
/// <param name="Row">The row of the table, from 1; or null.</param>
/// <param name="Column">The column of the table's grid, from 1; or null.</param>
public sealed record SourcePlace(string? Part, int Block, int? Row = null, int? Column = null)
{
    /// <summary>The line of a text file in which it begins, from 1; null in files that have no lines.</summary>
    public int? Line { get; init; }

    /// <summary>The place in words: “bảng 2, hàng 5, cột 3”.</summary>
    public Words Words => new(
        string.Join(", ", Pieces("đoạn", "bảng", "hàng", "cột", "dòng")),
        string.Join(", ", Pieces("paragraph", "table", "row", "column", "line")));

    private IEnumerable<string> Pieces(string paragraph, string table, string row, string column, string line)
    {
        if (Part is not null) yield return Part;
        yield return Numbered(Row is null ? paragraph : table, Block);
        if (Row is { } r) yield return Numbered(row, r);
        if (Column is { } c) yield return Numbered(column, c);
        if (Line is { } l) yield return Numbered(line, l);
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");
}
