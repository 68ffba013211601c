namespace PapiSite.Import.Excel;

/// <summary>A rectangle of cells, rows and columns from 1, all four in it.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right);

/// <summary>Reads the names of cells: <c>B12</c>, <c>A1:C3</c>.</summary>
internal static class CellReference
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <summary>Row and column from 1; null for what names no cell.</summary>
    public static (int Row, int Column)? Of(ReadOnlySpan<char> name)
    {
        var (row, column, i) = (0, 0, 0);
        for (; i < name.Length && char.IsAsciiLetter(name[i]) && column <= LastColumn; i++) column = (column * 26) + (name[i] & 0x1F);
        for (; i < name.Length && char.IsAsciiDigit(name[i]) && row <= LastRow; i++) row = (row * 10) + (name[i] - '0');
        return i == name.Length && row is >= 1 and <= LastRow && column is >= 1 and <= LastColumn ? (row, column) : null;
    }

    /// <summary>A range; null for what names none.</summary>
    public static CellRange? Range(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        if (colon < 0 || Of(name[..colon]) is not { } a || Of(name[(colon + 1)..]) is not { } b) return null;
        return new(Math.Min(a.Row, b.Row), Math.Min(a.Column, b.Column), Math.Max(a.Row, b.Row), Math.Max(a.Column, b.Column));
    }
}
