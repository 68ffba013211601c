using System.Collections.Immutable;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Views;

/// <summary>What a report says of the work on a task.</summary>
/// <param name="Figures">The figures reached, in words.</param>
/// <param name="Done">What was done, or null.</param>
/// <param name="Completed">When the task was completed, in words; or null.</param>
/// <param name="Evidence">The proofs.</param>
/// <param name="Notes">Notes to the reader.</param>
public sealed record ReportedWork(
    ImmutableArray<string> Figures, HtmlMarkup? Done, string? Completed, ImmutableArray<FileLink> Evidence,
    ImmutableArray<HtmlMarkup> Notes)
{
    /// <summary>True where the report says nothing but how far the task is.</summary>
    public bool IsEmpty => Figures.IsEmpty && Done is null && Completed is null && Evidence.IsEmpty && Notes.IsEmpty;

    /// <summary>What a report says of a task.</summary>
    public static ReportedWork Of(TaskReport reported, PublishedTask task, ViewScope scope)
    {
        var t = scope.T;
        return new(
            [.. reported.Figures.Select(f => $"{t.TargetNumber(f.Key + 1, task.Task.Targets.Length)}: {t.FigureReached(f.Value)}")],
            scope.Prose(reported.Done), reported.CompletedIn is { } day ? t.CompletedIn(day) : null, FileLink.Of(reported.Evidence),
            [.. reported.Notes.Select(note => scope.Prose(note).Value)]);
    }
}
