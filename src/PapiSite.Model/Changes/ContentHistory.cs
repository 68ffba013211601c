using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>What changed in a content, when, and where addresses went; or why that is not known.</summary>
public sealed record ContentHistory
{
    /// <summary>Why nothing is known; null where the history is there.</summary>
    public HistoryGap? Gap { get; init; }

    /// <summary>The day from which on the changes are known, where earlier ones are not, as in a copy with its last commits only.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>How many commits told no day, or one that their neighbours belie, and have the day of the one before.</summary>
    public int DoubtfulDays { get; init; }

    /// <summary>
    /// The changes, the last step first, whatever day its clock showed; those of a step in the order in which they were found.
    /// </summary>
    public ImmutableArray<DatedChange> Changes { get; init; } = [];

    /// <summary>The addresses that things had before, the newest first; each with each thing once.</summary>
    public ImmutableArray<FormerAddress> FormerAddresses { get; init; } = [];

    /// <summary>The addresses of what is gone, the newest first; each once.</summary>
    public ImmutableArray<RemovedAddress> RemovedAddresses { get; init; } = [];

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
        var steps = new List<(RevisionMark? Revision, ContentVersion Before, ContentVersion After)>();
        DateOnly? since = null;
        foreach (var (index, revision) in revisions.Index())
        {
            var known = revision.Files.Where(f => f.Content is not null).ToList();
            var before = ContentVersion.Of(known.Select(f => files.GetValueOrDefault(f.Path, ContentVersion.Empty)));
            foreach (var file in known) files[file.Path] = file.Content!;
            var mark = revision.Day is { } day
                ? new RevisionMark(index + 1, day, revision.Id, revision.Time) { IsCorrection = revision.IsCorrection }
                : null;
            if (revision.IsStart) since = revision.Day;
            else if (known.Count > 0) steps.Add((mark, before, ContentVersion.Of(known.Select(f => f.Content!))));
        }

        return new AddressWalk().Back([
            .. steps.AsParallel().AsOrdered().Select(s => (s.Revision, VersionChanges.Between(s.Before, s.After))),
        ]) with
        {
            Since = since,
        };
    }
}
