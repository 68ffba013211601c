using System.Collections.Immutable;
using PapiSite.Site.Views;

namespace PapiSite.Themes.Default.Charts;

/// <summary>
/// The field of a chart and what stands around it: a column a mark, as wide as a figure needs while there are few, narrower
/// while there are many; then only every second or third is labelled, the last one always.
/// </summary>
public sealed class ChartFrame
{
    /// <summary>Where the field begins: the most points, rank 1.</summary>
    public const decimal Top = 19;

    /// <summary>Where the field ends: no points, the last rank.</summary>
    public const decimal Bottom = 123;

    private const decimal Left = 27;
    private const decimal Right = 9;
    private const decimal ManyColumns = 345;
    private const decimal WidestSlot = 46;
    private const decimal NarrowestSlot = 8;
    private const decimal LabelWidth = 34;
    private const decimal AimWordsWidth = 58;
    private const decimal LeastWidth = 126;

    private readonly ImmutableArray<ChartColumn> _columns;
    private readonly int _step;

    /// <summary>Measures out the columns, at least one.</summary>
    public ChartFrame(ImmutableArray<ChartColumn> columns)
    {
        _columns = columns;
        Slot = Math.Clamp(ManyColumns / columns.Length, NarrowestSlot, WidestSlot);
        _step = (int)Math.Ceiling(LabelWidth / Slot);
        Width = Math.Max(Left + columns.Length * Slot + Right, LeastWidth);
        Height = Bottom + (columns.Any(c => c.IsAim) ? 36 : 21);
    }

    /// <summary>The room of a column.</summary>
    public decimal Slot { get; }

    /// <summary>The width of the drawing.</summary>
    public decimal Width { get; }

    /// <summary>The height of the drawing.</summary>
    public decimal Height { get; }

    /// <summary>The middle of a column.</summary>
    public decimal X(int column) => Left + (column + 0.5m) * Slot;

    /// <summary>True where there is room for a column's words.</summary>
    public bool IsLabelled(int column) => (_columns.Length - 1 - column) % _step == 0;

    /// <summary>Draws the two ends of the axis with their figures, the columns' labels and the word below aims.</summary>
    internal void Draw(SvgDrawing drawing, string atTop, string atBottom, string aim)
    {
        drawing.Line("grid", Left, Top, Width - Right, Top);
        drawing.Line("axis", Left, Bottom, Width - Right, Bottom);
        drawing.Text("scale", Left - 6, Top + 4, "end", atTop);
        drawing.Text("scale", Left - 6, Bottom + 4, "end", atBottom);
        for (var i = 0; i < _columns.Length; i++)
        {
            if (IsLabelled(i)) drawing.Text("scale", X(i), Bottom + 16, "middle", _columns[i].Label);
        }

        var free = 0m;
        foreach (var (first, last) in Runs())
        {
            var x = Math.Clamp((X(first) + X(last)) / 2, AimWordsWidth / 2, Width - AimWordsWidth / 2);
            if (x - AimWordsWidth / 2 < free) continue;
            drawing.Text("aim-word", x, Bottom + 31, "middle", aim);
            free = x + AimWordsWidth / 2;
        }
    }

    /// <summary>The first round figure that is not smaller: 1, 2 or 5 with noughts.</summary>
    public static decimal RoundedUp(decimal figure)
    {
        var unit = 1m;
        while (unit * 10 < figure) unit *= 10;
        return new[] { unit, unit * 2, unit * 5, unit * 10 }.First(round => round >= figure);
    }

    /// <summary>Aims that stand side by side share a word.</summary>
    private IEnumerable<(int First, int Last)> Runs()
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!_columns[i].IsAim) continue;
            var first = i;
            while (i + 1 < _columns.Length && _columns[i + 1].IsAim) i++;
            yield return (first, i);
        }
    }
}
