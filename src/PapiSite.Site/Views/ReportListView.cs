using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The periods of reports.</summary>
/// <param name="Record">How the reports came that were due in all periods, in words; null where the site collects none.</param>
/// <param name="Years">The periods by year, the latest first.</param>
public sealed record ReportListView(PageHead Head, string? Record, ImmutableArray<ReportYear> Years) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ReportListView Of(ReportListPage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var all = ReportRecord.Of(publication.Periods.SelectMany(p => p.Due));
        return new(
            PageHead.Of(page, scope), publication.CollectsReports ? t.RecordLead(all.Due, all.InTime, all.Late, all.Missing) : null,
            [
                .. publication.Periods.GroupBy(p => p.Period.Year)
                    .Select(year => new ReportYear(year.Key, [.. year.Select(p => ReportPeriodRow.Of(p, t))])),
            ]);
    }
}

/// <summary>The periods of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Periods">The periods.</param>
public sealed record ReportYear(int Year, ImmutableArray<ReportPeriodRow> Periods);

/// <summary>A period of reports.</summary>
/// <param name="Name">The period, in words.</param>
/// <param name="Route">Its page.</param>
/// <param name="Record">How the reports came that were due.</param>
public sealed record ReportPeriodRow(string Name, string Route, ReportRecord Record)
{
    /// <summary>A period.</summary>
    public static ReportPeriodRow Of(PeriodReports reports, InterfaceTexts t) =>
        new(t.PeriodTitle(reports.Period), Routes.Of(reports.Period), ReportRecord.Of(reports.Due));
}
