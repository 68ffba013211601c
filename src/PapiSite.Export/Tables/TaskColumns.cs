using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Tables;

/// <summary>A column with what each task has in it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell of a task.</param>
internal sealed record TaskColumn(TableColumn Column, Func<PublishedTask, CellText> Cell)
{
    /// <summary>True where a task has one cell with the task above it; by default never.</summary>
    public Func<PublishedTask?, PublishedTask, bool> IsShared { get; init; } = (_, _) => false;
}

/// <summary>The columns of a table of tasks: those that a plan always has, and those that some task fills.</summary>
internal static class TaskColumns
{
    /// <summary>The columns, from the left.</summary>
    public static ImmutableArray<TaskColumn> Of(Plan plan, IReadOnlyList<PublishedTask> tasks, bool withProgress)
    {
        var columns = ImmutableArray.CreateBuilder<TaskColumn>();
        columns.Add(new(new(ExportWords.Number) { IsCentered = true }, t => NumberOf(t.Task)));
        if (Any(t => t.Goal is not null))
        {
            columns.Add(new(new(ExportWords.Goal), t => GoalOf(t.Task))
            {
                IsShared = (above, task) => above?.Task.Goal is { } goal && goal == task.Task.Goal
                    && ReferenceEquals(above.Task.Group, task.Task.Group) && task.Task.OwnGoal is null && above.Task.OwnGoal is null,
            });
        }

        columns.Add(new(new(ExportWords.Task), t => TaskWording.Of(plan, t.Task)));
        columns.AddRange(Roles(tasks));
        columns.Add(new(new(ExportWords.Deadline) { IsCentered = true }, t => DeadlineOf(t.Task.Deadline)));
        if (Any(t => !t.Targets.IsEmpty)) columns.Add(Inferable(ExportWords.Target, InferredPart.Targets, TargetsOf));
        if (Any(t => !t.Deliverables.IsEmpty || TaskWording.HasEach(t, p => !p.Deliverables.IsEmpty)))
            columns.Add(Inferable(ExportWords.Deliverable, InferredPart.Deliverables, DeliverablesOf));
        if (Any(t => t.Budget is not null)) columns.Add(new(new(ExportWords.Budget), t => CellText.Of(t.Task.Budget)));
        if (Any(t => t.Evidence is not null)) columns.Add(new(new(ExportWords.Evidence), t => CellText.Of(t.Task.Evidence)));
        if (withProgress) columns.AddRange(ProgressColumns.All);
        // A summary tells in the editor's words what the headline leaves out; the signed document has no such words.
        var tellsMore = plan.IsSummarised && !withProgress;
        if (Any(t => NotesOf(t, tellsMore).Any())) columns.Add(new(new(ExportWords.Note), t => new([.. NotesOf(t.Task, tellsMore)])));
        return columns.ToImmutable();

        bool Any(Func<PlanTask, bool> has) => tasks.Any(t => has(t.Task));
        TaskColumn Inferable(string name, InferredPart part, Func<PlanTask, CellText> cell) => new(
            new(ExportWords.NameIn(plan, part, name)), t => cell(t.Task));
    }

    /// <summary>A column for each name under which the plan names agencies, the model's roles first.</summary>
    private static IEnumerable<TaskColumn> Roles(IReadOnlyList<PublishedTask> tasks)
    {
        (Keyword Keyword, OtherRole? Other)[] named =
        [
            .. tasks.SelectMany(t => t.Task.Assignments).Select(a => (a.Keyword, a.Other)).Distinct(),
            // A list that is lost, or of which nothing is told but that there are others, has a column too.
            .. tasks.SelectMany(t => t.Task.LostRoles.Concat(t.Task.OpenRoles)).Select(KeywordOf),
            (Keywords.Lead, null),
        ];
        return named.Distinct().OrderBy(n => OrderOf(n.Keyword)).ThenBy(n => n.Other is null ? 0 : n.Other.Order)
            .ThenBy(n => n.Other?.Id, StringComparer.Ordinal)
            .Select(n => new TaskColumn(new(ExportWords.RoleColumn(n.Keyword, n.Other)), t => AgenciesOf(t.Task, n)));
    }

    private static (Keyword Keyword, OtherRole? Other) KeywordOf(AssignedRole role) =>
        role.Model is { } model ? (RoleKeywords.UsualOf(model), null) : (Keywords.OtherRole, role.Own);

