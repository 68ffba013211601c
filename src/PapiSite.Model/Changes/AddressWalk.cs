using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>Walks from the last step of a history back to the first, so that each address is known as it is now.</summary>
internal sealed class AddressWalk
{
    private readonly Dictionary<ContentAddress, ContentAddress?> _now = [];
    private readonly Dictionary<ContentAddress, RevisionMark?> _goneIn = [];
    private readonly OrderedDictionary<(ContentAddress, ContentAddress), FormerAddress> _former = [];
    private readonly OrderedDictionary<ContentAddress, RemovedAddress> _removed = [];
    private readonly HashSet<string> _plansBack = new(StringComparer.Ordinal);

    /// <summary>The history of steps, the oldest first; a step without a mark is not saved yet, and no change.</summary>
    public ContentHistory Back(IReadOnlyList<(RevisionMark? Revision, VersionChanges Found)> steps)
    {
        var changes = ImmutableArray.CreateBuilder<DatedChange>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (revision, found) = steps[i];
            if (revision is not null) changes.AddRange(found.Changes.Select(c => Dated(revision, c)));
            // All at once: two tasks may have taken each other's address.
            var moved = found.Moves.Select(m => m.After is { } after
                ? (Move: m, Now: NowOf(after), GoneIn: _goneIn.GetValueOrDefault(after)) : (Move: m, Now: null, GoneIn: revision)).ToList();
            foreach (var (move, current, goneIn) in moved) Follow(move, current, goneIn, revision);
            _plansBack.UnionWith(found.Changes.OfType<PlanAdded>().Select(c => c.Plan.Id));
        }

        return new() { Changes = changes.ToImmutable(), FormerAddresses = [.. _former.Values], RemovedAddresses = [.. _removed.Values] };
    }

    private void Follow(AddressMove move, ContentAddress? current, RevisionMark? goneIn, RevisionMark? revision)
    {
        if (current is { } there)
        {
            _now[move.Before] = there;
            _goneIn.Remove(move.Before);
            if (revision is not null && there != move.Before)
                _former.TryAdd((move.Before, there), new(move.Before, revision.Day, move.Title, there));
            return;
        }

        // A plan that a later step put back has its tasks where they were.
        if (!(move.Before.Task is { } task && _plansBack.Contains(task.Plan))) (_now[move.Before], _goneIn[move.Before]) = (null, goneIn);
        // Where it is gone only in the folder at hand, no saved version says so yet.
        if (goneIn is not null) _removed.TryAdd(move.Before, Removed(move, goneIn));
    }

    private RemovedAddress Removed(AddressMove move, RevisionMark revision) => new(move.Before, revision)
    {
        Labels = move.Labels,
        PlanId = move.Before is { Kind: AddressKind.Task, Task: { } task } ? NowOf(new(AddressKind.Plan, task.Plan))?.Id : null,
        Name = move.Title,
        Place = move.Place,
    };

    private ContentAddress? NowOf(ContentAddress address) => _now.TryGetValue(address, out var known) ? known : address;

    private TaskAddress? NowOf(string plan, TaskName task) => NowOf(ContentAddress.Of(new TaskAddress(plan, task.Id)))?.Task;

    private DatedChange Dated(RevisionMark revision, ContentChange change) => change is PlanChange plan
        ? new(revision, change)
        {
            PlanId = NowOf(new ContentAddress(AddressKind.Plan, plan.Plan.Id))?.Id ?? plan.Plan.Id,
            Tasks = [.. plan.Tasks.Select(t => NowOf(plan.Plan.Id, t)).OfType<TaskAddress>().Distinct()],
            Subject = (plan is TasksRenumbered renumbered ? renumbered.Added : plan.Tasks) is [var only] ? NowOf(plan.Plan.Id, only) : null,
        }
        : new(revision, change);
}
