using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Data;

namespace PapiSite.Site.Views;

/// <summary>What a report says of a task.</summary>
/// <param name="Period">What the report is for, in words.</param>
/// <param name="Reporter">Who reports.</param>
/// <param name="State">How far the task is.</param>
/// <param name="Signed">When it was signed, in words.</param>
/// <param name="Corrected">When a later report corrected it, in words; or null.</param>
/// <param name="Correction">Why it corrects an earlier one, or null.</param>
/// <param name="Work">What it says of the work.</param>
public sealed record TaskReportView(
    string Period, string Reporter, Tag State, string Signed, string? Corrected, HtmlMarkup? Correction, ReportedWork Work)
{
    /// <summary>What a report says of a task.</summary>
    public static TaskReportView Of(ProgressReport report, TaskReport reported, PublishedTask task, ViewScope scope)
    {
        var t = scope.T;
        return new(
            t.ReportFor(report.Period),
            NameOf(report),
            new(DataNames.Of(reported.State), t.State(reported.State)),
            t.ReportedOn(report.Date),
            task.Progress.CorrectionOf(report) is { } later ? t.CorrectedOn(later.Date) : null,
            scope.Prose(report.Correction),
            ReportedWork.Of(reported, task, scope)
        );
    }

    /// <summary>Who made a report, by the name in the registry.</summary>
    public static string NameOf(ProgressReport report) => report.Reporter.Agency?.Name ?? report.Reporter.Mention.Name;
}

/// <summary>A report of which nobody can tell whether it speaks of a task.</summary>
/// <param name="Period">What it is for, in words.</param>
/// <param name="Reporter">Who reports.</param>
/// <param name="Signed">When it was signed, in words.</param>
/// <param name="Route">The page with what was reported on the plan for the period.</param>
public sealed record DoubtfulReport(string Period, string Reporter, string Signed, string Route);
