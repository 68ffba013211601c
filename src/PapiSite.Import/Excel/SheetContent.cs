namespace PapiSite.Import.Excel;

/// <summary>A cell with words, as the sheet's file has it.</summary>
internal readonly record struct SheetCell(int Column, string Words, int Style);

/// <summary>A row with words.</summary>
internal sealed record SheetRow(int Number, bool IsHidden, List<SheetCell> Cells);

/// <summary>What a sheet's file says, before it is made a grid.</summary>
internal sealed class SheetContent
{
    private readonly bool[] hiddenColumns = new bool[CellReference.LastColumn + 1];

    public List<SheetRow> Rows { get; } = [];

    public List<CellRange> Merges { get; } = [];

    /// <summary>Rows that are not shown, those without words too.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>Rows behind which a page ends.</summary>
    public HashSet<int> Breaks { get; } = [];

    /// <summary>Heads and feet of the printed pages.</summary>
    public List<string> Margins { get; } = [];

    /// <summary>How words of cells are pronounced.</summary>
    public List<(int Row, string Words)> Phonetics { get; } = [];

    /// <summary>The first cell with a formula that was never worked out, and how many there are.</summary>
    public (int Row, int Column)? Uncomputed { get; set; }

    public int UncomputedCount { get; set; }

    public bool IsColumnHidden(int column) => hiddenColumns[column];

    /// <summary>Notes that columns are not shown.</summary>
    public void HideColumns(int first, int last) => hiddenColumns.AsSpan(first..(last + 1)).Fill(true);
}
