using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// Writes a site into a folder so that whoever serves the folder sees the old site or the new one, never a half: everything goes
/// into a folder beside it, which takes its place at the end.
/// </summary>
internal sealed class SiteFolder(string target)
{
    private readonly string _beside = Path.Combine(Path.GetDirectoryName(target) ?? target, $".papisite-{Path.GetFileName(target)}");

    private string Staging => _beside + "-moi";

    private string Old => _beside + "-cu";

    /// <summary>True where the folder may be replaced: it does not exist, is empty, or holds a site made here and nothing else.</summary>
    public bool MayBeReplaced =>
        !File.Exists(target) && (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any() || HoldsOnlyASite());

    /// <summary>Writes the files and swaps them in. Throws <see cref="IOException"/> where the disk refuses; the old site then stands.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="progress">Told how many files are written, from any thread.</param>
    public WrittenSite Write(ImmutableArray<SiteFile> files, Action<int>? progress = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        // Held until the end: two builds into one folder would take each other's files away.
        using var held = new FileStream(_beside + ".khoa", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        Recover();
        DeleteIfThere(Staging);
        try
        {
            var written = WriteStaging(files, progress);
            Swap();
            return written;
        }
        catch
        {
            if (!Directory.Exists(target)) Recover();
            DeleteIfThere(Staging);
            throw;
        }
    }

    /// <summary>A file that the manifest does not list is someone's own, and would be lost.</summary>
    private bool HoldsOnlyASite()
    {
        if (!File.Exists(ManifestIn(target))) return false;
        const int SumAndBlanks = 66;
        var listed = File.ReadLines(ManifestIn(target)).Where(l => l.Length > SumAndBlanks).Select(l => l[SumAndBlanks..])
            .Append(SiteFiles.ManifestName).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(target, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
            .All(file => listed.Contains(Path.GetRelativePath(target, file).Replace(Path.DirectorySeparatorChar, '/')));
    }

    /// <summary>A build that was killed between the two renames of the swap has left the old site under its other name.</summary>
    private void Recover()
    {
        if (!Directory.Exists(Old)) return;
        if (Directory.Exists(target)) Directory.Delete(Old, recursive: true);
        else Directory.Move(Old, target);
    }

    private WrittenSite WriteStaging(ImmutableArray<SiteFile> files, Action<int>? progress)
    {
        foreach (var folder in files.Select(f => Path.GetDirectoryName(PathIn(Staging, f.Path))!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(folder);
        var sums = new ConcurrentBag<(string Path, string Sum)>();
        long bytes = 0;
        int done = 0, changed = 0;
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new(64 * 1024));
        Parallel.ForEach(files, file =>
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            file.WriteTo(buffer);
            sums.Add((file.Path, Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))));
            if (WriteFile(file.Path, buffer.WrittenSpan)) Interlocked.Increment(ref changed);
            Interlocked.Add(ref bytes, buffer.WrittenCount);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        var manifest = new StringBuilder();
        foreach (var (path, sum) in sums.OrderBy(s => s.Path, StringComparer.Ordinal)) manifest.Append(sum).Append("  ").Append(path).Append('\n');
        WriteFile(SiteFiles.ManifestName, Encoding.UTF8.GetBytes(manifest.ToString()));
        return new(files.Length + 1, bytes, changed);
    }

    /// <summary>Writes a file; one whose bytes are those of the old site keeps its time, so that copying moves only what changed.</summary>
    private bool WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        var written = PathIn(Staging, path);
        using (var handle = File.OpenHandle(written, FileMode.Create, FileAccess.Write, FileShare.None, preallocationSize: bytes.Length))
            RandomAccess.Write(handle, bytes, 0);
        var old = new FileInfo(PathIn(target, path));
        if (!old.Exists || old.Length != bytes.Length || !bytes.SequenceEqual(File.ReadAllBytes(old.FullName))) return true;
        File.SetLastWriteTimeUtc(written, old.LastWriteTimeUtc);
        return false;
    }

    private void Swap()
    {
        if (Directory.Exists(target)) Directory.Move(target, Old);
        Directory.Move(Staging, target);
        DeleteIfThere(Old);
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static string ManifestIn(string folder) => Path.Combine(folder, SiteFiles.ManifestName);

    private static string PathIn(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}

/// <summary>What a build wrote.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How many bytes they hold, the manifest not counted.</param>
/// <param name="Changed">How many are new or other than before.</param>
internal sealed record WrittenSite(int Files, long Bytes, int Changed);
