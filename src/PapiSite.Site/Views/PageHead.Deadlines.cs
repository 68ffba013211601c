using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <content>The heads of the pages of deadlines.</content>
public sealed partial record PageHead
{
    internal static PageHead Of(DeadlinesPage page, ViewScope scope) => Of(
        page, scope, scope.T.Deadlines, scope.T.DeadlinesLead(scope.Publication.AsOf), Routes.Deadlines, Crumb.Of(scope.T.Deadlines, null));

    internal static PageHead Of(DeadlineYearPage page, ViewScope scope)
    {
        var (year, t) = (page.Year, scope.T);
        return OfList(
            page, scope, t.DeadlinesInYear(year.Year), t.YearLead(year.Year, year.Tasks.Count()), page.Sheet,
            Crumb.Of(t.InYear(year.Year), year.List.Route));
    }

    internal static PageHead Of(DeadlineQuarterPage page, ViewScope scope)
    {
        var (quarter, t) = (page.Quarter, scope.T);
        return OfList(
            page, scope, t.DeadlinesInQuarter(quarter.Year, quarter.Number),
            t.QuarterLead(quarter.Year, quarter.Number, quarter.Count), page.Sheet,
            Crumb.Of(t.InYear(quarter.Year), Routes.OfYear(quarter.Year)), Crumb.Of(t.QuarterAlone(quarter.Number), quarter.List.Route));
    }

    internal static PageHead Of(OpenDeadlinesPage page, ViewScope scope)
    {
        var (kind, t) = (page.Kind, scope.T);
        return OfList(
            page, scope, t.OpenDeadlines(kind), t.OpenDeadlinesLead(kind), page.Sheet,
            Crumb.Of(t.OpenDeadlines(kind), page.Sheet.List.Route));
    }

    /// <summary>A page of a list; the first has the list's own name, and its crumb no link.</summary>
    private static PageHead OfList(
        Page page, ViewScope scope, string title, string description, DeadlineSheet sheet, params ImmutableArray<Crumb> way)
    {
        var t = scope.T;
        ImmutableArray<Crumb> crumbs =
            sheet.Number == 1 ? [.. way[..^1], way[^1] with { Route = null }] : [.. way, Crumb.Of(t.PageNumber(sheet.Number), null)];
        return Of(
            page, scope, t.OnPage(title, sheet.Number), description, Routes.Deadlines,
            [Crumb.Of(t.Deadlines, Routes.Deadlines), .. crumbs]) with
        { HasTaskTables = true };
    }
}
