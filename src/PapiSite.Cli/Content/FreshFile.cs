using System.Text;
using PapiSite.Cli.Faults;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Content;

/// <summary>
/// Writes files of a person's folder. A name is made new or not at all, so that nothing is written through a link that lies there,
/// and nobody's file is lost; what is begun and fails leaves nothing behind.
/// </summary>
internal static class FreshFile
{
    /// <summary>
    /// Makes a file under a folder, with the folders on the way. Throws <see cref="CommandFault"/> where one of these is a link, and
    /// <see cref="IOException"/> where the name is taken.
    /// </summary>
    /// <param name="root">The folder, which the person named.</param>
    /// <param name="path">The path under it.</param>
    /// <param name="text">What to write.</param>
    public static void Create(string root, string path, string text)
    {
        CreateFolder(root, Path.GetDirectoryName(path) ?? "");
        var file = Path.Combine(root, path);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Fill(stream, file, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>
    /// Makes a folder under a folder; false where it is there. Throws <see cref="CommandFault"/> where it or one on the way is a link.
    /// </summary>
    public static bool CreateFolder(string root, string path)
    {
        var at = root;
        foreach (
            var name in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            at = Path.Combine(at, name);
            if (RealPath.TargetOf(at) is { } target) throw LinkedFolder(at, target);
        }

        if (Directory.Exists(at)) return false;
        Directory.CreateDirectory(at);
        return true;
    }

    /// <summary>
    /// Puts bytes in the place of a file that is no link, or where there is none: written beside and renamed, so that a crash leaves
    /// the old file or the new one. Mode and owner stay. Throws <see cref="CommandFault"/> where the file is a link.
    /// </summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        if (RealPath.TargetOf(path) is { } target) throw LinkedFile(path, target);
        if (!File.Exists(path))
        {
            using var made = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            Fill(made, path, bytes);
            return;
        }

        // Hidden, so that it is no content even for the moment; at random, so that nobody can lay a link there beforehand.
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        using (var stream = new FileStream(beside, Private())) Fill(stream, beside, bytes);
        try
        {
            FileRights.Copy(path, beside);
            // On Windows the rights are those of the place, and only a replacing keeps them.
            if (OperatingSystem.IsWindows()) File.Replace(beside, path, null);
            else File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Nobody else reads a file before it has the rights of the one that it replaces.</summary>
    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Fill(FileStream stream, string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch
        {
            stream.Dispose();
            File.Delete(path);
            throw;
        }
    }

    private static CommandFault LinkedFolder(string folder, string target) => new(new Words(
        $"Thư mục {folder} là liên kết dẫn đến {target}, nên không ghi gì vào đó. Thay liên kết bằng một thư mục thật rồi chạy lại.",
        $"The folder {folder} is a link to {target}, so nothing was written there. Put a real folder in its place and run this again."));

    private static CommandFault LinkedFile(string file, string target) => new(new Words(
        $"{file} là liên kết dẫn đến {target}, nên không ghi qua nó. Xóa liên kết ấy hoặc chọn tên tệp khác rồi chạy lại.",
        $"{file} is a link to {target}, so nothing was written through it. Delete the link or choose another name, and run this again."));
}
