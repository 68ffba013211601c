using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Text;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Publishing;

/// <summary>A whole new site in a folder of its own, written beside or in the folder that it will be published in.</summary>
/// <param name="folder">The published folder.</param>
/// <param name="path">Where the new site is written.</param>
internal sealed class StagedSite(PublishedFolder folder, string path)
{
    private readonly ConcurrentBag<string> _changed = [];
    private readonly bool _hasOld = Directory.Exists(folder.Path);

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>The paths of its files, the list of sums among them.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <summary>Those that are new or other than in the published folder.</summary>
    public IReadOnlySet<string> Changed => _changed.ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Makes an empty staging folder. It is made in the published folder, so that a group that is handed down to new files is theirs
    /// too, and then moved out of it; where that cannot be (a mount point, a parent that may not be written to) it stays there.
    /// </summary>
    public static StagedSite In(PublishedFolder folder)
    {
        var (beside, inside) = folder.NewStaging();
        if (!Directory.Exists(folder.Path))
        {
            Directory.CreateDirectory(beside);
            return new(folder, beside);
        }

        Directory.CreateDirectory(inside);
        try
        {
            Directory.Move(inside, beside);
            return new(folder, beside);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new(folder, inside);
        }
    }

    /// <summary>Writes the files and the list of their sums, and has the disk hold them.</summary>
    public WrittenSite Write(ImmutableArray<SiteFile> files, Action<int>? progress, CancellationToken ending)
    {
        PublishingFault.Guard(folder.Path, () => MakeFolders(files));
        var sums = new ConcurrentBag<(string Path, string Sum)>();
        long bytes = 0;
        var done = 0;
        using var outputs = new ThreadLocal<FileOutput>(() => new(folder.Path), trackAllValues: true);
        try
        {
            InParallel(files, file =>
            {
                var (length, sum) = WriteFile(file.Path, file.WriteTo, outputs.Value!);
                sums.Add((file.Path, Convert.ToHexStringLower(sum)));
                Interlocked.Add(ref bytes, length);
                progress?.Invoke(Interlocked.Increment(ref done));
            }, ending);
            var changed = _changed.Count;
            WriteFile(SiteFiles.ManifestName, output => WriteManifest(sums, output), outputs.Value!);
            Files = [.. files.Select(f => f.Path), SiteFiles.ManifestName];
            PublishingFault.Guard(folder.Path, Sync);
            return new(Files.Length, bytes, changed);
        }
        finally
        {
            foreach (var output in outputs.Values) output.Dispose();
        }
    }

    /// <summary>Takes it away.</summary>
    public void Delete()
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>The first fault comes out as what it is, not as one of many.</summary>
    private static void InParallel(ImmutableArray<SiteFile> files, Action<SiteFile> write, CancellationToken ending)
    {
        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = ending }, write);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Capture(faults.Flatten().InnerExceptions[0]).Throw();
        }
    }

    private void MakeFolders(ImmutableArray<SiteFile> files)
    {
        var made = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
        {
            var parent = file.Path.AsSpan(0, Math.Max(0, file.Path.LastIndexOf('/')));
            if (made.Add(parent)) Directory.CreateDirectory(SiteContents.PathIn(path, parent.ToString()));
        }
    }

    private static void WriteManifest(IEnumerable<(string Path, string Sum)> sums, IBufferWriter<byte> output)
    {
        foreach (var (file, sum) in sums.OrderBy(s => s.Path, StringComparer.Ordinal))
            Encoding.UTF8.GetBytes($"{sum}  {file}\n", output);
    }

    /// <summary>Writes a file; one whose bytes are those of the old site keeps its time, so that copying moves only what changed.</summary>
    private (long Length, byte[] Sum) WriteFile(string file, Action<IBufferWriter<byte>> write, FileOutput output)
    {
        var written = SiteContents.PathIn(path, file);
        output.Begin(written);
        write(output);
        var (length, sum) = output.End();
        PublishingFault.Guard(folder.Path, () => KeepTime(file, written, length, sum, output));
        return (length, sum);
    }

    private void KeepTime(string file, string written, long length, byte[] sum, FileOutput output)
    {
        var old = _hasOld ? new FileInfo(SiteContents.PathIn(folder.Path, file)) : null;
        if (old is { Exists: true } && old.Length == length && output.SumOf(old.FullName).AsSpan().SequenceEqual(sum))
            File.SetLastWriteTimeUtc(written, old.LastWriteTimeUtc);
        else
            _changed.Add(file);
    }

    /// <summary>After a loss of power a file whose bytes had not reached the disk would be empty.</summary>
    private void Sync()
    {
        using (var manifest = File.OpenHandle(SiteContents.PathIn(path, SiteFiles.ManifestName)))
        {
            if (NativeFolders.Sync(manifest)) return;
        }

        foreach (var file in _changed)
        {
            using var handle = File.OpenHandle(SiteContents.PathIn(path, file), FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }
}
