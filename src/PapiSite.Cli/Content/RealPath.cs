namespace PapiSite.Cli.Content;

/// <summary>Where a path leads when every link on its way has been followed.</summary>
internal static class RealPath
{
    /// <summary>More links than anybody makes; a circle of them has no end.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; null where links lead in a circle. What does not exist counts as no link.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[at.Length..]);
        var links = 0;
        while (ahead.TryPop(out var name))
        {
            if (name == ".") continue;
            if (name == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var next = Path.Join(at, name);
            if (TargetOf(next) is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathFullyQualified(target)) at = Path.GetPathRoot(target)!;
            Push(ahead, target[(Path.IsPathRooted(target) ? Path.GetPathRoot(target)!.Length : 0)..]);
        }

        return at;
    }

    /// <summary>
    /// Where a link leads, as it is written; null for what is none. Reparse points of other kinds (files kept in a cloud or deduplicated)
    /// are none.
    /// </summary>
    public static string? TargetOf(string path) => new FileInfo(path).LinkTarget;

    /// <summary>True for a folder itself and for what lies in it, both paths being without links.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);

    /// <summary>How the system compares names.</summary>
    public static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static void Push(Stack<string> ahead, string path)
    {
        foreach (
            var name in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
                .Reverse()
        )
        {
            ahead.Push(name);
        }
    }
}
