using PapiSite.Site.Calendar;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The deadlines of a quarter, or a part of them.</summary>
public sealed record DeadlineQuarterView(PageHead Head) : PageView(Head)
{
    /// <summary>Which quarter, and which page of the list.</summary>
    public required string Title { get; init; }

    /// <summary>How many tasks it has, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>True on the first page of the list.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Where the tasks stand that the year as a whole ends with, in its last quarter; or null.</summary>
    public (string Words, string Route)? WholeYear { get; init; }

    /// <summary>How many tasks recur in it, in words; null where none does.</summary>
    public string? Recurring { get; init; }

    /// <summary>The tasks.</summary>
    public required DeadlineSheetView Sheet { get; init; }

    /// <summary>The reports due; null without any.</summary>
    public ReportTable? Reports { get; init; }

    /// <summary>The quarters before and behind.</summary>
    public required Pager Quarters { get; init; }

    /// <summary>The view of the page.</summary>
    public static DeadlineQuarterView Of(DeadlineQuarterPage page, ViewScope scope)
    {
        var (quarter, sheet, t) = (page.Quarter, page.Sheet, scope.T);
        return new(PageHead.Of(page, scope))
        {
            Title = t.OnPage(t.DeadlinesInQuarter(quarter.Year, quarter.Number), sheet.Number),
            Lead = t.QuarterLead(quarter.Year, quarter.Number, quarter.Count),
            IsFirst = sheet.Number == 1,
            WholeYear = WholeYearIn(quarter, t),
            Recurring = RecurringIn(quarter, page.Calendar, t),
            Sheet = DeadlineSheetView.Of(sheet, scope),
            Reports = ReportTable.Of(t.ReportsDue, sheet.Reports, scope),
            Quarters = PagerOf(page, t),
        };
    }

    /// <summary>Where a quarter lists the tasks that the year as a whole ends with; null where it lists none.</summary>
    public static (string Words, string Route)? WholeYearIn(CalendarQuarter quarter, InterfaceTexts t)
    {
        var wholeYear = new DueTime(DueKind.WholeYear, quarter.Year);
        return quarter.List.CountAt(wholeYear) is > 0 and var count
            ? (t.AlsoWholeYear(quarter.Year, count), quarter.List.RouteOf(wholeYear))
            : null;
    }

    /// <summary>How many tasks recur in a quarter, in words; null where none does.</summary>
    public static string? RecurringIn(CalendarQuarter quarter, DeadlineCalendar calendar, InterfaceTexts t) =>
        calendar.RecurringIn(quarter.First, quarter.Last).Count() is > 0 and var count ? t.RecurringInQuarter(count) : null;

    private static Pager PagerOf(DeadlineQuarterPage page, InterfaceTexts t)
    {
        var quarters = page.Calendar.Quarters.ToList();
        var place = quarters.IndexOf(page.Quarter);
        PagerStep? Step(string way, CalendarQuarter? to) =>
            to is null ? null : new(way, t.DueTime(new(DueKind.Quarter, to.Year, to.Number)), to.List.Route);
        return new(
            t.NeighbouringQuarters, Step(t.QuarterBefore, quarters.ElementAtOrDefault(place - 1)),
            Step(t.QuarterAfter, quarters.ElementAtOrDefault(place + 1)));
    }
}
