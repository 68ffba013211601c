using System.Text;
using PapiSite.Cli.Content;

namespace PapiSite.Cli.History;

/// <summary>The commits of a content folder, over the names that the folder has had.</summary>
internal static class FolderLog
{
    /// <summary>The commits, the oldest first. Throws <see cref="GitFault"/>.</summary>
    /// <param name="root">The full path of the content folder.</param>
    /// <param name="commit">The last commit.</param>
    public static List<GitCommit> Read(string root, string commit)
    {
        var git = new Git(root);
        var ends = GitLog.Ends(git, root);
        var top = new Git(Path.GetFullPath(git.ReadText("rev-parse", "--show-toplevel")));
        var folder = git.ReadText("rev-parse", "--show-prefix");
        var commits = GitLog.Read(top, folder, commit);
        while (folder.Length > 0 && commits.Count > 0 && commits[0] is var first && !ends.Contains(first.Id)
            && top.ParentOf(first.Id) is { } parent && FormerFolder(top, folder, parent, first) is { } former)
        {
            var earlier = GitLog.Read(top, former, parent);
            if (earlier.Count == 0) break;
            commits[0] = Moved(first, earlier);
            commits.InsertRange(0, earlier);
            folder = former;
        }

        return commits;
    }

    /// <summary>
    /// The folder from which a commit moved most of the sources that it laid into a new one; null where they were written anew.
    /// </summary>
    private static string? FormerFolder(Git top, string folder, string parent, GitCommit commit)
    {
        // Only what was moved as it was: to compare texts git would have to read them, which a partial copy does not have.
        var laid = commit.Files.Where(f => f.Blob is not null).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var fields = Encoding
            .UTF8.GetString(
                top.Read("diff-tree", "-r", "-M100%", "--name-status", "-z", "--no-commit-id", "--no-ext-diff", parent, commit.Id)
            )
            .Split('\0');
        var found = new List<string>();
        for (var i = 0; i + 1 < fields.Length; i += 2)
        {
            if (!fields[i].StartsWith('R') || i + 2 >= fields.Length) continue;
            var (old, now) = (fields[i + 1], fields[++i + 1]);
            if (
                now.StartsWith(folder, StringComparison.Ordinal)
                && now[folder.Length..] is var path
                && laid.Contains(path.Normalize())
                && IsIn(old, path)
            )
            {
                found.Add(old[..^path.Length]);
            }
        }

        var most = found.GroupBy(f => f).OrderByDescending(f => f.Count()).ThenBy(f => f.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is not null && most.Count() * 2 > laid.Count ? most.Key : null;
    }

    private static bool IsIn(string old, string path) =>
        old.EndsWith(path, StringComparison.Ordinal)
        && (old.Length == path.Length || old[^(path.Length + 1)] == '/')
        && old.EndsWith(ContentFolder.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The commit that moved the folder: what was not moved with it is gone.</summary>
    private static GitCommit Moved(GitCommit commit, List<GitCommit> earlier)
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (path, blob) in earlier.SelectMany(c => c.Files)) known[path] = blob;
        var now = commit.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return commit with
        {
            Files = [.. commit.Files, .. known.Where(f => f.Value is not null && !now.Contains(f.Key)).Select(f => (f.Key, (string?)null))],
        };
    }
}
