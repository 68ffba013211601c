using System.Collections.Immutable;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default.Charts;

/// <summary>Tasks by month as bars that stand on one another, the completed ones at the bottom with their number.</summary>
public static class StackChart
{
    private const decimal WidestBar = 26;
    private const decimal RoomForNumber = 14;

    /// <summary>Draws the months, at least one.</summary>
    public static HtmlMarkup Draw(ImmutableArray<MonthlyProgress> months, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var drawing = new SvgDrawing();
        var frame = new ChartFrame([
            .. months.Select(m => new ChartColumn($"{m.Day.Month}/{m.Day.Year % 100:00}", m.Counts.Total, null, "")),
        ]);
        var most = Math.Max(months.Max(m => m.Counts.Total), 1);
        frame.Draw(drawing, t.Figure(most), "0", t.ChartAim);
        for (var i = 0; i < months.Length; i++) Draw(drawing, frame, i, months[i].Counts, most, t);
        return drawing.ToMarkup(frame.Width, frame.Height);
    }

    private static void Draw(SvgDrawing drawing, ChartFrame frame, int column, ProgressCounts counts, int most, InterfaceTexts t)
    {
        var (x, width, y) = (frame.X(column), Math.Min(WidestBar, frame.Slot * 0.75m), ChartFrame.Bottom);
        foreach (var kind in ProgressKinds.All.Where(kind => counts[kind] > 0))
        {
            var height = (ChartFrame.Bottom - ChartFrame.Top) * counts[kind] / most;
            y -= height;
            drawing.Part(DataNames.Of(kind), x - width / 2, y, width, height);
            if (kind == ProgressKind.Completed && height >= RoomForNumber && frame.IsLabelled(column))
                drawing.Text("inside", x, y + height / 2 + 4, "middle", t.Figure(counts[kind]));
        }
    }
}
