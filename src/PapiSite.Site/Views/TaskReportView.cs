using System.Collections.Immutable;
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
/// <param name="Figures">The figures reached, in words.</param>
/// <param name="Done">What was done, or null.</param>
/// <param name="Completed">When the task was completed, in words; or null.</param>
/// <param name="Evidence">The proofs.</param>
/// <param name="Notes">Notes to the reader.</param>
public sealed record TaskReportView(
    string Period, string Reporter, Tag State, string Signed, string? Corrected, HtmlMarkup? Correction, ImmutableArray<string> Figures,
    HtmlMarkup? Done, string? Completed, ImmutableArray<FileLink> Evidence, ImmutableArray<HtmlMarkup> Notes)
{
    /// <summary>What a report says of a task.</summary>
    public static TaskReportView Of(ProgressReport report, TaskReport reported, PublishedTask task, ViewScope scope)
    {
        var t = scope.T;
        return new(
            t.ReportFor(report.Period), NameOf(report), new(DataNames.Of(reported.State), t.State(reported.State)), t.ReportedOn(report.Date),
            task.Progress.CorrectionOf(report) is { } later ? t.CorrectedOn(later.Date) : null, scope.Prose(report.Correction),
            [.. reported.Figures.Select(f => $"{t.TargetNumber(f.Key + 1, task.Task.Targets.Length)}: {t.FigureReached(f.Value)}")],
            scope.Prose(reported.Done), reported.CompletedIn is { } day ? t.CompletedIn(day) : null, FileLink.Of(reported.Evidence),
            [.. reported.Notes.Select(note => scope.Prose(note).Value)]);
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
