using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PapiSite.Export.Tables;

namespace PapiSite.Export.Xlsx;

/// <summary>The rows of a sheet while it is made, from the first on.</summary>
internal sealed class SheetRows
{
    /// <summary>What a cell of Excel holds; more would make the file unreadable.</summary>
    private const int MostCharacters = 32_767;

    /// <summary>The height of a line of 12 points.</summary>
    private const double LineHeight = 16.5;

    /// <summary>No row of Excel is higher.</summary>
    private const double Highest = 409;

    private readonly SheetData _data = new();
    private readonly List<string> _merged = [];
    private uint _row;

    /// <summary>The rows.</summary>
    public SheetData Data => _data;

    /// <summary>The last row, from 1; 0 before the first.</summary>
    public uint Last => _row;

    /// <summary>The ranges of cells that are one; null for none.</summary>
    public MergeCells? Merged => _merged.Count == 0 ? null
        : new(_merged.Select(range => new MergeCell { Reference = range })) { Count = (uint)_merged.Count };

    /// <summary>Adds a row of cells.</summary>
    /// <param name="widths">The widths of its columns in characters, by which its height is told.</param>
    /// <param name="cells">Its cells, from the first column.</param>
    public void Add(IReadOnlyList<int> widths, IEnumerable<Func<string, Cell>> cells)
    {
        var row = new Row { RowIndex = ++_row };
        var column = 0;
        foreach (var cell in cells) row.Append(cell(Reference(column++, _row)));
        Heighten(row, row.Elements<Cell>().Zip(widths, (c, width) => LinesOf(c, width)).DefaultIfEmpty(1).Max());
        _data.Append(row);
    }

    /// <summary>Adds a row of one cell over columns.</summary>
    public void AddWide(IReadOnlyList<int> widths, string text, CellStyle style)
    {
        var row = new Row { RowIndex = ++_row };
        row.Append(Text(text, style)(Reference(0, _row)));
        for (var column = 1; column < widths.Count; column++)
            row.Append(new Cell { CellReference = Reference(column, _row), StyleIndex = (uint)style });
        if (widths.Count > 1) _merged.Add($"{Reference(0, _row)}:{Reference(widths.Count - 1, _row)}");
        Heighten(row, LinesOf(row.GetFirstChild<Cell>()!, widths.Sum()));
        _data.Append(row);
    }

    /// <summary>Makes one cell of the cells of a column over rows.</summary>
    public void MergeDown(int column, uint first, uint last) => _merged.Add($"{Reference(column, first)}:{Reference(column, last)}");

    /// <summary>A cell of what a task has in a column: a number or a day where it is one, else text.</summary>
    public static Func<string, Cell> Of(CellText cell, bool isCentered) => reference => cell switch
    {
        { Day: { } day } => Number(reference, (day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture), CellStyle.Day),
        { Number: { } number, IsPercent: true } =>
            Number(reference, (number / 100).ToString(CultureInfo.InvariantCulture), CellStyle.Percent),
        { Number: { } number } => Number(reference, number.ToString(CultureInfo.InvariantCulture), CellStyle.Number),
        _ => Text(string.Join('\n', cell.Lines), isCentered ? CellStyle.Centered : CellStyle.Text)(reference),
    };

    /// <summary>A cell of a count.</summary>
    public static Func<string, Cell> Of(int count) =>
        reference => Number(reference, count.ToString(CultureInfo.InvariantCulture), CellStyle.Number);

    /// <summary>A cell of a figure with the decimals that it has.</summary>
    public static Func<string, Cell> Of(decimal figure, CellStyle style) =>
        reference => Number(reference, figure.ToString(CultureInfo.InvariantCulture), style);

    /// <summary>A cell of text, whatever it begins with.</summary>
    public static Func<string, Cell> Text(string text, CellStyle style) => reference =>
    {
        var clean = XmlText.Clean(text);
        if (clean.Length == 0) return new() { CellReference = reference, StyleIndex = (uint)style };
        if (clean.Length > MostCharacters) clean = string.Concat(clean.AsSpan(0, MostCharacters - 1), "…");
        var isLikeFormula = clean[0] is '=' or '+' or '-' or '@' && style is CellStyle.Text or CellStyle.Centered;
        return new Cell(new InlineString(new Text(clean) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference,
            DataType = CellValues.InlineString,
            StyleIndex = (uint)(isLikeFormula ? CellStyle.Quoted : style),
        };
    };

    /// <summary>The name of a column: A, B … Z, AA.</summary>
    public static string Column(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Column(column / 26 - 1) + Column(column % 26);

    /// <summary>Excel's day 0; it takes 1900 for a leap year, so that this holds from March 1900 on.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static Cell Number(string reference, string value, CellStyle style) =>
        new(new CellValue(value)) { CellReference = reference, StyleIndex = (uint)style };

    private static string Reference(int column, uint row) => $"{Column(column)}{row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The lines that a text takes in a width; programs do not heighten rows of merged cells by themselves.</summary>
    private static int LinesOf(Cell cell, int width) =>
        (cell.InlineString?.Text?.Text ?? "").Split('\n').Sum(line => 1 + Math.Max(0, line.Length - 1) / Math.Max(1, width - 1));

    private static void Heighten(Row row, int lines) =>
        (row.Height, row.CustomHeight) = (Math.Min(Highest, Math.Max(1, lines) * LineHeight), true);
}
