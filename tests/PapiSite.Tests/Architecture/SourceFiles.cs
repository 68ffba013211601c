using PapiSite.Tests.Support;

namespace PapiSite.Tests.Architecture;

/// <summary>The hand-written files of the repository.</summary>
internal static class SourceFiles
{
    private static readonly string[] Folders = ["src", "themes", "tests"];

    /// <summary>The files of a pattern under the folders with code, what builds made left out.</summary>
    public static IReadOnlyList<string> All(string pattern) =>
    [
        .. Folders.Select(f => Path.Combine(Repository.Root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, pattern, SearchOption.AllDirectories))
            .Where(p => !Shown(p).Split('/').Any(part => part is "bin" or "obj")).Order(StringComparer.Ordinal),
    ];

    /// <summary>The path from the root, with forward slashes.</summary>
    public static string Shown(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
