using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Data;

/// <summary>
/// Maps progress reports to the shapes that other programs read. No figure in them grows by the day: a file changes only when something
/// happened.
/// </summary>
internal static class ReportMapping
{
    public static ReportData Of(ProgressReport report, DataAddresses at) =>
        new(
            report.Plan.Id,
            report.Reporter.Agency?.Id,
            report.Reporter.Mention.Name,
            report.Period.Slug,
            report.Period.First,
            report.Period.Last,
            report.Date,
            report.Correction,
            [.. report.Tasks.Select(t => Of(report, t, at))],
            at.Of(Routes.Of(report.Period))
        );

    public static DueReportData Of(DueReport due, DataAddresses at) => new(
        due.Plan.Id, due.Agency.Id, due.Duty.Headline, due.Period.Slug, due.Due, due.Report?.Date,
        due.Report is null ? "missing" : due.IsLate ? "late" : "in-time",
        due.Report is null ? null : due.DaysLate, at.Of(Routes.Of(due.Period)));

    public static ProgressData Of(PublishedTask published)
    {
        var progress = published.Progress;
        return new(
            progress.IsPast,
            progress.IsOverdue,
            ClassOf(published),
            progress.State == TaskState.Completed ? progress.DaysLate : null,
            progress.Reports.Length,
            progress.Reports.IsEmpty ? null : progress.Reports.Max(r => r.Report.Date),
            [
                .. progress.Figures.Select(f =>
                    new ReachedData(f.Key, f.Value.Number, f.Value.Unit, progress.Reaches(published.Task, f.Key))
                    {
                        OutOf = f.Value.OutOf,
                        Note = f.Value.Note,
                    }),
            ]
        )
        {
            PastMilestones = [.. progress.PastMilestones.Select(m => m.LastDue!.Value)],
            MilestoneOverdue = progress.IsMilestoneOverdue,
        };
    }

    private static string ClassOf(PublishedTask published) =>
        published is { IsCollected: false, Progress: { State: null, IsUnclear: false } }
            ? "not-collected"
            : DataNames.Of(published.Progress.Class);

    private static ReportedTaskData Of(ProgressReport report, TaskReport task, DataAddresses at) => new(
        $"{report.Plan.Id}/{task.Task.Id}", DataNames.Of(task.State),
        [
            .. task.Figures.Select(f =>
                new FigureData(f.Key, f.Value.Number, f.Value.Unit) { OutOf = f.Value.OutOf, Note = f.Value.Note }),
        ],
        task.Done, task.CompletedIn?.Day, [.. task.Evidence.Select(e => Of(e, at))]);

    private static EvidenceData Of(Value evidence, DataAddresses at) => evidence switch
    {
        FileValue file => new(at.Of(Routes.OfFile(file.Path)), file.Title),
        LinkValue link => new(at.Of(link.Url), link.Title),
        _ => throw new ArgumentException($"{evidence.GetType().Name} is no evidence.", nameof(evidence)),
    };
}
