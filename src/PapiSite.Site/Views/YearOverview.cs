using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The deadlines of a year at a glance.</summary>
/// <param name="Quarters">The quarters.</param>
/// <param name="WholeYear">The tasks that the year as a whole ends with, by the id of their heading; null without any.</param>
/// <param name="ManyYears">The tasks that run over several years and end with this one, with where they stand; null without any.</param>
public sealed record YearOverview(
    ImmutableArray<QuarterRow> Quarters, (string Name, string Anchor, string Count)? WholeYear,
    (string Name, string Route, string Count)? ManyYears)
{
    /// <summary>True where the table has a column of months.</summary>
    public bool HasMonths => Quarters.Any(quarter => !quarter.Months.IsEmpty);

    /// <summary>A year.</summary>
    public static YearOverview Of(CalendarYear year, InterfaceTexts t)
    {
        var (wholeYear, manyYears) = (new DueTime(DueKind.WholeYear, year.Year), new DueTime(DueKind.ManyYears, year.Year));
        return new(
            [.. year.Quarters.Select(quarter => QuarterRow.Of(quarter, t))],
            year.WholeYearCount > 0 ? (t.DueTime(wholeYear), wholeYear.Anchor, t.Tasks(year.WholeYearCount)) : null,
            year.ManyYearsCount > 0
                ? (t.DueTime(manyYears), year.Quarters[^1].List.RouteOf(manyYears), t.Tasks(year.ManyYearsCount))
                : null);
    }
}

/// <summary>A quarter in the table of its year.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Route">Its page, or null.</param>
/// <param name="Tasks">How many tasks end in it, in figures.</param>
/// <param name="Months">The months that have tasks, with where these stand and how many they are.</param>
/// <param name="Reports">How many reports are due in it, in figures.</param>
public sealed record QuarterRow(
    string Name, string? Route, string Tasks, ImmutableArray<(string Name, string Route, string Count)> Months, string Reports)
{
    /// <summary>A quarter.</summary>
    public static QuarterRow Of(CalendarQuarter quarter, InterfaceTexts t)
    {
        var list = quarter.List;
        var months = list.Sections.Where(s => s.Time.Kind == DueKind.Month);
        return new(
            t.QuarterAlone(quarter.Number), quarter.HasPage ? list.Route : null, t.Figure(quarter.Count),
            [.. months.Select(m => (t.MonthAlone(m.Time.Number), list.RouteOf(m.Time), t.Figure(m.Tasks.Length)))],
            t.Figure(list.Reports.Length));
    }
}
