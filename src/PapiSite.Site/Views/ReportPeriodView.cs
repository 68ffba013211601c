using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Who reported for a period, and who did not.</summary>
/// <param name="Title">Which period.</param>
/// <param name="Record">How the reports came that were due, in words.</param>
/// <param name="Plans">The plans, the newest first.</param>
public sealed record ReportPeriodView(PageHead Head, string Title, string Record, ImmutableArray<PeriodPlan> Plans) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ReportPeriodView Of(ReportPeriodPage page, ViewScope scope)
    {
        var (reports, t) = (page.Reports, scope.T);
        var all = ReportRecord.Of(reports.Due);
        return new(
            PageHead.Of(page, scope), t.ReportFor(reports.Period), t.RecordLead(all.Due, all.InTime, all.Late, all.Missing),
            [.. reports.Plans.Select((plan, i) => PeriodPlan.Of(plan, i + 1, scope))]);
    }
}

/// <summary>The reports of a period on a plan.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Particulars">Its document and place.</param>
/// <param name="Reports">The page with what was reported; null where nothing was.</param>
/// <param name="Who">Who reported.</param>
public sealed record PeriodPlan(string Anchor, PageLink Plan, Sentence Particulars, string? Reports, WhoReported Who)
{
    /// <summary>The reports on a plan.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="number">The plan's turn on the page, from 1.</param>
    /// <param name="scope">The page.</param>
    public static PeriodPlan Of(PlanReports reports, int number, ViewScope scope)
    {
        var plan = reports.Plan;
        var place = plan.Place is { } at ? (Sentence)$", {new Content(at.Name)}" : Sentence.Empty;
        return new(
            $"ke-hoach-{number}", new(plan.Title, Routes.Of(plan)), $"{DocumentName.Of(plan, scope.T)}{place}",
            reports.Made.IsEmpty ? null : Routes.Of(reports.Period, plan), WhoReported.Of(reports, scope));
    }
}
