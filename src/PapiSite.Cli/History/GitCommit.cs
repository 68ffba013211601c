using System.Collections.Immutable;

namespace PapiSite.Cli.History;

/// <summary>A commit with the sources that it changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Time">The time at which it was made, in Vietnam; null where what it tells is none.</param>
/// <param name="Files">Path from the content folder, and the blob after the commit; null where the file is gone.</param>
internal sealed record GitCommit(string Id, DateTimeOffset? Time, ImmutableArray<(string Path, string? Blob)> Files)
{
    /// <summary>True where its message says that it mends how the plans are typed, and that no plan changed.</summary>
    public bool IsCorrection { get; init; }
}
