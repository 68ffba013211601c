using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>
/// Reports and questions that name a task by its number alone, where the history says that on their day the number was another task's. Whether the
/// number was mended since nobody can tell, so the entry counts for the task that its number names now, and the editor is told.
/// </summary>
public static class RenumberedReports
{
    /// <summary>True where the content has such an entry, so that it is worth to read the history.</summary>
    public static bool MayBeIn(SiteContent content) => Entries(content).Any();

    /// <summary>What the history tells of the content's reports and questions.</summary>
    public static ImmutableArray<Diagnostic> Check(SiteContent content, ContentHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var former = history.FormerAddresses.ToLookup(f => f.Address);
        var labels = content?.Plans.ToDictionary(p => p.Id, p => new TaskLabels(p), StringComparer.Ordinal) ?? [];
        return
        [
            .. from entry in Entries(content)
               let was = former[ContentAddress.Of(new(entry.Plan.Id, entry.Task.Id))].Where(f => f.Until >= entry.Day).MinBy(f => f.Until)
               where was?.Now.Task is { } there && there.Plan == entry.Plan.Id && there.Task != entry.Task.Id
               let now = entry.Plan.Tasks.FirstOrDefault(t => t.Id == was.Now.Task!.Value.Task)
               where now is not null
               select Told(entry, now.Headline, labels[entry.Plan.Id].Advice(entry.Task), labels[entry.Plan.Id].Advice(now)),
        ];
    }

    private static Diagnostic Told(NumberedEntry entry, string title, string label, string now)
    {
        var day = $"{entry.Day.Day}/{entry.Day.Month}/{entry.Day.Year}";
        return new(BindingDiagnostics.OtherTask, entry.Origin.Source, entry.Origin.Entry.Head,
        [
            Words.Same(label), Words.Same(entry.Task.Headline), new($"ngày {day} số ấy là của “{title}”", $"on {day} it was that of “{title}”"),
            new(
                $"nếu mục này nói về việc ấy, sửa số thành {now}; nếu số đã sửa theo kế hoạch mới, ghi thêm tên nhiệm vụ sau dấu hai chấm",
                $"if this entry is about that one, write {now}; if the number was corrected since, write the task's title behind the colon"),
        ]);
    }

    /// <summary>What names a task by a number and no title.</summary>
    private static IEnumerable<NumberedEntry> Entries(SiteContent? content)
    {
        if (content is null) yield break;
        foreach (var report in content.Reports)
        {
            foreach (var task in report.Tasks.Where(t => t.Origin.Entry is { Label: not null, Text.IsEmpty: true }))
                yield return new(report.Plan, task.Task, report.Date, task.Origin);
        }

        foreach (var question in content.Questions)
        {
            if (question is { Plan: { } plan, Task: { } task } && question.Origin.Entry.First(Keywords.Task) is { Label: null } entry)
                yield return new(plan, task, question.Sent, question.Origin with { Entry = entry });
        }
    }

    private sealed record NumberedEntry(Plan Plan, PlanTask Task, DateOnly Day, Origin Origin);
}
