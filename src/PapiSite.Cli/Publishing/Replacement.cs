using PapiSite.Cli.Content;
using PapiSite.Site.Output;
using PapiSite.Site.Search;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// Puts a new site into a folder that holds an old one, file by file, so that no page is missing at any moment and nothing refers to
/// what is not there yet: what is new first, then what changed, then what is gone goes. Files of neither site stay.
/// </summary>
/// <param name="from">Where the new site lies.</param>
/// <param name="into">The folder that gets it.</param>
/// <param name="files">The paths of the new site.</param>
/// <param name="unchanged">Those of them that the folder holds with the same bytes.</param>
internal sealed class Replacement(string from, string into, IReadOnlyCollection<string> files, IReadOnlySet<string> unchanged)
{
    private static readonly StringComparer Names = StringComparer.FromComparison(RealPath.Comparison);

    /// <summary>Carries it out.</summary>
    /// <param name="place">Puts a file at a path, in one step, in place of the one that may be there.</param>
    public void Carry(Action<string, string> place)
    {
        var had = SiteContents.ListedIn(into).Intersect(SiteContents.FilesIn(into)).ToHashSet(Names);
        var gone = had.Except(files, Names);
        // A page where a file was, or a file where pages were: the old must go first.
        var (kept, folders) = (files.ToHashSet(Names), files.SelectMany(FoldersOf).ToHashSet(Names));
        var inTheWay = gone.ToLookup(path => folders.Contains(path) || FoldersOf(path).Any(kept.Contains));
        foreach (var path in inTheWay[true]) Delete(path);
        var (old, fresh) = (files.Where(had.Contains), files.Where(f => !had.Contains(f)));
        foreach (var path in fresh.OrderBy(Rank).Concat(old.Where(f => !unchanged.Contains(f)).OrderBy(Rank)))
        {
            var target = SiteContents.PathIn(into, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            place(SiteContents.PathIn(from, path), target);
        }

        foreach (var path in inTheWay[false]) Delete(path);
    }

    /// <summary>What is referred to before what refers to it; the list of sums is true when all is there.</summary>
    private static int Rank(string path) => path switch
    {
        SiteFiles.ManifestName => 4,
        SearchIndex.RootPath => 2,
        _ when OutputFormats.IsHtml(path) => 3,
        _ when path.StartsWith("assets/", StringComparison.Ordinal) => 0,
        _ => 1,
    };

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }

    /// <summary>Deletes a file, and the folders that hold nothing then.</summary>
    private void Delete(string path)
    {
        File.Delete(SiteContents.PathIn(into, path));
        for (var above = Path.GetDirectoryName(path); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            var folder = Path.Combine(into, above);
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }
}
