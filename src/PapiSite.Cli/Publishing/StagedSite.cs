using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Publishing;

/// <summary>A whole new site in a folder of its own, written beside or in the folder that it will be published in.</summary>
/// <param name="folder">The published folder.</param>
/// <param name="path">Where the new site is written.</param>
internal sealed class StagedSite(PublishedFolder folder, string path)
{
    private readonly ConcurrentBag<string> _changed = [];

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
        PublishingFault.Guard(folder.Path, () =>
        {
            foreach (
                var made in files
                    .Select(f => System.IO.Path.GetDirectoryName(SiteContents.PathIn(path, f.Path))!)
                    .Distinct(StringComparer.Ordinal)
            )
            {
                Directory.CreateDirectory(made);
            }
        });
        var sums = new ConcurrentBag<(string Path, string Sum)>();
        long bytes = 0;
        var done = 0;
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new(64 * 1024));
        InParallel(files, file =>
        {
            var buffer = buffers.Value!;
            buffer.ResetWrittenCount();
            file.WriteTo(buffer);
            sums.Add((file.Path, Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))));
            PublishingFault.Guard(folder.Path, () => WriteFile(file.Path, buffer.WrittenMemory));
            Interlocked.Add(ref bytes, buffer.WrittenCount);
            progress?.Invoke(Interlocked.Increment(ref done));
        }, ending);
        var changed = _changed.Count;
        var manifest = new StringBuilder();
        foreach (var (file, sum) in sums.OrderBy(s => s.Path, StringComparer.Ordinal))
            manifest.Append(sum).Append("  ").Append(file).Append('\n');
        PublishingFault.Guard(folder.Path, () => WriteFile(SiteFiles.ManifestName, Encoding.UTF8.GetBytes(manifest.ToString())));
        Files = [.. files.Select(f => f.Path), SiteFiles.ManifestName];
        PublishingFault.Guard(folder.Path, Sync);
        return new(Files.Length, bytes, changed);
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

    /// <summary>Writes a file; one whose bytes are those of the old site keeps its time, so that copying moves only what changed.</summary>
    private void WriteFile(string file, ReadOnlyMemory<byte> bytes)
    {
        var written = SiteContents.PathIn(path, file);
        using (var handle = File.OpenHandle(written, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            RandomAccess.Write(handle, bytes.Span, 0);
        var old = new FileInfo(SiteContents.PathIn(folder.Path, file));
        if (old.Exists && old.Length == bytes.Length && bytes.Span.SequenceEqual(File.ReadAllBytes(old.FullName)))
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
