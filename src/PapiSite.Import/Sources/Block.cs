using System.Collections.Immutable;

namespace PapiSite.Import.Sources;

/// <summary>A paragraph or a table of a foreign document.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record Block(SourcePlace Place);

/// <summary>A paragraph: words of one line or several, composed (NFC), without an automatic number.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The words. A line end that was typed inside the paragraph is <c>\n</c>, a tab <c>\t</c>.</param>
public sealed record Paragraph(SourcePlace Place, string Text) : Block(Place)
{
    /// <summary>
    /// The number or bullet that the program prints in front (<c>1.</c>, <c>a)</c>, <c>-</c>), or null. It is not in the text.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>The level of its automatic number or bullet, from 0; null where it has none.</summary>
    public int? ListLevel { get; init; }

    /// <summary>The level of a heading, from 1; null for what is none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>True where all its words are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>True where all its words are slanted.</summary>
    public bool IsItalic { get; init; }

    /// <summary>True where it stands in the middle of the line.</summary>
    public bool IsCentered { get; init; }

    /// <summary>True where a page began with it when the file was saved, or begins by order.</summary>
    public bool StartsPage { get; init; }

    /// <summary>The marks of footnotes and endnotes in the text, in their order.</summary>
    public ImmutableArray<NoteMark> NoteMarks { get; init; } = [];

    /// <summary>The words as they are printed: number, a blank, text.</summary>
    public string Printed => Number is null ? Text : Text.Length == 0 ? Number : $"{Number} {Text}";
}

/// <summary>The mark of a note in a paragraph.</summary>
/// <param name="Offset">Where in the text it stands, in characters.</param>
/// <param name="Label">The label of the note in <see cref="ForeignDocument.Notes"/>.</param>
public sealed record NoteMark(int Offset, string Label);

/// <summary>A table as a grid: every cell stands at a column of the grid, whatever its position in its row.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Width">How many columns the grid has: the most that a row needs.</param>
/// <param name="Rows">The rows.</param>
public sealed record Table(SourcePlace Place, int Width, ImmutableArray<TableRow> Rows) : Block(Place)
{
    /// <summary>What the document calls the table, where it says so beside it (the title of a sheet's table); or null.</summary>
    public string? Caption { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells from left to right; no two at one column, and there may be columns without any.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    /// <summary>True where the document marks it as one that is repeated at the head of each page, or as a head (<c>th</c>).</summary>
    public bool IsHeader { get; init; }

    /// <summary>True where a page began in it or with it when the file was saved.</summary>
    public bool StartsPage { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Place">Where it stands: row and column, from 1.</param>
/// <param name="Column">Its first column in the grid, from 0.</param>
/// <param name="Width">How many columns it goes over.</param>
/// <param name="Blocks">What stands in it: paragraphs, and tables inside the cell.</param>
public sealed record TableCell(SourcePlace Place, int Column, int Width, ImmutableArray<Block> Blocks)
{
    /// <summary>How many rows it goes over, this one with it.</summary>
    public int Height { get; init; } = 1;

    /// <summary>True where it only goes on from the row above; then it has no words of its own.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The words of its paragraphs, one a line, tables' cells too.</summary>
    public string Text => string.Join('\n', TextsOf(Blocks));

    private static IEnumerable<string> TextsOf(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Printed],
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => Enumerable.Empty<string>(),
    });
}
