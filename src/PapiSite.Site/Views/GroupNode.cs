using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>A group of a plan with its own tasks and the groups inside it.</summary>
public sealed record GroupNode(Plan Plan, TaskGroup Group, ImmutableArray<PublishedTask> Tasks, ImmutableArray<GroupNode> Inside)
{
    /// <summary>How many tasks the group and the groups inside it have.</summary>
    public int Count => Tasks.Length + Inside.Sum(g => g.Count);

    /// <summary>The tasks of the group and of the groups inside it.</summary>
    public IEnumerable<PublishedTask> All => Tasks.Concat(Inside.SelectMany(g => g.All));

    /// <summary>The group and all groups inside it, in the plan's order.</summary>
    public IEnumerable<GroupNode> AndInside => Inside.SelectMany(g => g.AndInside).Prepend(this);

    /// <summary>The groups of a plan as a tree.</summary>
    public static ImmutableArray<GroupNode> Of(Plan plan, IReadOnlyList<PublishedTask> tasks)
    {
        var byGroup = tasks.Where(t => t.Task.Group is not null).ToLookup(t => t.Task.Group!.Anchor);
        var next = 0;
        ImmutableArray<GroupNode> Level(int depth)
        {
            var nodes = ImmutableArray.CreateBuilder<GroupNode>();
            while (next < plan.Groups.Length && plan.Groups[next].Depth == depth)
            {
                var group = plan.Groups[next++];
                nodes.Add(new(plan, group, [.. byGroup[group.Anchor]], Level(depth + 1)));
            }

            return nodes.ToImmutable();
        }

        return Level(0);
    }
}
