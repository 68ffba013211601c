using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Model.Plans;

/// <summary>
/// How reports and questions name the tasks of a plan: by the labels of group and task as printed, by the address, by the headline. Labels
/// that
/// differ in <c>d</c> and <c>đ</c>, in case, in dots or brackets are different labels.
/// </summary>
public sealed class TaskLabels
{
    /// <summary>What a line before its colon may hold, less the keyword.</summary>
    private const int LongestLabel = 50;

    private readonly Plan _plan;
    private readonly ImmutableArray<ILookup<string, PlanTask>> _readings;
    private readonly ILookup<string, PlanTask> _byHeadline;

    /// <summary>Takes the labels of a plan.</summary>
    public TaskLabels(Plan plan)
    {
        _plan = plan;
        // From the strictest to the loosest.
        _readings =
        [
            By(t => Joined(t, t.Label, fromAppendix: false)),
            By(t => Bare(Joined(t, t.Label, fromAppendix: false))),
            By(t => t.Id),
            By(t => VietnameseText.Fold(Bare(Joined(t, t.Label, fromAppendix: false)))),
            By(t => Bare(Joined(t, t.Label, fromAppendix: true))),
        ];
        _byHeadline = plan.Tasks.ToLookup(t => VietnameseText.Key(t.Headline), StringComparer.Ordinal);
    }

    /// <summary>
    /// The tasks that a label means, by the strictest reading that fits any: as printed; without brackets and last dot; as in the address;
    /// without
    /// regard to case and đ; a row of an appendix without the appendix.
    /// </summary>
    public ImmutableArray<PlanTask> Named(string label)
    {
        var typed = LookAlikes.WithHyphens(label.Trim());
        var bare = Bare(typed);
        if (bare.Length == 0) return [];
        string[] keys = [typed, bare, bare, VietnameseText.Fold(bare), bare];
        return _readings.Zip(keys, (reading, key) => reading[key].ToImmutableArray()).FirstOrDefault(found => !found.IsEmpty, []);
    }

    /// <summary>The tasks of a headline.</summary>
    public ImmutableArray<PlanTask> Titled(string headline) => [.. _byHeadline[VietnameseText.Key(headline)]];

    /// <summary>A label that means the task and no other; null where it has none, and only its address (<c>mã</c>) names it.</summary>
    public string? Of(PlanTask task)
    {
        string[] candidates = task.Label is null ? [task.Id] : [Bare(Joined(task, task.Label, fromAppendix: false)), task.Id];
        return candidates.FirstOrDefault(label =>
            label.Length is > 0 and <= LongestLabel && Keywords.Task.TakesLabel(label) && Named(label) is [var only] && only.Id == task.Id
        );
    }

    /// <summary>What an editor types to name the task: its label, else the line that holds its address.</summary>
    public string Advice(PlanTask task) => Of(task) ?? $"mã: {task?.Id}";

    private ILookup<string, PlanTask> By(Func<PlanTask, string> key) => _plan.Tasks.ToLookup(key, StringComparer.Ordinal);

    /// <summary>Brackets away, and the dot at the end: <c>1.2.(6)</c> and <c>1.2.6.</c> are cited as 1.2.6.</summary>
    private static string Bare(string label) =>
        LookAlikes.WithHyphens(label).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Trim('.');

    /// <summary>
    /// The labels of the groups, bare, and the task's own; an appendix is PL with its label. A label such as 1.2 under 1 holds the outer
    /// one already.
    /// </summary>
    private static string Joined(PlanTask task, string? own, bool fromAppendix)
    {
        var around = task.Groups.Where(g => g.Kind != GroupKind.Goal);
        if (fromAppendix)
            around = around.Reverse().TakeWhile(g => g.Kind != GroupKind.Appendix).Reverse();
        var labels = around
            .Select(g => g.Kind == GroupKind.Appendix ? $"PL{Bare(g.Label ?? "")}" : Bare(g.Label ?? ""))
            .Append(own ?? "")
            .Where(l => l.Length > 0)
            .ToList();
        return string.Join(
            '.',
            labels.Where((label, i) => !labels.Skip(i + 1).Any(l => l.StartsWith(label + ".", StringComparison.Ordinal)))
        );
    }
}
