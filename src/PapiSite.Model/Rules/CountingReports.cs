using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>The reports that were not corrected since: of what a correction mended nothing need be said.</summary>
internal static class CountingReports
{
    /// <summary>The last report of each agency for each period on each plan.</summary>
    public static IEnumerable<ProgressReport> Of(SiteContent content) =>
        content.Reports.GroupBy(r => (r.Plan.Id, r.ReporterKey, r.Period)).Select(same => same.MaxBy(r => r.Rank)!);
}
