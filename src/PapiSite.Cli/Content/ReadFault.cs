using System.Formats.Tar;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Content;

/// <summary>Why something of the content folder is not read, as the end of a sentence.</summary>
internal static class ReadFault
{
    /// <summary>A pipe, a socket or a device: whoever reads one may wait for ever.</summary>
    public static readonly Words NotAFile = new("đây không phải là tệp thông thường", "it is no ordinary file");

    private const int Shared = unchecked((int)0x80070020), Locked = unchecked((int)0x80070021);

    /// <summary>What the system says, in words.</summary>
    public static Words Of(Exception fault) =>
        fault switch
        {
            UnauthorizedAccessException => new("tài khoản đang chạy lệnh không có quyền đọc", "the account that runs this may not read it"),
            { HResult: Shared or Locked } => new("một chương trình khác đang giữ tệp", "another program holds it"),
            PathTooLongException => new("đường dẫn quá dài đối với hệ thống này", "its path is too long for this system"),
            _ => new(
                $"hệ thống báo “{fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}”",
                $"the system says “{fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}”"
            ),
        };

    /// <summary>
    /// True for what has a name among files and is none. Such a thing has no length, and the library tells its kind only where it
    /// packs it; it is not opened for that.
    /// </summary>
    public static bool IsNoFile(string place)
    {
        try
        {
            using var packed = new MemoryStream();
            using (var writer = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(place, "f");
            packed.Position = 0;
            using var reader = new TarReader(packed);
            return reader.GetNextEntry()?.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile);
        }
        catch (Exception fault) when (fault is IOException and not FileNotFoundException)
        {
            // A socket has no place in a package.
            return true;
        }
    }
}
