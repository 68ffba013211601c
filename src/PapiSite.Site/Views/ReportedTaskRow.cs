using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site.Data;

namespace PapiSite.Site.Views;

/// <summary>What an agency reports on a task for a period.</summary>
/// <param name="Number">The task's number in its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Reporter">Who reports.</param>
/// <param name="State">How far the task is.</param>
/// <param name="Work">What is said of the work.</param>
public sealed record ReportedTaskRow(string Number, PageLink Task, ImmutableArray<AgencyName> Reporter, Tag State, ReportedWork Work)
{
    /// <summary>What was reported on a task for a period, of each agency the last report.</summary>
    public static IEnumerable<ReportedTaskRow> Of(PublishedTask task, ReportPeriod period, ViewScope scope) =>
        task.Progress.Reports.Where(r => r.Report.Period == period).DistinctBy(r => r.Report.ReporterKey).Reverse()
            .Select(r => Of(task, r.Report, r.Task, scope));

    private static ReportedTaskRow Of(PublishedTask task, ProgressReport report, TaskReport reported, ViewScope scope) => new(
        scope.T.CitedShort(task.Citation), new(task.Task.Headline, Routes.Of(task)), AgencyName.Of([report.Reporter]),
        new(DataNames.Of(reported.State), scope.T.State(reported.State)), ReportedWork.Of(reported, task, scope));
}
