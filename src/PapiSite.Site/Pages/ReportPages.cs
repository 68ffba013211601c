using PapiSite.Site.Progress;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The periods of reports.</summary>
public sealed record ReportListPage() : Page(Routes.Reports)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ReportListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Who reported for a period, and who did not.</summary>
public sealed record ReportPeriodPage(PeriodReports Reports) : Page(Routes.Of(Reports.Period))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ReportPeriodView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>What was reported on a plan for a period, by all its agencies; prints as a report to sign and send.</summary>
public sealed record PlanReportPage(PlanReports Reports) : Page(Routes.Of(Reports.Period, Reports.Plan))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => PlanReportView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}
