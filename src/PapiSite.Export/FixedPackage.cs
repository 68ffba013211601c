using System.IO.Compression;

namespace PapiSite.Export;

/// <summary>Office files whose bytes follow from what they say.</summary>
internal static class FixedPackage
{
    /// <summary>The earliest time that an archive can tell; no file says when it was made.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The same package, its parts in order and without the times at which they were written.</summary>
    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var made = new MemoryStream();
        using (var target = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using Stream from = part.Open(), to = entry.Open();
                from.CopyTo(to);
            }
        }

        return made.ToArray();
    }
}
