namespace PapiSite.Cli.History;

/// <summary>
/// Where a program is installed. Left to itself the system looks in the current folder too, and there a file that came with the
/// content may bear the program's name.
/// </summary>
internal static class InstalledProgram
{
    /// <summary>The full path of a program in the folders of <c>PATH</c> that are given in full; null where none has it.</summary>
    /// <param name="name">The name, without an extension.</param>
    /// <param name="path">The value of <c>PATH</c>.</param>
    public static string? Find(string name, string? path) =>
        FoldersOf(path).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(MayRun);

    /// <summary>The folders of <c>PATH</c> that mean the same wherever one stands; empty and relative ones do not.</summary>
    public static IEnumerable<string> FoldersOf(string? path) =>
        (path ?? "").Split(Path.PathSeparator).Select(folder => folder.Trim('"')).Where(Path.IsPathFullyQualified);

    private static bool MayRun(string file) =>
        File.Exists(file)
        && (
            OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute))
                != UnixFileMode.None
        );
}
