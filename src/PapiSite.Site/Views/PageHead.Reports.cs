using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <content>The heads of the pages of progress reports.</content>
public sealed partial record PageHead
{
    private static PageHead OfReports(Page page, PageFrame frame, InterfaceTexts t) => page switch
    {
        ReportPeriodPage p => new(t.ReportFor(p.Reports.Period), Words(ReportRecord.Of(p.Reports.Due), t), null,
            [Crumb.Of(t.Reports, Routes.Reports), Crumb.Of(t.PeriodTitle(p.Reports.Period), null)]),
        PlanReportPage p => OfPlanReport(p.Reports, t),
        _ => new(t.Reports, frame.Publication.CollectsReports ? t.ReportsLead(frame.Publication.AsOf) : t.NoReportsCollected, null, [Crumb.Of(t.Reports, null)]),
    };

    private static PageHead OfPlanReport(PlanReports reports, InterfaceTexts t) => new(
        t.PlanReportTitle(DocumentName.InSentence(reports.Plan, t), reports.Period).Text, Words(ReportRecord.Of(reports.Due), t), null,
        [
            Crumb.Of(t.Reports, Routes.Reports), Crumb.Of(t.PeriodTitle(reports.Period), Routes.Of(reports.Period)),
            new(NameOf(reports.Plan), null),
        ]);

    private static string Words(ReportRecord record, InterfaceTexts t) => t.RecordLead(record.Due, record.InTime, record.Late, record.Missing);
}
