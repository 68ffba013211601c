using System.Formats.Tar;
using System.Runtime.InteropServices;

namespace PapiSite.Cli.Content;

/// <summary>Who may read and write a file.</summary>
internal static class FileRights
{
    /// <summary>Gives a file the mode of another and, where the process may (root may), its owner and group.</summary>
    public static void Copy(string from, string to)
    {
        if (OperatingSystem.IsWindows()) return;
        if (Environment.IsPrivilegedProcess)
        {
            var (owner, group) = OwnerOf(from);
            // A refusal (a file system without owners) is no reason to leave the text as it was.
            _ = Chown(to, owner, group);
        }

        // Last, for a change of owner may take bits away.
        File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }

    /// <summary>The library tells owners only where it packs a file.</summary>
    private static (int Owner, int Group) OwnerOf(string path)
    {
        using var packed = new MemoryStream();
        using (var writer = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(path, "f");
        packed.Position = 0;
        using var reader = new TarReader(packed);
        var entry = reader.GetNextEntry()!;
        return (entry.Uid, entry.Gid);
    }

    [DllImport("libc", EntryPoint = "chown", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int owner, int group);
}
