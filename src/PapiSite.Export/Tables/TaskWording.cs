using System.Collections.Immutable;
using PapiSite.Export.Prose;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Export.Tables;

/// <summary>What is to be done, as it stands in the cell of a task: the signed words where they are known, then the parts.</summary>
internal static class TaskWording
{
    /// <summary>The cell of a task.</summary>
    public static CellText Of(Plan plan, PlanTask task)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.AddRange(Wording(task.Official, task.Headline));
        foreach (var part in task.Subtasks) lines.AddRange(Part(plan, task, part));
        return new(lines.ToImmutable());
    }

    /// <summary>True for several parts of which each has something: it stands beside them, line by line.</summary>
    public static bool HasEach(PlanTask task, Func<Subtask, bool> has) => task.Subtasks.Length > 1 && task.Subtasks.All(has);

    /// <summary>Agencies as the plan prints them under a name of a role.</summary>
    public static IEnumerable<string> NamesIn(IEnumerable<Assignment> assignments, (Keyword Keyword, OtherRole? Other) named) =>
        assignments.Where(a => a.Keyword == named.Keyword && a.Other == named.Other)
            .Select(a => a.Mention.Note is { } note ? $"{a.Mention.Name} ({note})" : a.Mention.Name);

    /// <summary>The same of a part, with the dots of a list that goes on.</summary>
    public static IEnumerable<string> NamesIn(Subtask part, (Keyword Keyword, OtherRole? Other) named) =>
        NamesIn(part.Assignments, named)
            .Concat(part.Own.Roles.Any(r => r.Keyword == named.Keyword && r.Agencies.IsOpen) ? ["…"] : Array.Empty<string>());

    /// <summary>
    /// True where each part names its own and the task names those and no others: a line for each part then tells both.
    /// </summary>
    public static bool TellsPartByPart(PlanTask task, (Keyword Keyword, OtherRole? Other) named) =>
        HasEach(task, p => NamesIn(p.Assignments, named).Any())
        && task.Subtasks.SelectMany(p => NamesIn(p.Assignments, named)).ToHashSet(StringComparer.Ordinal)
            .SetEquals(NamesIn(task.Assignments, named));

    private static IEnumerable<string> Wording(string? official, string headline) =>
        ProseReader.Lines(official).DefaultIfEmpty(headline);

    private static List<string> Part(Plan plan, PlanTask task, Subtask part)
    {
        List<string> lines = [.. Wording(part.Official, part.Headline)];
        lines[0] = Marked(part.Label, lines[0]);
        var beside = Beside(plan, task, part).ToList();
        if (beside.Count > 0) lines[^1] = $"{lines[^1].TrimEnd('.', ';')} ({string.Join("; ", beside)})";
        return lines;
    }

    private static string Marked(string? label, string text) => label switch
    {
        null => $"- {text}",
        [.., '.' or ')'] => $"{label} {text}",
        [var letter] when char.IsLower(letter) => $"{label}) {text}",
        _ => $"{label}. {text}",
    };

    /// <summary>What a part has of its own and no column can tell.</summary>
    private static IEnumerable<string> Beside(Plan plan, PlanTask task, Subtask part)
    {
        foreach (var role in part.Assignments.Where(a => !TellsPartByPart(task, (a.Keyword, a.Other))).GroupBy(a => a.PrintedRole))
            yield return $"{role.Key}: {string.Join(", ", role.Select(a => a.Mention.Name))}";
        if (part.Deadline is { Text.Length: > 0 } deadline) yield return $"thời hạn: {deadline.Text}";
        var targets = ExportWords.NameInside(plan, InferredPart.Targets, "chỉ tiêu");
        if (!part.Targets.IsEmpty) yield return $"{targets}: {string.Join(", ", part.Targets.Select(t => t.Text))}";
        var isInColumn = task.Deliverables.IsEmpty && HasEach(task, p => !p.Deliverables.IsEmpty);
        var deliverables = ExportWords.NameInside(plan, InferredPart.Deliverables, "sản phẩm");
        if (!part.Deliverables.IsEmpty && !isInColumn) yield return $"{deliverables}: {string.Join(", ", part.Deliverables)}";
        if (part.Budget is { } budget) yield return $"kinh phí: {budget}";
        if (part.Evidence is { } evidence) yield return $"minh chứng: {evidence}";
    }
}
