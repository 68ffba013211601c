using System.Collections.Immutable;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default.Charts;

/// <summary>
/// Points as bars on an axis from 0 to the most that can be reached, each inside the outline of what could be reached; aims
/// as open diamonds on a dashed stem.
/// </summary>
public static class PointsChart
{
    private const decimal WidestBar = 22;

    /// <summary>Draws the columns, at least one.</summary>
    public static HtmlMarkup Draw(ImmutableArray<ChartColumn> columns, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var drawing = new SvgDrawing();
        var frame = new ChartFrame(columns);
        var known = columns.Select(c => c.OutOf).OfType<decimal>().ToList();
        var most = Math.Max(columns.Max(c => c.Value), known.Count > 0 ? known.Max() : 0);
        if (known.Count == 0) most = ChartFrame.RoundedUp(most);
        frame.Draw(drawing, t.Figure(most), "0", t.ChartAim);
        for (var i = 0; i < columns.Length; i++) Draw(drawing, frame, columns[i], i, most);
        return drawing.ToMarkup(frame.Width, frame.Height);
    }

    private static void Draw(SvgDrawing drawing, ChartFrame frame, ChartColumn column, int index, decimal most)
    {
        decimal Y(decimal points) =>
            ChartFrame.Bottom - (most == 0 ? 0 : Math.Max(points, 0) / most * (ChartFrame.Bottom - ChartFrame.Top));
        var (x, y) = (frame.X(index), Y(column.Value));
        if (column.IsAim)
        {
            drawing.Line("stem", x, ChartFrame.Bottom, x, y);
            drawing.Diamond("aim", x, y, 5.5m);
        }
        else
        {
            var width = Math.Min(WidestBar, frame.Slot * 0.7m);
            var full = Y(column.OutOf ?? most);
            drawing.Rectangle("track", x - width / 2, full, width, ChartFrame.Bottom - full);
            drawing.Rectangle("result", x - width / 2, y, width, ChartFrame.Bottom - y);
        }

        if (frame.IsLabelled(index)) drawing.Text("value", x, y - (column.IsAim ? 9 : 5), "middle", column.Words);
    }
}
