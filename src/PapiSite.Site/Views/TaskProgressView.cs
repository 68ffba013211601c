using System.Collections.Immutable;

namespace PapiSite.Site.Views;

/// <summary>How far a task is.</summary>
/// <param name="Summary">What is said where nothing was reported, or that it was completed late; or null.</param>
/// <param name="Figures">The figures reached, by the targets.</param>
/// <param name="Reports">The reports on it.</param>
/// <param name="Doubtful">Those that may speak of it.</param>
public sealed record TaskProgressView(
    string? Summary, ImmutableArray<(string Target, string Reached)> Figures, ImmutableArray<TaskReportView> Reports,
    ImmutableArray<DoubtfulReport> Doubtful)
{
    /// <summary>How far a task is.</summary>
    public static TaskProgressView Of(PublishedTask published, ViewScope scope)
    {
        var (task, progress, t) = (published.Task, published.Progress, scope.T);
        return new(
            SummaryOf(published, scope),
            progress.Reports.IsEmpty ? [] :
            [
                .. progress.Figures.Select(f => (
                    char.ToUpperInvariant(task.Targets[f.Key].Text[0]) + task.Targets[f.Key].Text[1..],
                    t.FigureReached(f.Value) + (progress.Reaches(task, f.Key) is { } reaches ? $" ({t.TargetReached(reaches)})" : ""))),
            ],
            [.. progress.Reports.Select(r => TaskReportView.Of(r.Report, r.Task, published, scope))],
            [
                .. progress.Doubtful.Select(report => new DoubtfulReport(
                    t.ReportFor(report.Period),
                    TaskReportView.NameOf(report),
                    t.ReportedOn(report.Date),
                    Routes.Of(report.Period, report.Plan)
                )),
            ]
        );
    }

    private static string? SummaryOf(PublishedTask published, ViewScope scope)
    {
        var (progress, t) = (published.Progress, scope.T);
        if (progress.Reports.IsEmpty)
        {
            return progress.IsUnclear ? t.DoubtfulReports
                : published.IsCollected ? t.NoReports
                : t.NoReportsCollected;
        }

        return progress is { IsOverdue: false, DaysLate: > 0 } ? t.CompletedLate(progress.DaysLate) : null;
    }
}
