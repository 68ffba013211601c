using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PapiSite.Cli.Content;

namespace PapiSite.Cli.History;

/// <summary>
/// Reads the commits of a folder along the first parents: what was published, one after another, and not how it was prepared.
/// </summary>
internal static class GitLog
{
    /// <summary>The commits, the oldest first.</summary>
    /// <param name="git">git in the top folder of the repository.</param>
    /// <param name="folder">The folder from there, with a slash behind it; empty for the top folder.</param>
    /// <param name="commit">The last commit.</param>
    public static List<GitCommit> Read(Git git, string folder, string commit)
    {
        string[] where = folder.Length == 0 ? ["--", "."] : ["--", folder];
        var text = Encoding.UTF8.GetString(
            git.Read([
                "log",
                "--first-parent",
                "-m",
                "--raw",
                "--no-abbrev",
                "--no-renames",
                "--no-color",
                "--no-show-signature",
                "--no-notes",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules=none",
                "-O/dev/null",
                "--encoding=UTF-8",
                "-z",
                "--format=@%H %ct %B",
                .. folder.Length == 0 ? (string[])[] : ["--relative=" + folder],
                commit,
                .. where,
            ])
        );
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
        var files = ImmutableArray.CreateBuilder<(string Path, string? Blob)>();
        var parts = text.Split('\0');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].TrimStart('\n');
            if (part.StartsWith('@'))
            {
                Close();
                var fields = part[1..].Split(' ', 3);
                commits.Add(new(fields[0], InVietnam(fields[1]), []) { IsCorrection = CorrectionMark.IsIn(fields[2]) });
            }
            else if (part.StartsWith(':') && i + 1 < parts.Length)
            {
                var (path, fields) = (parts[++i].Normalize(), part.Split(' '));
                if (IsSource(path)) files.Add((path, fields[1].StartsWith("100", StringComparison.Ordinal) ? fields[3] : null));
            }
        }

        Close();
        return commits;

        void Close()
        {
            // In an order of ours: a setting may name another.
            if (commits.Count > 0) commits[^1] = commits[^1] with { Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)] };
            files.Clear();
        }
    }

    /// <summary>
    /// Vietnam has one time zone and no summer time. Before git there was none; what a commit tells may be any number, or none.
    /// </summary>
    private static DateTimeOffset? InVietnam(string seconds)
    {
        var (first, last) = (
            new DateTimeOffset(1970, 1, 2, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(),
            new DateTimeOffset(9998, 12, 31, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()
        );
        return
            long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var known)
            && known >= first
            && known <= last
            ? DateTimeOffset.FromUnixTimeSeconds(known).ToOffset(TimeSpan.FromHours(7))
            : null;
    }
}
