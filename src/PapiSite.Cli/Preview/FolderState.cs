using System.IO.Enumeration;
using PapiSite.Cli.Content;

namespace PapiSite.Cli.Preview;

/// <summary>How a folder looks from outside: equal where nothing in it changed.</summary>
/// <param name="Place">Where its path leads and since when that folder is there.</param>
/// <param name="Files">The sum of the names, sizes and times of all in it.</param>
internal readonly record struct FolderState(string Place, long Files)
{
    /// <summary>The state now; of a folder that is away or may not be looked at, one that no other folder has.</summary>
    public static FolderState Of(string folder)
    {
        try
        {
            var place = RealPath.Of(folder);
            if (place is null || !Directory.Exists(place)) return new("", 0);
            var entries = new FileSystemEnumerable<long>(
                place,
                (ref FileSystemEntry entry) =>
                    HashCode.Combine(
                        entry.ToFullPath(),
                        entry.IsDirectory ? 0 : entry.Length,
                        entry.IsDirectory ? default : entry.LastWriteTimeUtc
                    ),
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    IgnoreInaccessible = true,
                    AttributesToSkip = FileAttributes.System,
                    MaxRecursionDepth = 32,
                }
            )
            {
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName is not ".git",
            };
            return new($"{place} {Directory.GetCreationTimeUtc(place).Ticks}", entries.Sum());
        }
        catch (Exception away) when (away is IOException or UnauthorizedAccessException)
        {
            return new("", 0);
        }
    }
}
