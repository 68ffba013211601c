using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>What changed in a content, when, and where addresses went; or why that is not known.</summary>
public sealed record ContentHistory
{
    /// <summary>Why nothing is known; null where the history is there.</summary>
    public HistoryGap? Gap { get; init; }

    /// <summary>The day from which on the changes are known, where earlier ones are not, as in a copy with its last commits only.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The changes, the newest day first, those of a day in the order in which they were made.</summary>
    public ImmutableArray<DatedChange> Changes { get; init; } = [];

    /// <summary>The addresses that tasks and plans had, the newest first; each with each task once.</summary>
    public ImmutableArray<FormerAddress> FormerAddresses { get; init; } = [];

    /// <summary>No history, and why.</summary>
    public static ContentHistory Missing(HistoryGap gap) => new() { Gap = gap };

    /// <summary>
    /// The history of steps in their order. A file with errors is left out until a step mends it, and then compared with what
    /// it said last without any.
    /// </summary>
    public static ContentHistory Of(IEnumerable<ContentRevision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        var files = new Dictionary<string, ContentVersion>(StringComparer.Ordinal);
        var steps = new List<(DateOnly? Day, ContentVersion Before, ContentVersion After)>();
        DateOnly? since = null;
        foreach (var revision in revisions)
        {
            var known = revision.Files.Where(f => f.Content is not null).ToList();
            var before = ContentVersion.Of(known.Select(f => files.GetValueOrDefault(f.Path, ContentVersion.Empty)));
            foreach (var file in known) files[file.Path] = file.Content!;
            if (revision.IsStart) since = revision.Day;
            else if (known.Count > 0) steps.Add((revision.Day, before, ContentVersion.Of(known.Select(f => f.Content!))));
        }

        return Resolve([.. steps.AsParallel().AsOrdered().Select(s => (s.Day, VersionChanges.Between(s.Before, s.After)))]) with { Since = since };
    }

    /// <summary>Walks back from the last step, so that each address is known as it is now.</summary>
    private static ContentHistory Resolve(List<(DateOnly? Day, VersionChanges Found)> steps)
    {
        var now = new Dictionary<TaskAddress, TaskAddress?>();
        TaskAddress? NowOf(TaskAddress address) => now.TryGetValue(address, out var known) ? known : address;
        var changes = new List<DatedChange>();
        var former = new OrderedDictionary<(TaskAddress, TaskAddress), FormerAddress>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (step, found) = steps[i];
            if (step is { } day) changes.AddRange(found.Changes.Reverse().Select(c => Dated(day, c, NowOf)));
            // All at once: two tasks may have taken each other's address.
            var moved = found.Moves.Select(m => (Move: m, Now: m.After is { } after ? NowOf(after) : null)).ToList();
            foreach (var (move, current) in moved)
            {
                now[move.Before] = current;
                if (step is { } until && current is { } there && there != move.Before)
                    former.TryAdd((move.Before, there), new(move.Before, until, move.Title, there));
            }
        }

        changes.Reverse();
        return new() { Changes = [.. changes.OrderByDescending(c => c.Day)], FormerAddresses = [.. former.Values] };
    }

    private static DatedChange Dated(DateOnly day, ContentChange change, Func<TaskAddress, TaskAddress?> nowOf) => change is PlanChange plan
        ? new(day, change)
        {
            PlanId = nowOf(TaskAddress.OfPlan(plan.Plan.Id))?.Plan ?? plan.Plan.Id,
            Tasks = [.. plan.Tasks.Select(t => nowOf(new(plan.Plan.Id, t.Id))).OfType<TaskAddress>().Distinct()],
            Subject = (plan is TasksRenumbered renumbered ? renumbered.Added : plan.Tasks) is [var only] ? nowOf(new(plan.Plan.Id, only.Id)) : null,
        }
        : new(day, change);
}
