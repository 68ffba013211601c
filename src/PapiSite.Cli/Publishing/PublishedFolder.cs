using PapiSite.Cli.Content;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// The folder that a server serves, and the names beside and in it that a build uses while it works. All begin alike, so that a
/// later build knows what a killed one left.
/// </summary>
internal sealed class PublishedFolder
{
    /// <summary>What the names of a build's own files and folders begin with.</summary>
    public const string Prefix = ".papisite";

    private const string Staging = "moi-";
    private const int RandomLength = 11;

    private readonly string _beside;

    /// <summary>The folder that a path leads to.</summary>
    /// <param name="typed">The full path as a person wrote it, links and all.</param>
    public PublishedFolder(string typed)
    {
        Path = RealPath.Of(typed) ?? throw PublishingFault.Circle(typed);
        Parent = System.IO.Path.GetDirectoryName(Path) ?? Path;
        _beside = $"{Prefix}-{System.IO.Path.GetFileName(Path)}";
    }

    /// <summary>The full path without links.</summary>
    public string Path { get; }

    /// <summary>The folder that it lies in.</summary>
    public string Parent { get; }

    /// <summary>The lock, where its parent may be written to.</summary>
    public string LockBeside => System.IO.Path.Combine(Parent, _beside + ".khoa");

    /// <summary>The lock, where only the folder itself may.</summary>
    public string LockInside => System.IO.Path.Combine(Path, Prefix + ".khoa");

    /// <summary>
    /// Stands in a folder that was served and changes places with the staged one: after a kill in between, this is the one to
    /// keep, since a container, a quota or a server's open handle may hang on it.
    /// </summary>
    public static string MarkOf(string folder) => System.IO.Path.Combine(folder, Prefix + "-giu");

    /// <summary>Two paths for a new staging folder, beside and in the folder, of a name that nobody can have put there before.</summary>
    public (string Beside, string Inside) NewStaging()
    {
        var random = System.IO.Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        return (
            System.IO.Path.Combine(Parent, $"{_beside}-{Staging}{random}"),
            System.IO.Path.Combine(Path, $"{Prefix}-{Staging}{random}")
        );
    }

    /// <summary>Staging folders that a killed build left; links are none.</summary>
    public IEnumerable<string> LeftBehind() => Stagings(Parent, $"{_beside}-{Staging}").Concat(Stagings(Path, $"{Prefix}-{Staging}"));

    private static IEnumerable<string> Stagings(string folder, string start) => !Directory.Exists(folder)
        ? []
        : new DirectoryInfo(folder).EnumerateDirectories(start + "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            .Where(d => d.Name.Length == start.Length + RandomLength && d.LinkTarget is null).Select(d => d.FullName);
}
