using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <content>The heads of the pages of progress reports.</content>
internal sealed partial record PageHead
{
    private static PageHead OfReports(Page page, PageFrame frame, InterfaceTexts t) => page switch
    {
        ReportPeriodPage p => new(t.ReportFor(p.Reports.Period), Words(ReportRecord.Of(p.Reports.Due), t), null,
            [new(t.Reports, Routes.Reports), new(t.PeriodTitle(p.Reports.Period), null)]),
        PlanReportPage p => OfPlanReport(p.Reports, t),
        _ => new(t.Reports, frame.Publication.CollectsReports ? t.ReportsLead(frame.Publication.AsOf) : t.NoReportsCollected, null, [new(t.Reports, null)]),
    };

    private static PageHead OfPlanReport(PlanReports reports, InterfaceTexts t) => new(
        Quotation.Bare(t.PlanReportTitle(DocumentName.InSentence(reports.Plan, t), reports.Period)), Words(ReportRecord.Of(reports.Due), t), null,
        [
            new(t.Reports, Routes.Reports), new(t.PeriodTitle(reports.Period), Routes.Of(reports.Period)),
            new(reports.Plan.Number ?? t.Quote(reports.Plan.Title), null),
        ]);

    private static string Words(ReportRecord record, InterfaceTexts t) => t.RecordLead(record.Due, record.InTime, record.Late, record.Missing);
}
