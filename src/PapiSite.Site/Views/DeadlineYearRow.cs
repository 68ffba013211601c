using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A year in the table of all years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Route">Its page.</param>
/// <param name="Cells">Its quarters, then what ends with the year as a whole, then what ends with it after several years.</param>
public sealed record DeadlineYearRow(int Year, string Route, ImmutableArray<DeadlineYearCell> Cells)
{
    /// <summary>A year.</summary>
    public static DeadlineYearRow Of(CalendarYear year, InterfaceTexts t) => new(
        year.Year, year.List.Route,
        [
            .. year.Quarters.Select(quarter => new DeadlineYearCell(t.QuarterAlone(quarter.Number), LinkTo(quarter, t))),
            new(t.ColumnWholeYear, LinkTo(new(DueKind.WholeYear, year.Year), year.WholeYearCount, year.List, t)),
            new(t.ColumnManyYears, LinkTo(new(DueKind.ManyYears, year.Year), year.ManyYearsCount, year.Quarters[^1].List, t)),
        ]);

    private static (string Words, string Route)? LinkTo(CalendarQuarter quarter, InterfaceTexts t)
    {
        if (quarter.Count > 0) return (t.Figure(quarter.Count), quarter.List.Route);
        if (!quarter.HasPage) return null;
        return (quarter.List.Sections.IsEmpty ? t.ReportsOnly : t.YearsOnly, quarter.List.Route);
    }

    private static (string Words, string Route)? LinkTo(DueTime time, int count, DeadlineList list, InterfaceTexts t) =>
        count > 0 ? (t.Figure(count), list.RouteOf(time)) : null;
}

/// <summary>A cell of a year's row.</summary>
/// <param name="Label">The head of its column.</param>
/// <param name="Link">How many tasks it stands for, or why there is a page without tasks, and where they are; null for nothing.</param>
public sealed record DeadlineYearCell(string Label, (string Words, string Route)? Link);
