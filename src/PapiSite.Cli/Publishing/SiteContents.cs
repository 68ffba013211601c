using System.IO.Enumeration;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Publishing;

/// <summary>What a folder holds, and what of it the list of sums says is a site's.</summary>
internal static class SiteContents
{
    private const int SumAndBlanks = 66;

    /// <summary>Where an ext4 file system keeps what it found; a disk of its own for the site has it at its root.</summary>
    private const string LostAndFound = "lost+found";

    /// <summary>
    /// The files, by path with forward slashes; a link is a file, wherever it leads. What a build needs while it works is left out.
    /// </summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        !Directory.Exists(folder)
            ? []
            : new FileSystemEnumerable<string>(
                folder,
                (ref FileSystemEntry entry) => entry.ToFullPath(),
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.None,
                    IgnoreInaccessible = false,
                }
            )
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => (!entry.IsDirectory || IsLink(ref entry)) && !IsOfABuild(ref entry),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && !IsOfABuild(ref entry),
            }.Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>The files that a folder's list of sums names, and the list itself; none where there is no list.</summary>
    public static HashSet<string> ListedIn(string folder)
    {
        var manifest = new FileInfo(Path.Combine(folder, SiteFiles.ManifestName));
        return !manifest.Exists || manifest.LinkTarget is not null
            ? []
            : File.ReadLines(manifest.FullName)
                .Where(l => l.Length > SumAndBlanks)
                .Select(l => l[SumAndBlanks..])
                .Append(SiteFiles.ManifestName)
                .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Enters into a folder's list of sums what another list has and the folder holds: a build was killed after it had put them there.
    /// </summary>
    public static void Adopt(string folder, string other)
    {
        var (missing, held) = (
            ListedIn(other).Except(ListedIn(folder)).ToHashSet(StringComparer.Ordinal),
            FilesIn(folder).ToHashSet(StringComparer.Ordinal)
        );
        missing.IntersectWith(held);
        if (missing.Count == 0)
            return;
        var lines = File.ReadLines(Path.Combine(other, SiteFiles.ManifestName))
            .Where(l => l.Length > SumAndBlanks && missing.Contains(l[SumAndBlanks..]))
            .ToList();
        File.AppendAllLines(Path.Combine(folder, SiteFiles.ManifestName), lines);
    }

    /// <summary>The full path of a file of a site.</summary>
    public static string PathIn(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsOfABuild(ref FileSystemEntry entry) =>
        entry.Directory.SequenceEqual(entry.RootDirectory)
        && (entry.FileName.StartsWith(PublishedFolder.Prefix) || entry.FileName is LostAndFound);
}
