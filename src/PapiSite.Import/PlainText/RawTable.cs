using System.Text.RegularExpressions;

namespace PapiSite.Import.PlainText;

/// <summary>A line of a text file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text, without the line end.</param>
/// <param name="StartsPage">True where a page break (form feed) stands in front of it.</param>
internal readonly record struct TextLine(int Number, string Text, bool StartsPage)
{
    /// <summary>True where nothing is written on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>How many tabs it has.</summary>
    public int Tabs => Text.AsSpan().Count('\t');
}

/// <summary>A row of a table as it is written.</summary>
/// <param name="Line">The line in which it begins.</param>
/// <param name="Cells">Its cells, markup and all.</param>
internal sealed record RawRow(int Line, List<string> Cells)
{
    /// <summary>True for the head of the table, and where it is repeated.</summary>
    public bool IsHeader { get; init; }

    /// <summary>True where a page began with it.</summary>
    public bool StartsPage { get; init; }

    /// <summary>True where the cells are the last ones of the row: its beginning is missing.</summary>
    public bool IsTail { get; init; }

    /// <summary>How many cells there are up to the last with words.</summary>
    public int Extent => Cells.FindLastIndex(c => !string.IsNullOrWhiteSpace(c)) + 1;

    /// <summary>True where both have the same words in the same cells.</summary>
    public bool IsSameAs(RawRow other) =>
        Extent == other.Extent && Cells.Take(Extent).Select(c => c.Trim()).SequenceEqual(other.Cells.Take(Extent).Select(c => c.Trim()));
}

/// <summary>A table as it is written, and the line after it.</summary>
internal sealed record RawTable(List<RawRow> Rows, int Next);

/// <summary>What the first cell of a table's head says, and of a row.</summary>
internal static partial class RowStarts
{
    private const int Longest = 40;

    /// <summary>True for what stands over the numbers of rows.</summary>
    public static bool IsHead(string cell) => cell.Length <= Longest && cell.AsSpan().ContainsAny("tTnN") && Head().IsMatch(cell);

    /// <summary>True for a row's number or letter: 1, 1.2, IV, a), b.</summary>
    public static bool IsLabel(string cell) => cell.Length <= Longest && Label().IsMatch(cell);

    [GeneratedRegex(
        @"^[\s*<>b/]*(?:s?tt|số\s*(?:tt|thứ tự)|no\.?)[\s*<>b/]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^\s*(?:\*\*|<b>)?\s*(?:\d{1,4}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[a-zđA-ZĐ])\s*[.)]?\s*(?:\*\*|</b>)?\s*$",
        RegexOptions.None, 1000)]
    private static partial Regex Label();
}
