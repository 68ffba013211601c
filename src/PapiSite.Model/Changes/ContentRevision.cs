using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>A step of the history: files that are other than in the step before.</summary>
/// <param name="Day">The day, in Vietnam; null for what is not in the history yet, as files being edited.</param>
/// <param name="Files">The files that changed.</param>
public sealed record ContentRevision(DateOnly? Day, ImmutableArray<FileRevision> Files)
{
    /// <summary>True where nothing is known of what was before: the files stand there, but nobody knows since when.</summary>
    public bool IsStart { get; init; }

    /// <summary>True where it only mends how the plans are typed, as whoever saved it says.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>The id of the commit, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The time of the commit, or null where only the day is known.</summary>
    public DateTimeOffset? Time { get; init; }
}

/// <summary>A file after a step.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">What it says: <see cref="ContentVersion.Empty"/> where it is gone, null where it has errors.</param>
public sealed record FileRevision(string Path, ContentVersion? Content);
