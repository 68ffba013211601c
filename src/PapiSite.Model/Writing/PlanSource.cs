using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Writing;

/// <summary>
/// Writes a plan as the file that would be bound to it: its fields as their rows give them, then its groups and tasks in their order. What
/// tasks inherit stands where the plan says it, once.
/// </summary>
public sealed class PlanSource
{
    private readonly Plan _plan;
    private readonly ILookup<string, TaskGroup> _groups;
    private readonly ILookup<string, (PlanTask Task, int Place)> _tasks;

    /// <summary>The place of the first task in each group, by its anchor.</summary>
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    private PlanSource(Plan plan)
    {
        _plan = plan;
        var around = new List<TaskGroup>();
        _groups = plan.Groups.Select(group =>
        {
            around.RemoveRange(group.Depth, around.Count - group.Depth);
            around.Add(group);
            return (Holder: group.Depth == 0 ? "" : around[group.Depth - 1].Anchor, group);
        }).ToList().ToLookup(g => g.Holder, g => g.group, StringComparer.Ordinal);
        _tasks = plan.Tasks.Select((t, i) => (Task: t, Place: i)).ToLookup(t => t.Task.Group?.Anchor ?? "", StringComparer.Ordinal);
        for (var i = 0; i < plan.Tasks.Length; i++)
        {
            foreach (var group in plan.Tasks[i].Groups) _first.TryAdd(group.Anchor, i);
        }
    }

    /// <summary>The plan as an entry of a file.</summary>
    public static PapiEntry Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanSource(plan).Written();
    }

    /// <summary>A task as an entry, with what it says itself.</summary>
    public static PapiEntry Of(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return PapiEntry.OfText(Keywords.Task, task.Headline, task.Label) with
        {
            Before = [PapiLine.Blank],
            Children = [.. Text(Keywords.Identifier, task.Identifier), .. TaskFields.All.SelectMany(f => f.Written(task))],
        };
    }

    private PapiEntry Written() => PapiEntry.OfText(Keywords.Plan, _plan.Title) with
    {
        Children = [.. Text(Keywords.Identifier, _plan.Id), .. PlanFields.All.SelectMany(f => f.Written(_plan)), .. Inside("")],
    };

    private PapiEntry Written(TaskGroup group) => PapiEntry.OfText(KeywordOf(group.Kind), group.Title, group.Label) with
    {
        Before = [PapiLine.Blank],
        Children = [.. GroupFields.All.SelectMany(f => f.Written(group)), .. Inside(group.Anchor)],
    };

    /// <summary>Tasks and groups right under a group, or under the plan; a task stands before the group whose first task follows.</summary>
    private IEnumerable<PapiEntry> Inside(string anchor)
    {
        var tasks = new Queue<(PlanTask Task, int Place)>(_tasks[anchor]);
        foreach (var group in _groups[anchor])
        {
            var first = _first.GetValueOrDefault(group.Anchor, -1);
            while (tasks.TryPeek(out var next) && next.Place < first) yield return Of(tasks.Dequeue().Task);
            yield return Written(group);
        }

        foreach (var (task, _) in tasks) yield return Of(task);
    }

    private static Keyword<TextValue> KeywordOf(GroupKind kind) => kind switch
    {
        GroupKind.Group => Keywords.Group,
        GroupKind.Appendix => Keywords.Appendix,
        GroupKind.Goal => Keywords.Goal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
