using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Export.Tables;

/// <summary>A column of a table of tasks.</summary>
/// <param name="Name">What stands over it.</param>
internal sealed record TableColumn(string Name)
{
    /// <summary>
    /// Its share of the width among the others: rows are lowest where columns are as wide as the roots of what they hold, long cells
    /// more than short ones; the longest word of the name stands in a line.
    /// </summary>
    public double Weight { get; init; } = 1;

    /// <summary>The column with the width that its cells need.</summary>
    public TableColumn Fitting(IReadOnlyCollection<int> lengths)
    {
        var squares = lengths.Count == 0 ? 0 : lengths.Average(length => (double)length * length);
        var needed = Math.Min(Math.Sqrt(Math.Sqrt(squares)), Widest);
        return this with { Weight = Math.Max(needed, Math.Min(Name.Split(' ').Max(word => word.Length) * WidthOfLetter, Widest)) };
    }

    private const double WidthOfLetter = 0.6;

    /// <summary>However long a cell is, the columns beside it can be read.</summary>
    private const double Widest = 14;

    /// <summary>True for numbers and days, which stand in the middle.</summary>
    public bool IsCentered { get; init; }
}

/// <summary>What a task has in a column.</summary>
/// <param name="Lines">The words, a paragraph each.</param>
internal sealed record CellText(ImmutableArray<string> Lines)
{
    /// <summary>Nothing.</summary>
    public static CellText Empty { get; } = new([]);

    /// <summary>The day that the words are and nothing else, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The number that the words are and nothing else, or null.</summary>
    public decimal? Number { get; init; }

    /// <summary>True where the number is of a hundred.</summary>
    public bool IsPercent { get; init; }

    /// <summary>True for a number that no document prints: it was added up.</summary>
    public bool IsSum { get; init; }

    /// <summary>More of what the words name, which are bold then; told where a cell has room.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>True where the cell only goes on from the row above.</summary>
    public bool GoesOn { get; init; }

    /// <summary>One paragraph.</summary>
    public static CellText Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new([text]);
}

/// <summary>A row of a table of tasks.</summary>
internal abstract record TableLine;

/// <summary>A row over all columns that names a group.</summary>
/// <param name="Group">The group.</param>
internal sealed record GroupLine(TaskGroup Group) : TableLine;

/// <summary>The row of a task.</summary>
/// <param name="Cells">A cell for each column.</param>
internal sealed record TaskLine(ImmutableArray<CellText> Cells) : TableLine;

/// <summary>Tasks that stand in one table: those of an appendix, or all those that stand in none.</summary>
/// <param name="Appendix">The appendix; null for the tasks that stand in none.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Lines">Its rows.</param>
internal sealed record PlanTable(TaskGroup? Appendix, ImmutableArray<TableColumn> Columns, ImmutableArray<TableLine> Lines);
