using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>
/// Gathers other words and other agencies of a plan. What is the same for several tasks, as a line that they all inherit, is one change.
/// </summary>
internal sealed class TextChanges(PlanName plan)
{
    private readonly OrderedDictionary<Change, List<TaskName>> _changes = [];

    /// <summary>The changes, in the order in which they were found.</summary>
    public IEnumerable<ContentChange> Changes => _changes.Select(c => c.Key.For(plan, [.. c.Value]));

    /// <summary>Compares the parts of a plan or a group.</summary>
    public void AddParts(GroupName? group, ImmutableArray<PartText> before, ImmutableArray<PartText> after)
    {
        foreach (var change in Compare(before, after)) _changes.TryAdd(change with { Group = group }, []);
    }

    /// <summary>Compares the parts and the agencies of a task.</summary>
    public void AddTask(TaskVersion before, TaskVersion after)
    {
        foreach (var change in Compare(before.Parts, after.Parts)) Add(change, after.Name);
        foreach (var role in after.Agencies.Keys.Union(before.Agencies.Keys).OrderBy(r => r.InOrder))
        {
            var (old, now) = (before.Agencies.GetValueOrDefault(role, []), after.Agencies.GetValueOrDefault(role, []));
            var (gone, come) = (old.Except(now).ToList(), now.Except(old).ToList());
            if (gone.Count + come.Count > 0)
            {
                Add(
                    new(Part.Headline, null, PartText.Listed(gone), PartText.Listed(come))
                    {
                        Role = role,
                        Gone = [.. gone],
                        Come = [.. come],
                        IsKept = old.Intersect(now).Any(),
                    },
                    after.Name
                );
            }
        }
    }

    private void Add(Change change, TaskName task)
    {
        if (!_changes.TryGetValue(change, out var tasks)) _changes.Add(change, tasks = []);
        tasks.Add(task);
    }

    private static IEnumerable<Change> Compare(ImmutableArray<PartText> before, ImmutableArray<PartText> after)
    {
        var (old, now) = (Keyed(before), Keyed(after));
        foreach (var (key, text) in old)
        {
            var later = now.GetValueOrDefault(key);
            if (ReadsAlike(text, later)) continue;
            if (key.Part != Part.Files) yield return new(key.Part, key.Name, text, later);
            else
                foreach (var change in Files(text.Split("; "), later?.Split("; ") ?? [])) yield return change;
        }

        foreach (var (key, text) in now)
        {
            if (!old.ContainsKey(key)) yield return new(key.Part, key.Name, null, text);
        }
    }

    /// <summary>Of files that are gone only the number is told: their names often say what was in them.</summary>
    private static IEnumerable<Change> Files(string[] before, string[] after)
    {
        if (before.Except(after).Count() is > 0 and var gone) yield return new(Part.Files, null, $"{gone}", null);
        if (after.Except(before).ToList() is { Count: > 0 } come) yield return new(Part.Files, null, null, PartText.Listed(come));
    }

    /// <summary>Pages show a part with a capital at its beginning, however it is typed.</summary>
    private static bool ReadsAlike(string text, string? later) =>
        later is not null
        && text.AsSpan(1).SequenceEqual(later.AsSpan(1))
        && char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(later[0]);

    /// <summary>Parts by what they are; of several under one name each by its turn.</summary>
    private static OrderedDictionary<(Part Part, string? Name, int Turn), string> Keyed(ImmutableArray<PartText> parts)
    {
        var keyed = new OrderedDictionary<(Part Part, string? Name, int Turn), string>();
        foreach (var part in parts)
        {
            var turn = 0;
            while (!keyed.TryAdd((part.Part, part.Name, turn), part.Text)) turn++;
        }

        return keyed;
    }

    private sealed record Change(Part Part, string? Name, string? Old, string? New)
    {
        public GroupName? Group { get; init; }

        public AssignedRole? Role { get; init; }

        public bool IsKept { get; init; }

        public ImmutableArray<string> Gone { get; init; } = [];

        public ImmutableArray<string> Come { get; init; } = [];

        public ContentChange For(PlanName plan, ImmutableArray<TaskName> tasks) => Role is { } role
            ? new AgenciesChanged(plan, tasks, role, Gone, Come, IsKept)
            : new WordsChanged(plan, Group, tasks, Part, Name, Old, New);

        /// <summary>The lists are what the words say once more.</summary>
        public bool Equals(Change? other) =>
            other is not null
            && (Part, Name, Old, New, Role, IsKept) == (other.Part, other.Name, other.Old, other.New, other.Role, other.IsKept)
            && Group == other.Group;

        public override int GetHashCode() => HashCode.Combine(Part, Name, Old, New, Role, IsKept, Group);
    }
}
