using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>
/// Compares two versions of a plan. Tasks are found again by the identifier that the editor gave, then by equal words, and only
/// what is left by like words: a task put in front of others gives them all its neighbour's number, and neighbours often begin alike.
/// </summary>
internal sealed class PlanComparer
{
    private readonly PlanName _plan;
    private readonly PlanVersion _before;
    private readonly PlanVersion _after;
    private readonly Matching<TaskVersion> _tasks;
    private readonly Matching<GroupVersion> _groups;

    public PlanComparer(PlanVersion before, PlanVersion after)
    {
        (_plan, _before, _after) = (after.Name, before, after);
        _tasks = MatchTasks(before, after);
        _groups = MatchGroups(before, after, _tasks);
    }

    /// <summary>Adds what is other, and the addresses that moved.</summary>
    public void Compare(ImmutableArray<ContentChange>.Builder changes, ImmutableArray<AddressMove>.Builder moves)
    {
        var texts = new TextChanges(_plan);
        texts.AddParts(null, _before.Parts, _after.Parts);
        changes.AddRange(texts.Changes);
        changes.AddRange(GroupChanges());
        changes.AddRange(new TaskPlaces(_plan, _tasks, _groups).Changes());
        texts = new(_plan);
        foreach (var (old, now) in _tasks.Pairs) texts.AddTask(old, now);
        changes.AddRange(texts.Changes);
        AddMoves(moves);
    }

    private IEnumerable<ContentChange> GroupChanges()
    {
        foreach (var gone in _groups.Gone) yield return new GroupRemoved(_plan, gone.Name);
        foreach (var come in _groups.New) yield return new GroupAdded(_plan, come.Name);
        foreach (var (old, now) in _groups.Pairs)
        {
            if (old.Name.Label != now.Name.Label) yield return new GroupRenumbered(_plan, old.Name, now.Name);
            var texts = new TextChanges(_plan);
            texts.AddParts(now.Name, old.Parts, now.Parts);
            foreach (var change in texts.Changes) yield return change;
        }
    }

    private void AddMoves(ImmutableArray<AddressMove>.Builder moves)
    {
        var (from, to) = (_before.Name.Id, _plan.Id);
        if (from != to) moves.Add(new(new(AddressKind.Plan, from), new(AddressKind.Plan, to), _before.Name.Title));
        foreach (var gone in _tasks.Gone) moves.Add(Move(from, gone.Name, null));
        foreach (var (old, now) in _tasks.Pairs.Where(p => from != to || p.Before.Name.Id != p.After.Name.Id))
            moves.Add(Move(from, old.Name, ContentAddress.Of(new TaskAddress(to, now.Name.Id))));
    }

    private static AddressMove Move(string plan, TaskName task, ContentAddress? after) =>
        new(ContentAddress.Of(new TaskAddress(plan, task.Id)), after, task.Headline) { Labels = task.Numbering };

    private static Matching<TaskVersion> MatchTasks(PlanVersion before, PlanVersion after)
    {
        var alike = new Likeness();
        return new Matching<TaskVersion>(before.Tasks, after.Tasks)
            .By(t => t.Identifier)
            .By(t => (t.Name.Id, t.Name.Headline).ToString())
            .By(t => (t.Group?.Name.Title, t.Name.Headline).ToString())
            .By(t => t.Name.Headline)
            .ByLikeness(
                (old, now) =>
                    Likeness.Weighed(
                        Math.Max(
                            alike.Of(old.Name.Headline, now.Name.Headline),
                            alike.Of(old.TextOf(Part.Official), now.TextOf(Part.Official))
                        ),
                        old.Name.Id == now.Name.Id
                    )
            );
    }

    /// <summary>A group with other words at the same place is the same where a task of it stayed.</summary>
    private static Matching<GroupVersion> MatchGroups(PlanVersion before, PlanVersion after, Matching<TaskVersion> tasks)
    {
        var alike = new Likeness();
        var stayed = tasks
            .Pairs.Where(p => p.Before.Group is not null && p.After.Group is not null)
            .Select(p => (p.Before.Group!.Anchor, p.After.Group!.Anchor))
            .ToHashSet();
        return new Matching<GroupVersion>(before.Groups, after.Groups)
            .By(g => (g.Anchor, g.Name.Title).ToString())
            .By(g => VietnameseText.Key(g.Name.Title))
            .ByLikeness((old, now) => old.Name.Kind != now.Name.Kind ? -1
                : old.Anchor == now.Anchor && stayed.Contains((old.Anchor, now.Anchor)) ? 1
                : Likeness.Weighed(alike.Of(old.Name.Title, now.Name.Title), old.Anchor == now.Anchor));
    }
}