    private static int OrderOf(Keyword keyword)
    {
        ReadOnlySpan<Keyword> order =
        [
            Keywords.Lead, Keywords.Requested, Keywords.Monitoring, Keywords.LeadMonitoring, Keywords.Implementing,
            Keywords.ResponsibleImplementing, Keywords.Coordinating,
        ];
        return order.IndexOf(keyword) is >= 0 and var at ? at : order.Length;
    }

    private static CellText AgenciesOf(PlanTask task, (Keyword Keyword, OtherRole? Other) named)
    {
        if (TaskWording.TellsPartByPart(task, named))
            return new([.. task.Subtasks.Select(p => $"- {string.Join("; ", TaskWording.NamesIn(p, named))}")]);
        var names = TaskWording.NamesIn(task.Assignments, named).ToList();
        // Which of several names of one role is open or lost, nothing tells: its first column has the mark.
        bool IsFirst(AssignedRole role) =>
            task.Assignments.Where(a => a.Role == role).Select(a => (a.Keyword, a.Other)).FirstOrDefault(KeywordOf(role)) == named;
        if (task.OpenRoles.Any(IsFirst)) names.Add("…");
        if (names.Count == 0 && task.LostRoles.Any(IsFirst)) names.Add(ExportWords.Lost);
        return CellText.Of(string.Join("; ", names));
    }

    /// <summary>A whole number is one; 1.10 is not 1.1, so that is text.</summary>
    private static CellText NumberOf(PlanTask task) => CellText.Of(task.Label) with
    {
        Number = task.Label is { Length: < 5 } label && label is not ['0', ..]
            && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static CellText DeadlineOf(Deadline? deadline)
    {
        if (deadline is { IsLost: true }) return CellText.Of(ExportWords.Lost);
        if (deadline is null or { Kind: DeadlineKind.None } or { Text: "" }) return CellText.Empty;
        var isDay = DateOnly.TryParseExact(
            deadline.Text, ["d/M/yyyy", "dd/MM/yyyy", "d/MM/yyyy", "dd/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day);
        return CellText.Of(char.ToUpperInvariant(deadline.Text[0]) + deadline.Text[1..]) with
        {
            Day = isDay && day == deadline.Last ? day : null,
        };
    }

    private static CellText TargetsOf(PlanTask task)
    {
        var cell = new CellText([.. task.Targets.Select(t => t.Text)]);
        if (cell.Lines is not [{ Length: > 1 and < 5 } only] || only is not [.., '%'] || only is ['0', _, _, ..]) return cell;
        return int.TryParse(only[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? cell with { Number = percent, IsPercent = true } : cell;
    }

    private static CellText GoalOf(PlanTask task) => CellText.Of(task.Goal) with
    {
        Details = task is { OwnGoal: null, Group: { Kind: GroupKind.Goal } goal }
            ? [
                .. Prose.ProseReader.Lines(goal.Description), .. goal.Notes.SelectMany(Prose.ProseReader.Lines),
                .. goal.Damaged.Select(Lost),
            ]
            : [],
    };

    /// <summary>What is produced; of each part by itself where each has something.</summary>
    private static CellText DeliverablesOf(PlanTask task) =>
        !task.Deliverables.IsEmpty || !TaskWording.HasEach(task, p => !p.Deliverables.IsEmpty)
            ? CellText.Of(string.Join("; ", task.Deliverables))
            : new([.. task.Subtasks.Select(p => $"- {string.Join("; ", p.Deliverables)}")]);

    /// <summary>What a row tells besides: of a summary what the editor says more, and passages that the source has lost.</summary>
    private static IEnumerable<string> NotesOf(PlanTask task, bool tellsMore)
    {
        IEnumerable<string> more =
            tellsMore ? Prose.ProseReader.Lines(task.Description).Concat(task.Notes.SelectMany(Prose.ProseReader.Lines)) : [];
        return
        [
            .. more, .. task.Damaged.Select(Lost),
            .. task.Subtasks.SelectMany(part => part.Damaged.Select(lost => PrintedLabels.Titled(part.Label, Lost(lost)))),
        ];
    }

    private static string Lost(string passage) => ExportWords.T.DamagedPassage(passage).Text;
}
