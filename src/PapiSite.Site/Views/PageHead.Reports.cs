using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <content>The heads of the pages of progress reports.</content>
public sealed partial record PageHead
{
    internal static PageHead Of(ReportListPage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var lead = publication.CollectsReports ? t.ReportsLead(publication.AsOf) : t.NoReportsCollected;
        return Of(page, scope, t.Reports, lead, null, Crumb.Of(t.Reports, null));
    }

    internal static PageHead Of(ReportPeriodPage page, ViewScope scope)
    {
        var (reports, t) = (page.Reports, scope.T);
        return Of(
            page, scope, t.ReportFor(reports.Period), Words(ReportRecord.Of(reports.Due), t), null,
            Crumb.Of(t.Reports, Routes.Reports), Crumb.Of(t.PeriodTitle(reports.Period), null));
    }

    internal static PageHead Of(PlanReportPage page, ViewScope scope)
    {
        var (reports, t) = (page.Reports, scope.T);
        return Of(
            page, scope, t.PlanReportTitle(DocumentName.InSentence(reports.Plan, t), reports.Period).Text,
            Words(ReportRecord.Of(reports.Due), t), null, Crumb.Of(t.Reports, Routes.Reports),
            Crumb.Of(t.PeriodTitle(reports.Period), Routes.Of(reports.Period)), new(NameOf(reports.Plan), null));
    }

    private static string Words(ReportRecord record, InterfaceTexts t) =>
        t.RecordLead(record.Due, record.InTime, record.Late, record.Missing);
}
