using System.Collections.Immutable;
using PapiSite.Export.Prose;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Tables;

/// <summary>What was reported on a task: the columns of the table that an office sends up.</summary>
internal static class ProgressColumns
{
    private static InterfaceTexts Texts => ExportWords.T;

    /// <summary>How far the task is, what was done, who says so.</summary>
    public static ImmutableArray<TaskColumn> All { get; } =
    [
        new(new(ExportWords.State), StateOf), new(new(ExportWords.Done), DoneOf), new(new(ExportWords.Reporter), ReportersOf),
    ];

    /// <summary>The class in the official words, with the day of completion and the days of delay.</summary>
    private static CellText StateOf(PublishedTask task)
    {
        var progress = task.Progress;
        // Where no reports are collected, nothing is said of one that is not there.
        if (!task.IsCollected && progress.State is null && !progress.IsUnclear) return new([]);
        List<string> lines = [Texts.Class(progress.Class)];
        if (progress.CompletedIn is { } day) lines.Add(Texts.CompletedIn(day));
        if (progress.IsOverdue) lines.Add(Texts.OverdueBy(progress.DaysLate));
        else if (progress.DaysLate > 0) lines.Add(Texts.CompletedLate(progress.DaysLate));
        // A task under way, not begun or late is one class with its like; the report told more.
        if (progress.State is { } state and not (TaskState.Completed or TaskState.Stopped)) lines.Add(Texts.State(state));
        return new([.. lines]);
    }

    private static CellText DoneOf(PublishedTask task)
    {
        var progress = task.Progress;
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var (target, figure) in progress.Figures)
        {
            var reached = progress.Reaches(task.Task, target) is { } verdict ? $" ({Texts.TargetReached(verdict)})" : "";
            lines.Add($"{Texts.TargetNumber(target + 1, task.Task.Targets.Length)}: {Texts.FigureReached(figure)}{reached}");
        }

        foreach (var (_, report) in Counting(task))
        {
            lines.AddRange(ProseReader.Lines(report.Done));
            lines.AddRange(report.Evidence.Select(e => e switch
            {
                FileValue file => $"Minh chứng: {file.Title ?? file.Path}",
                LinkValue link => $"Minh chứng: {link.Title ?? link.Url}",
                _ => "",
            }).Where(l => l.Length > 0));
        }

        return new(lines.ToImmutable());
    }

    private static CellText ReportersOf(PublishedTask task) => new(
        [.. Counting(task).Select(r => $"{TaskReportView.NameOf(r.Report)}, ngày {Texts.Day(r.Report.Date)}")]);

    /// <summary>Of each agency the report that counts.</summary>
    private static IEnumerable<(ProgressReport Report, TaskReport Task)> Counting(PublishedTask task) =>
        task.Progress.Reports.DistinctBy(r => r.Report.ReporterKey);
}
