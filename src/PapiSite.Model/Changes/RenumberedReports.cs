using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Changes;

/// <summary>
/// Reports and questions that name a task by its number alone, where the history says that on their day the number was another task's.
/// Whether the
/// number was corrected since nobody can tell, so the entry counts for neither task until its title says which is meant, and the editor is
/// told.
/// </summary>
public static class RenumberedReports
{
    /// <summary>True where the content has such an entry, so that it is worth to read the history.</summary>
    public static bool MayBeIn(SiteContent content) => Entries(content).Any();

    /// <summary>The content without what the history leaves in doubt, and what it tells of that.</summary>
    internal static (SiteContent Content, ImmutableArray<Diagnostic> Told) Settle(SiteContent content, ContentHistory history)
    {
        var former = history.FormerAddresses.ToLookup(f => f.Address);
        var labels = content.Plans.ToDictionary(p => p.Id, p => new TaskLabels(p), StringComparer.Ordinal);
        var doubtful =
            (from entry in Entries(content)
             let was = former[ContentAddress.Of(new(entry.Plan.Id, entry.Task.Id))].Where(f => f.Until >= entry.Day).MinBy(f => f.Until)
             where was?.Now.Task is { } there && there.Plan == entry.Plan.Id && there.Task != entry.Task.Id
             let meant = entry.Plan.Tasks.FirstOrDefault(t => t.Id == was.Now.Task!.Value.Task)
             where meant is not null
             select (Entry: entry, Meant: meant)).ToList();
        if (doubtful.Count == 0) return (content, []);
        var meantIn = doubtful.ToDictionary(d => d.Entry.Named, d => d.Meant, ReferenceEqualityComparer.Instance);
        var settled = content with
        {
            Reports = [.. content.Reports.Select(r => Without(r, meantIn))],
            Questions = [.. content.Questions.Select(q => meantIn.ContainsKey(q) ? q with { Task = null } : q)],
        };
        return (settled, [.. doubtful.Select(d => Told(d.Entry, d.Meant, labels[d.Entry.Plan.Id]))]);
    }

    private static ProgressReport Without(ProgressReport report, Dictionary<object, PlanTask> meantIn)
    {
        var doubtful = report.Tasks.Where(meantIn.ContainsKey).ToList();
        if (doubtful.Count == 0) return report;
        return report with
        {
            Tasks = [.. report.Tasks.Where(t => !meantIn.ContainsKey(t))],
            Unplaced = [.. report.Unplaced, .. doubtful.Select(t => new UnplacedReport(t.Origin.Entry.Label!, "", t.Task, meantIn[t]))],
        };
    }

    private static Diagnostic Told(NumberedEntry entry, PlanTask meant, TaskLabels labels)
    {
        var (label, now, title) = (labels.Advice(entry.Task), labels.Advice(meant), meant.Headline);
        var day = $"{entry.Day.Day}/{entry.Day.Month}/{entry.Day.Year}";
        var finding = BindingDiagnostics.OtherTask.Of((
            Number: label,
            Title: entry.Task.Headline,
            Difference: new($"ngày {day} số ấy là của “{title}”", $"on {day} it was that of “{title}”"),
            Advice: new(
                $"nếu mục này nói về việc ấy, sửa số thành {now}; nếu số đã sửa theo kế hoạch mới, ghi thêm tên nhiệm vụ sau dấu hai "
                    + $"chấm. Khi chưa rõ, mục này không được tính cho nhiệm vụ nào",
                $"if this entry is about that one, write {now}; if the number was corrected since, write the task's title behind the "
                    + $"colon. Until that is clear, this entry counts for no task"
            )
        ));
        return new(finding, entry.Origin.Source, entry.Origin.Entry.Head);
    }

    /// <summary>What names a task by a number and no title.</summary>
    private static IEnumerable<NumberedEntry> Entries(SiteContent? content)
    {
        if (content is null) yield break;
        foreach (var report in content.Reports)
        {
            foreach (var task in report.Tasks.Where(t => t.Origin.Entry is { Label: not null, Text.IsEmpty: true }))
                yield return new(report.Plan, task.Task, report.Date, task.Origin, task);
        }

        foreach (var question in content.Questions)
        {
            if (question is { Plan: { } plan, Task: { } task } && question.Origin.Entry.First(Keywords.Task) is { Label: null } entry)
                yield return new(plan, task, question.Sent, question.Origin with { Entry = entry }, question);
        }
    }

    /// <summary>A number that names a task, in the part of a report or the question <paramref name="Named"/>.</summary>
    private sealed record NumberedEntry(Plan Plan, PlanTask Task, DateOnly Day, Origin Origin, object Named);
}
