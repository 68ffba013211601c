using System.Collections.Concurrent;
using System.Collections.Immutable;
using PapiSite.Cli.Content;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;

namespace PapiSite.Cli.History;

/// <summary>The history of a content folder from its repository. What it costs grows with what changed: each version of a file is read once.</summary>
internal static class RepositoryHistory
{
    /// <summary>The history as far as a commit; a missing one where git cannot say.</summary>
    /// <param name="folder">The content as it is published.</param>
    /// <param name="commit">The commit of which it is; null for the folder on the disk, whose changes since the last commit are no history yet.</param>
    /// <param name="withdrawals">What the content of today withdraws; null where the folder is that content.</param>
    public static ContentHistory Read(ContentFolder folder, string? commit = null, Withdrawals? withdrawals = null)
    {
        var withdrawn = withdrawals ?? Withdrawals.Of(folder.Trees);
        try
        {
            var git = new Git(folder.Root);
            if ((commit ?? git.CommitOf("HEAD")) is not { } last) return ContentHistory.Missing(HistoryGap.NothingRecorded);
            var commits = GitLog.Read(git, last);
            if (commits.Count == 0) return ContentHistory.Missing(HistoryGap.NothingRecorded);
            var ends = GitLog.Ends(git, folder.Root);
            var versions = VersionsOf(git, folder, commits, withdrawn);
            var revisions = commits.Select(c => new ContentRevision(c.Day, [.. c.Files.Select(f => Revision(f, versions))]) { IsStart = ends.Contains(c.Id), Id = c.Id, Time = c.Time });
            return ContentHistory.Of(commit is null ? revisions.Append(Unsaved(folder, commits, versions, withdrawn)) : revisions);
        }
        catch (GitFault fault)
        {
            return ContentHistory.Missing(fault.Gap);
        }
    }

    private static FileRevision Revision((string Path, string? Blob) file, ConcurrentDictionary<(string, string), Version> versions) =>
        new(file.Path, file.Blob is null ? ContentVersion.Empty : versions[(file.Path, file.Blob)].Content);

    private static ConcurrentDictionary<(string, string), Version> VersionsOf(Git git, ContentFolder folder, IReadOnlyList<GitCommit> commits, Withdrawals withdrawals)
    {
        // The path counts: a plan without an identifier of its own has that of its file.
        var paths = commits.SelectMany(c => c.Files).Where(f => f.Blob is not null).Distinct().ToLookup(f => f.Blob!, f => f.Path, StringComparer.Ordinal);
        var trees = folder.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal);
        var blobs = new List<(string Path, string Blob, byte[] Bytes)>();
        git.ReadBlobs([.. paths.Select(p => p.Key)], (id, bytes) => blobs.AddRange(paths[id].Select(path => (path, id, bytes))));
        var versions = new ConcurrentDictionary<(string, string), Version>();
        Parallel.ForEach(blobs, blob =>
        {
            var source = SourceText.FromBytes(blob.Path, blob.Bytes);
            var same = trees.GetValueOrDefault(blob.Path) is { } tree && tree.Source.Text == source.Text ? tree : null;
            versions[(blob.Path, blob.Blob)] = new(ContentVersion.Of(same ?? SyntaxTree.Parse(source), withdrawals), same is not null);
        });
        return versions;
    }

    /// <summary>What the folder has other than the last commit: no history, but addresses are those of the folder.</summary>
    private static ContentRevision Unsaved(
        ContentFolder folder, IReadOnlyList<GitCommit> commits, ConcurrentDictionary<(string, string), Version> versions, Withdrawals withdrawals)
    {
        var saved = commits.SelectMany(c => c.Files).GroupBy(f => f.Path).ToDictionary(f => f.Key, f => f.Last().Blob, StringComparer.Ordinal);
        var here = folder.Trees.Where(t => saved.GetValueOrDefault(t.Source.Path) is not { } blob || !versions[(t.Source.Path, blob)].IsInFolder)
            .Select(t => new FileRevision(t.Source.Path, ContentVersion.Of(t, withdrawals)));
        var paths = folder.Trees.Select(t => t.Source.Path).ToHashSet(StringComparer.Ordinal);
        var gone = saved.Where(s => s.Value is not null && !paths.Contains(s.Key)).Select(s => new FileRevision(s.Key, ContentVersion.Empty));
        return new(null, [.. here, .. gone]);
    }

    private sealed record Version(ContentVersion? Content, bool IsInFolder);
}
