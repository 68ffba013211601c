using PapiSite.Cli.Faults;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Publishing;

/// <summary>Why a site cannot be published into a folder, and what to do; the old one stands.</summary>
internal static class PublishingFault
{
    /// <summary>The fault behind what the system said of a folder.</summary>
    public static CommandFault Of(Exception cause, string folder)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return cause switch
        {
            CommandFault fault => fault,
            IOException { HResult: SystemError.NoSpace or SystemError.WindowsDiskFull or SystemError.WindowsHandleDiskFull } => new(
                new(
                    $"Ổ đĩa chứa {folder} đã đầy nên chưa tạo được trang. Trang đã có vẫn nguyên như cũ. Dọn bớt tệp trên ổ đĩa rồi chạy "
                        + $"lại.",
                    $"The disk of {folder} is full, so nothing was published. The site that was there stands as it was. Make room on the "
                        + $"disk and run again."
                )
            ),
            IOException { HResult: SystemError.ReadOnly } => new(
                new(
                    $"Thư mục {folder} nằm trên ổ đĩa chỉ cho đọc. Gắn lại ổ đĩa để ghi được, hoặc chọn thư mục khác bằng --output.",
                    $"The folder {folder} lies on a file system that is read-only. Mount it for writing, or choose another folder with "
                        + $"--output."
                )
            ),
            UnauthorizedAccessException => new(
                new(
                    $"Không có quyền ghi vào thư mục {folder}: {cause.Message}\nCấp quyền ghi cho tài khoản đang chạy lệnh, hoặc chọn thư "
                        + $"mục khác bằng --output. Trang đã có vẫn nguyên như cũ.",
                    $"The folder {folder} may not be written to: {cause.Message}\nLet the account that runs the command write there, or "
                        + $"choose another folder with --output. The site that was there stands."
                )
            ),
            _ => new(
                new(
                    $"Không ghi được vào thư mục {folder}: {cause.Message}\nKiểm tra đường dẫn và ổ đĩa rồi chạy lại.",
                    $"The folder {folder} cannot be written to: {cause.Message}\nCheck the path and the disk, and run again."
                )
            ),
        };
    }

    /// <summary>Does what writes to a folder; what the system says comes out as the fault behind it.</summary>
    public static void Guard(string folder, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Of(refused, folder);
        }
    }

    /// <summary>The folder holds something that is not of a site.</summary>
    public static CommandFault ForeignFiles(string folder) => new(new(
        $"Thư mục {folder} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.",
        $"The folder {folder} holds files that PapiSite did not make; choose an empty one, or clear it first."));

    /// <summary>The links of a path lead nowhere.</summary>
    public static CommandFault Circle(string path) => new(new(
        $"Các liên kết của đường dẫn {path} dẫn vòng tròn. Sửa liên kết rồi chạy lại.",
        $"The links of the path {path} lead round in a circle. Mend them and run again."));

    /// <summary>Another build writes to the folder.</summary>
    public static CommandFault Busy(string folder) => new(new(
        $"Một lệnh khác đang tạo trang vào thư mục {folder}. Chờ lệnh đó xong rồi chạy lại.",
        $"Another command is publishing into the folder {folder}. Wait until it has ended and run again."));
}
