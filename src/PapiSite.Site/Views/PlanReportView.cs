using System.Collections.Immutable;
using PapiSite.Model.Reports;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What was reported on a plan for a period, by all its agencies; prints as a report to sign and send.</summary>
public sealed record PlanReportView(PageHead Head) : PageView(Head)
{
    /// <summary>The head of the printed report.</summary>
    public required PrintHeadModel PrintHead { get; init; }

    /// <summary>Its title.</summary>
    public required Sentence Title { get; init; }

    /// <summary>Until when reports are known and as of which day tasks are overdue, in words.</summary>
    public required string Method { get; init; }

    /// <summary>How the reports came that were due, in words.</summary>
    public required string Record { get; init; }

    /// <summary>Who did not report, or null.</summary>
    public Sentence? Missing { get; init; }

    /// <summary>Who reported.</summary>
    public required WhoReported Who { get; init; }

    /// <summary>How many tasks are done, in words.</summary>
    public required string Done { get; init; }

    /// <summary>How far the tasks are.</summary>
    public required ProgressTableModel Progress { get; init; }

    /// <summary>What the official classes count, in words.</summary>
    public required string CompletionMethod { get; init; }

    /// <summary>The tasks by the official classes, by group.</summary>
    public required CompletionTableModel ByGroup { get; init; }

    /// <summary>The same by agency.</summary>
    public required CompletionTableModel ByAgency { get; init; }

    /// <summary>What was reported, task by task.</summary>
    public ImmutableArray<ReportedTaskRow> Reported { get; init; } = [];

    /// <summary>What was reported of which nobody can tell what task it speaks of, each with who reports.</summary>
    public ImmutableArray<(string Words, string Reporter)> Unplaced { get; init; } = [];

    /// <summary>The tasks that are overdue or reported as delayed.</summary>
    public ImmutableArray<ListedTask> Late { get; init; } = [];

    /// <summary>The tasks on which nothing was reported.</summary>
    public ImmutableArray<ListedTask> Unreported { get; init; } = [];

    /// <summary>To whom the report is sent.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>The view of the page.</summary>
    public static PlanReportView Of(PlanReportPage page, ViewScope scope)
    {
        var (reports, publication, t) = (page.Reports, scope.Publication, scope.T);
        var plan = reports.Plan;
        var tasks = reports.Tasks(publication);
        var (groups, loose) = (GroupNode.Of(plan, tasks), tasks.Where(task => task.Task.Group is null).ToList());
        var (counts, record) = (ProgressCounts.Of(tasks), ReportRecord.Of(reports.Due));
        var duty = reports.Due.Select(d => d.Duty).FirstOrDefault();
        return new(PageHead.Of(page, scope))
        {
            PrintHead = PrintHeadModel.OfReport(plan, duty, t),
            Title = t.PlanReportTitle(DocumentName.InSentence(plan, t), reports.Period),
            Method = t.PlanReportMethod(publication.AsOf, reports.JudgedOn(publication.AsOf)),
            Record = t.RecordLead(record.Due, record.InTime, record.Late, record.Missing),
            Missing = MissingOf(reports, t),
            Who = WhoReported.Of(reports, scope),
            Done = t.ShareDone(counts) + (counts.PastUnreported > 0 ? " " + t.UnreportedPast(counts.PastUnreported) : ""),
            Progress = groups.IsEmpty
                ? new(t.OverallProgress, t.TasksHeading, [new(Sentence.OfWords(t.RowSum), null, counts)])
                : ProgressTableModel.ByGroup(groups, loose, tasks, t),
            CompletionMethod = t.CompletionMethod(reports.JudgedOn(publication.AsOf)),
            ByGroup = CompletionTableModel.ByGroup(groups, loose, tasks, t),
            ByAgency = CompletionTableModel.ByAgency(tasks, t),
            Reported = [.. tasks.SelectMany(task => ReportedTaskRow.Of(task, reports.Period, scope))],
            Unplaced = [.. reports.Made.SelectMany(r => r.Unplaced.Select(entry => (WordsOf(entry), r.Reporter.Mention.Name)))],
            Late = [.. tasks.Where(ListedTask.IsLate).Select(task => ListedTask.OfLate(task, t))],
            Unreported = [.. tasks.Where(ListedTask.IsUnreported).Select(task => ListedTask.OfUnreported(task, t))],
            Recipients = [.. duty?.To.Select(recipient => recipient.Mention.Name) ?? []],
        };
    }

    private static Sentence? MissingOf(PlanReports reports, InterfaceTexts t)
    {
        var missing = reports.Due.Where(d => d.Report is null).Select(d => d.Agency.Name).Distinct().ToList();
        return missing.Count > 0 ? t.NotReportedBy(string.Join("; ", missing)) : null;
    }

    private static string WordsOf(UnplacedReport entry) =>
        $"{entry.Label}: {(entry.Title.Length > 0 ? entry.Title : $"{entry.Named.Headline} / {entry.Titled.Headline}")}";
}
