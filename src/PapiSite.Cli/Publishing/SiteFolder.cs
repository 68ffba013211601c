using System.Collections.Immutable;
using PapiSite.Cli.Faults;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// Publishes a site into a folder. Where the system can let two folders change places (Linux, macOS), whoever asks for a path finds the
/// old site or the new one, whole, at every moment; elsewhere, and in a mount point, the files are replaced one by one, each in one step.
/// In all cases the folder itself stays, with its owner, its mode and whatever hangs on it, and files that are no site's are not touched.
/// </summary>
internal sealed class SiteFolder(string target)
{
    private readonly PublishedFolder _folder = new(target);

    /// <summary>The full path without links.</summary>
    public string Path => _folder.Path;

    /// <summary>True where the folder may get a site: it does not exist, is empty, or holds a site made here and nothing else.</summary>
    public bool MayBeReplaced
    {
        get
        {
            if (File.Exists(Path))
                return false;
            var ours = new Lazy<HashSet<string>>(() =>
                _folder.LeftBehind().Prepend(Path).SelectMany(SiteContents.ListedIn).ToHashSet(StringComparer.Ordinal)
            );
            return SiteContents.FilesIn(Path).All(file => ours.Value.Contains(file));
        }
    }

    /// <summary>
    /// Writes the files and publishes them. Throws <see cref="CommandFault"/> where the disk refuses; the old site then stands.
    /// </summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="progress">Told how many files are written, from any thread.</param>
    /// <param name="ending">Asks to stop; the old site then stands. Once files begin to take their places nothing stops them.</param>
    public WrittenSite Write(ImmutableArray<SiteFile> files, Action<int>? progress = null, CancellationToken ending = default)
    {
        PublishingFault.Guard(_folder.Parent, () => Directory.CreateDirectory(_folder.Parent));
        using var held = BuildLock.On(_folder);
        PublishingFault.Guard(target, ClearLeftBehind);
        var staged = Stage();
        try
        {
            var written = staged.Write(files, progress, ending);
            // A person may have put a file there while the site was being written.
            if (!MayBeReplaced) throw PublishingFault.ForeignFiles(target);
            ending.ThrowIfCancellationRequested();
            PublishingFault.Guard(target, () => Publish(staged));
            return written;
        }
        finally
        {
            Clear(staged);
        }
    }

    private StagedSite Stage()
    {
        try
        {
            return StagedSite.In(_folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw PublishingFault.Of(refused, target);
        }
    }

    private static void Clear(StagedSite staged)
    {
        try
        {
            // The served folder may stand there: it is not to be lost.
            if (!File.Exists(PublishedFolder.MarkOf(staged.Path))) staged.Delete();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next build clears it; what happened before is what a person must know.
        }
    }

    private void Publish(StagedSite staged)
    {
        if (!Directory.Exists(Path))
        {
            Directory.Move(staged.Path, Path);
            return;
        }

        var unchanged = staged.Files.Except(staged.Changed).ToHashSet(StringComparer.Ordinal);
        if (IsBeside(staged.Path) && Away(staged.Path))
        {
            Return(staged.Path, staged.Files, unchanged);
            return;
        }

        new Replacement(staged.Path, Path, staged.Files, unchanged).Carry((from, to) => File.Move(from, to, overwrite: true));
    }

    private bool IsBeside(string staging) => System.IO.Path.GetDirectoryName(staging) == _folder.Parent;

    /// <summary>The served folder goes where the staged one was, and that takes its place: the new site is out.</summary>
    private bool Away(string staging)
    {
        var mark = PublishedFolder.MarkOf(Path);
        using (new FileStream(mark, FileMode.CreateNew))
        {
        }

        if (NativeFolders.Exchange(staging, Path)) return true;
        File.Delete(mark);
        return false;
    }

    /// <summary>
    /// The folder that was served gets the new site too and comes back to its place: a container that has it mounted, a server that
    /// stands in it and the rights that an administrator gave it know the folder and not its path.
    /// </summary>
    private void Return(string away, IReadOnlyCollection<string> files, IReadOnlySet<string> unchanged)
    {
        new Replacement(Path, away, files, unchanged).Carry(SecondName);
        if (!NativeFolders.Exchange(away, Path)) throw new IOException($"{away} → {Path}");
        File.Delete(PublishedFolder.MarkOf(Path));
        KeepStrays(away, files);
        Directory.Delete(away, recursive: true);
    }

    /// <summary>Puts a file at a path by giving it a second name: nothing is written twice.</summary>
    private static void SecondName(string from, string to)
    {
        var beside = to + PublishedFolder.Prefix;
        File.Delete(beside);
        if (!NativeFolders.Link(from, beside)) File.Copy(from, beside);
        File.Move(beside, to, overwrite: true);
        // Two names of one file are left as they are by a rename.
        File.Delete(beside);
    }

    /// <summary>What somebody put into the folder during the moment in which the staged one stood in its place.</summary>
    private void KeepStrays(string away, IReadOnlyCollection<string> files)
    {
        foreach (var stray in SiteContents.FilesIn(away).Except(files, StringComparer.Ordinal))
        {
            var kept = SiteContents.PathIn(Path, stray);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(kept)!);
            if (!System.IO.Path.Exists(kept)) File.Move(SiteContents.PathIn(away, stray), kept);
        }
    }

    /// <summary>Clears what a killed build left; one that was killed between the two changes of places is brought to its end.</summary>
    private void ClearLeftBehind()
    {
        foreach (var left in _folder.LeftBehind().ToList())
        {
            if (File.Exists(PublishedFolder.MarkOf(left)) && IsBeside(left) && Directory.Exists(Path))
            {
                Return(left, [.. SiteContents.ListedIn(Path)], new HashSet<string>());
                continue;
            }

            SiteContents.Adopt(Path, left);
            Directory.Delete(left, recursive: true);
        }

        if (Directory.Exists(Path)) File.Delete(PublishedFolder.MarkOf(Path));
    }
}
