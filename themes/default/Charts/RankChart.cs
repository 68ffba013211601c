using System.Collections.Immutable;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default.Charts;

/// <summary>
/// Ranks as dots on an axis from 1 at the top down to the last rank; an aim as an open diamond, with a bar up to 1 where it is
/// to be among the best.
/// </summary>
public static class RankChart
{
    private const decimal Ascent = 10;

    /// <summary>Draws the columns, at least one.</summary>
    public static HtmlMarkup Draw(ImmutableArray<ChartColumn> columns, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var drawing = new SvgDrawing();
        var frame = new ChartFrame(columns);
        var known = columns.Select(c => c.OutOf).OfType<decimal>().ToList();
        var last = Math.Max(columns.Max(c => Math.Max(c.Value, c.Earlier ?? 1)), known.Count > 0 ? known.Max() : 2);
        if (known.Count == 0) last = ChartFrame.RoundedUp(last);
        decimal Y(decimal rank) => ChartFrame.Top + (Math.Max(rank, 1) - 1) / Math.Max(last - 1, 1) * (ChartFrame.Bottom - ChartFrame.Top);

        frame.Draw(drawing, "1", t.Figure(last), t.ChartAim);
        for (var i = 0; i < columns.Length; i++) drawing.Line("track", frame.X(i), ChartFrame.Top, frame.X(i), Y(columns[i].OutOf ?? last));
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i].IsJoined) drawing.Line("way", frame.X(i - 1), Y(columns[i - 1].Value), frame.X(i), Y(columns[i].Value));
        }

        for (var i = 0; i < columns.Length; i++)
        {
            var (column, x, y) = (columns[i], frame.X(i), Y(columns[i].Value));
            var isBelow = column.IsAim ? column.IsGroup : IsLow(columns, i);
            if (column.IsAim) Aim(drawing, column, x, y);
            else Result(drawing, column, x, y, column.Earlier is { } earlier ? Y(earlier) : null);
            if (!frame.IsLabelled(i)) continue;
            drawing.Text("value", x, isBelow && y + 10 + Ascent < ChartFrame.Bottom ? y + 8 + Ascent : y - 9, "middle", column.Words);
        }

        return drawing.ToMarkup(frame.Width, frame.Height);
    }

    private static void Aim(SvgDrawing drawing, ChartColumn column, decimal x, decimal y)
    {
        if (column.IsGroup)
        {
            drawing.Line("range", x, ChartFrame.Top, x, y);
            drawing.Line("range", x - 6, ChartFrame.Top, x + 6, ChartFrame.Top);
        }

        drawing.Diamond("aim", x, y, 5.5m);
    }

    private static void Result(SvgDrawing drawing, ChartColumn column, decimal x, decimal y, decimal? earlier)
    {
        if (earlier is { } was)
        {
            drawing.Line("way", x, was, x, y);
            drawing.Line("earlier", x - 7, was, x + 7, was);
        }

        drawing.Dot("result", x, y, 5);
    }

    /// <summary>True where the way leads up from a dot: its figure stands below, where no line is.</summary>
    private static bool IsLow(ImmutableArray<ChartColumn> columns, int index)
    {
        var value = columns[index].Value;
        var before = columns[index].IsJoined ? columns[index - 1].Value : value;
        var after = index + 1 < columns.Length && columns[index + 1].IsJoined ? columns[index + 1].Value : value;
        return before < value && after <= value || after < value && before <= value || columns[index].Earlier < value;
    }
}
