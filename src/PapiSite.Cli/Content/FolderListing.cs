using PapiSite.Language.Diagnostics;
using PapiSite.Model;

namespace PapiSite.Cli.Content;

/// <summary>
/// What lies in a content folder: every file and every folder that is not hidden, with its place on the disk or with what keeps it
/// from being read. Links that stay inside the folder or its repository are followed.
/// </summary>
internal sealed class FolderListing
{
    /// <summary>No plan is kept deeper; a folder that holds itself by way of a mount has no end.</summary>
    private const int MostFolders = 32;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly string _repository;
    private readonly List<(FolderFile File, string Place)> _found = [];

    private FolderListing(string root)
    {
        _root = root;
        _repository = RepositoryOf(root);
    }

    /// <summary>
    /// Lists a folder, by path. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read
    /// itself.
    /// </summary>
    /// <param name="root">The full path.</param>
    public static IReadOnlyList<(FolderFile File, string Place)> Of(string root)
    {
        var real = RealPath.Of(root) ?? root;
        var listing = new FolderListing(real);
        foreach (var entry in Entries(real)) listing.Visit(entry, "", [real]);
        return WithLikes(listing._found);
    }

    /// <summary>The nearest folder around that a repository lies in; the folder itself where none does.</summary>
    private static string RepositoryOf(string root)
    {
        for (var at = root; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git"))) return at;
        }

        return root;
    }

    private static List<FileSystemInfo> Entries(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal)];

    private void Visit(FileSystemInfo entry, string folder, List<string> way)
    {
        if (IsHidden(entry) && !RootFolder.Holds(folder + entry.Name)) return;
        var place = entry.FullName;
        var isFolder = entry is DirectoryInfo;
        if (!HasPlainName(entry.Name))
        {
            AddUnread(
                folder + Shown(entry.Name) + (isFolder ? "/" : ""),
                FileFlaw.Unreadable,
                new("tên có ký tự không đọc được", "its name has characters that cannot be read")
            );
            return;
        }

        var path = folder + entry.Name.Normalize();
        if (entry.LinkTarget is not null)
        {
            if (RealPath.Of(place) is { } target && Path.Exists(target)) (place, isFolder) = (target, Directory.Exists(target));
            else place = "";
            if (place.Length == 0 || !MayBeFollowed(place) || (isFolder && way.Contains(place)))
            {
                AddUnread(path, FileFlaw.Link, ReasonOf(place));
                return;
            }
        }

        if (isFolder) VisitFolder(path + "/", place, way);
        else _found.Add((new(path), place));
    }

    private void VisitFolder(string path, string place, List<string> way)
    {
        if (way.Count > MostFolders)
        {
            AddUnread(
                path,
                FileFlaw.Unreadable,
                new($"thư mục nằm sâu hơn {MostFolders} cấp", $"the folder lies more than {MostFolders} levels deep")
            );
            return;
        }

        List<FileSystemInfo> entries;
        try
        {
            entries = Entries(place);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone since its name was read.
            return;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            AddUnread(path, FileFlaw.Unreadable, ReadFault.Of(fault));
            return;
        }

        foreach (var entry in entries) Visit(entry, path, [.. way, place]);
    }

    private void AddUnread(string path, FileFlaw flaw, Words reason) => _found.Add((new(path) { Flaw = flaw, Reason = reason }, ""));

    /// <summary>A link must not lead to what the repository hides, its own settings before all, nor out of it.</summary>
    private bool MayBeFollowed(string place)
    {
        var around =
            RealPath.IsWithin(place, _repository) ? _repository
            : RealPath.IsWithin(place, _root) ? _root
            : null;
        return around is not null
            && !Path.GetRelativePath(around, place).Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.') && name != ".");
    }

    private Words ReasonOf(string place) => place.Length == 0
        ? new("nó không dẫn đến đâu", "it leads nowhere")
        : MayBeFollowed(place)
            ? new("nó dẫn về chính thư mục chứa nó", "it leads back to a folder that it lies in")
            : new("nó dẫn ra ngoài kho nội dung hoặc vào chỗ ẩn", "it leads out of the repository of the content or into something hidden");

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || (OperatingSystem.IsWindows() && (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != FileAttributes.None);

    /// <summary>False for what is not UTF-8, controls a terminal, or is no single name elsewhere.</summary>
    private static bool HasPlainName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '\uFFFD' or '\\' || char.IsControl(name[i])) return false;
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1])) i++;
            else if (char.IsSurrogate(name[i])) return false;
        }

        return true;
    }

    private static string Shown(string name) => string.Concat(name.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));

    /// <summary>Of two names that are one when written in one way, the first is read.</summary>
    private static List<(FolderFile File, string Place)> WithLikes(List<(FolderFile File, string Place)> found)
    {
        var (kept, known) = (new List<(FolderFile, string)>(), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (var (file, place) in found.OrderBy(f => f.File.Path, StringComparer.Ordinal))
        {
            if (known.TryAdd(file.Path, file.Path))
                kept.Add((file, place));
            else if (known[file.Path] != file.Path)
                kept.Add((file with { Like = known[file.Path] }, place));
            else if (kept.FindIndex(k => k.Item1.Path == file.Path) is >= 0 and var first)
                kept[first] = (kept[first].Item1 with { Like = file.Path }, kept[first].Item2);
        }

        return kept;
    }
}
