using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PapiSite.Cli.Content;

namespace PapiSite.Cli.History;

/// <summary>A commit with the sources that it changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">The day on which it was made, in Vietnam.</param>
/// <param name="Files">Path from the content folder, and the blob after the commit; null where the file is gone.</param>
internal sealed record GitCommit(string Id, DateOnly Day, ImmutableArray<(string Path, string? Blob)> Files)
{
    /// <summary>The time, in Vietnam.</summary>
    public required DateTimeOffset Time { get; init; }
}

/// <summary>Reads the commits of a content folder along the first parents: what was published, one after another, and not how it was prepared.</summary>
internal static class GitLog
{
    /// <summary>The commits, the oldest first.</summary>
    public static IReadOnlyList<GitCommit> Read(Git git, string commit)
    {
        var text = Encoding.UTF8.GetString(git.Read(
            "log", "--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames", "--no-color", "--no-show-signature", "--no-notes", "-z", "--relative", "--format=@%H %ct",
            commit, "--", "."));
        var commits = Parse(text);
        commits.Reverse();
        return commits;
    }

    /// <summary>The commits at which a shallow copy ends: what was before them is not known.</summary>
    public static IReadOnlySet<string> Ends(Git git, string folder)
    {
        var path = Path.Combine(folder, git.ReadText("rev-parse", "--git-path", "shallow"));
        return File.Exists(path) ? File.ReadLines(path).ToHashSet(StringComparer.Ordinal) : ImmutableHashSet<string>.Empty;
    }

    /// <summary>True for a source; hidden files are no content, as in the folder itself.</summary>
    public static bool IsSource(string path) =>
        path.EndsWith(ContentFolder.Extension, StringComparison.OrdinalIgnoreCase) && !path.Split('/').Any(part => part.StartsWith('.'));

    private static List<GitCommit> Parse(string text)
    {
        var commits = new List<GitCommit>();
        var files = ImmutableArray.CreateBuilder<(string, string?)>();
        var parts = text.Split('\0');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].TrimStart('\n');
            if (part.StartsWith('@'))
            {
                Close();
                var (id, time) = (part[1..part.IndexOf(' ')], part[(part.IndexOf(' ') + 1)..]);
                var made = InVietnam(long.Parse(time, CultureInfo.InvariantCulture));
                commits.Add(new(id, DateOnly.FromDateTime(made.DateTime), []) { Time = made });
            }
            else if (part.StartsWith(':') && i + 1 < parts.Length)
            {
                var (path, fields) = (parts[++i], part.Split(' '));
                if (IsSource(path)) files.Add((path, fields[1].StartsWith("100", StringComparison.Ordinal) ? fields[3] : null));
            }
        }

        Close();
        return commits;

        void Close()
        {
            if (commits.Count > 0) commits[^1] = commits[^1] with { Files = files.ToImmutable() };
            files.Clear();
        }
    }

    /// <summary>Vietnam has one time zone and no summer time.</summary>
    private static DateTimeOffset InVietnam(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(7));
}
