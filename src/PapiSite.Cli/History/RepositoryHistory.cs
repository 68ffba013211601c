using System.Collections.Concurrent;
using PapiSite.Cli.Content;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;

namespace PapiSite.Cli.History;

/// <summary>
/// The history of a content folder from its repository. What it costs grows with what changed: each version of a file is read once.
/// </summary>
internal static class RepositoryHistory
{
    /// <summary>
    /// The history as far as a commit; a missing one where it cannot be had. Nothing in it keeps the present from being published.
    /// </summary>
    /// <param name="folder">The content as it is published.</param>
    /// <param name="commit">The commit of which it is; null for the folder on the disk, whose changes since the last commit are no history
    /// yet.</param>
    /// <param name="withdrawals">What the content of today withdraws; null where the folder is that content.</param>
    public static ContentHistory Read(ContentFolder folder, string? commit = null, Withdrawals? withdrawals = null)
    {
        var withdrawn = withdrawals ?? Withdrawals.Of(folder.Trees);
        try
        {
            var git = new Git(folder.Root);
            if ((commit ?? git.CommitOf("HEAD")) is not { } last)
                return ContentHistory.Missing(HistoryGap.NothingRecorded);
            var commits = FolderLog.Read(folder.Root, last);
            if (commits.Count == 0)
                return ContentHistory.Missing(HistoryGap.NothingRecorded);
            var (days, doubtful) = CommitDays.Of([
                .. commits.Select(c => c.Time is { } time ? DateOnly.FromDateTime(time.DateTime) : (DateOnly?)null),
            ]);
            if (days.IsEmpty)
                return ContentHistory.Missing(HistoryGap.Unreadable);
            var ends = GitLog.Ends(git, folder.Root);
            var versions = VersionsOf(git, folder, commits, withdrawn);
            var revisions = commits.Select(
                (c, i) =>
                    new ContentRevision(days[i], [.. c.Files.Select(f => Revision(f, versions))])
                    {
                        IsStart = ends.Contains(c.Id),
                        Id = c.Id,
                        IsCorrection = c.IsCorrection,
                        Time = doubtful.Contains(i) ? null : c.Time,
                    }
            );
            return ContentHistory.Of(commit is null ? revisions.Append(Unsaved(folder, commits, versions, withdrawn)) : revisions) with
            {
                DoubtfulDays = doubtful.Count,
            };
        }
        catch (GitFault fault)
        {
            return ContentHistory.Missing(fault.Gap);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whoever pushed the commit at which this comes may be long gone, and no mend of the folder takes it away.
            return ContentHistory.Missing(HistoryGap.Unreadable);
        }
    }

    private static FileRevision Revision((string Path, string? Blob) file, ConcurrentDictionary<(string, string), Version> versions) =>
        new(file.Path, file.Blob is null ? ContentVersion.Empty : versions[(file.Path, file.Blob)].Content);

    private static ConcurrentDictionary<(string, string), Version> VersionsOf(
        Git git,
        ContentFolder folder,
        IReadOnlyList<GitCommit> commits,
        Withdrawals withdrawals
    )
    {
        // The path counts: a plan without an identifier of its own has that of its file.
        var paths = commits
            .SelectMany(c => c.Files)
            .Where(f => f.Blob is not null)
            .Distinct()
            .ToLookup(f => f.Blob!, f => f.Path, StringComparer.Ordinal);
        var trees = folder.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal);
        var blobs = new List<(string Path, string Blob, byte[] Bytes)>();
        git.ReadBlobs([.. paths.Select(p => p.Key)], (id, bytes) => blobs.AddRange(paths[id].Select(path => (path, id, bytes))));
        var versions = new ConcurrentDictionary<(string, string), Version>();
        Parallel.ForEach(blobs, blob =>
            versions[(blob.Path, blob.Blob)] = VersionOf(blob.Path, blob.Bytes, trees.GetValueOrDefault(blob.Path), withdrawals)
        );
        return versions;
    }

    private static Version VersionOf(string path, byte[] bytes, SyntaxTree? here, Withdrawals withdrawals)
    {
        try
        {
            var source = SourceText.FromBytes(path, bytes);
            var same = here is not null && here.Source.Text == source.Text ? here : null;
            return new(ContentVersion.Of(same ?? SyntaxTree.Parse(source), withdrawals), same is not null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A text that today's reader fails at says nothing that can be compared, as one with errors.
            return new(null, false);
        }
    }

    /// <summary>What the folder has other than the last commit: no history, but addresses are those of the folder.</summary>
    private static ContentRevision Unsaved(
        ContentFolder folder,
        IReadOnlyList<GitCommit> commits,
        ConcurrentDictionary<(string, string), Version> versions,
        Withdrawals withdrawals
    )
    {
        var saved = commits
            .SelectMany(c => c.Files)
            .GroupBy(f => f.Path)
            .ToDictionary(f => f.Key, f => f.Last().Blob, StringComparer.Ordinal);
        var here = folder
            .Trees.Where(t => saved.GetValueOrDefault(t.Source.Path) is not { } blob || !versions[(t.Source.Path, blob)].IsInFolder)
            .Select(t => new FileRevision(t.Source.Path, ContentVersion.Of(t, withdrawals)));
        var paths = folder.Trees.Select(t => t.Source.Path).ToHashSet(StringComparer.Ordinal);
        var gone = saved
            .Where(s => s.Value is not null && !paths.Contains(s.Key))
            .Select(s => new FileRevision(s.Key, ContentVersion.Empty));
        return new(null, [.. here, .. gone]);
    }

    private sealed record Version(ContentVersion? Content, bool IsInFolder);
}
