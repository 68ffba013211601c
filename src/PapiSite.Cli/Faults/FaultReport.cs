using System.Diagnostics;
using System.Net.Sockets;
using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Faults;

/// <summary>What a command says when it cannot go on, and how it ends. No person reads a stack trace.</summary>
/// <param name="Words">What happened, where, and what to do.</param>
/// <param name="Code">The exit code.</param>
internal sealed record FaultReport(Words Words, int Code)
{
    /// <summary>
    /// What Windows and Unix call a full disk (where room is asked for beforehand, only the library's words tell it), and a file that
    /// another program holds.
    /// </summary>
    private static readonly int[] Full = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28],
        Held = [unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Reports a fault. What failed in work done side by side comes out as what it is.</summary>
    public static FaultReport Of(Exception fault)
    {
        string? about = null;
        var inner = fault;
        while (inner is AggregateException or FileFaultException or TypeInitializationException && inner.InnerException is { } next)
        {
            about = (inner as FileFaultException)?.Path ?? about;
            inner = next;
        }

        return inner switch
        {
            CommandFault told => new(told.Words, ExitCode.Usage),
            _ when Chain(inner).OfType<SocketException>().FirstOrDefault() is { } socket => new(OfPort(socket), ExitCode.Usage),
            IOException or UnauthorizedAccessException => new(OfDisk(inner), ExitCode.Usage),
            _ => new(Own(inner, about, PlaceOf(inner) ?? PlaceOf(fault)), ExitCode.OwnFault),
        };
    }

    private static Words OfDisk(Exception fault)
    {
        var (vi, en) = fault switch
        {
            UnauthorizedAccessException => (
                "Tài khoản đang chạy lệnh không có quyền đọc hoặc ghi ở đó; cấp quyền rồi chạy lại.",
                "The account that runs this may not read or write there; give it the right and run this again."
            ),
            _ when Full.Contains(fault.HResult) || fault.Message.Contains("disk was full", StringComparison.Ordinal) => (
                "Đĩa đã đầy; dọn bớt rồi chạy lại.",
                "The disk is full; make room and run this again."
            ),
            _ when Held.Contains(fault.HResult) => (
                "Một chương trình khác đang giữ tệp ấy; đóng chương trình ấy rồi chạy lại.",
                "Another program holds the file; close it there and run this again."
            ),
            _ => (
                "Kiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa, và không chạy hai lệnh cùng lúc vào một thư mục.",
                "Check the path, the rights and the room on the disk, and do not run two commands into one folder at once."),
        };
        var message = OneLine(fault.Message);
        return new($"Không đọc hoặc ghi được: {message}\n{vi}", $"Could not read or write: {message}\n{en}");
    }

    private static Words OfPort(SocketException fault) =>
        fault.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => new(
                "Cổng ấy đang có chương trình khác dùng. Đóng chương trình ấy, hoặc chọn cổng khác bằng “--port”, ví dụ --port 0.",
                "Another program uses the port. Close it, or choose another port with “--port”, say --port 0."
            ),
            SocketError.AccessDenied => new(
                "Hệ thống không cho tài khoản này dùng cổng ấy. Chọn cổng từ 1024 trở lên bằng “--port”, ví dụ --port 8080.",
                "The system does not let this account use the port. Choose one from 1024 on with “--port”, say --port 8080."
            ),
            _ => new(
                $"Không mở được cổng trên máy này: {OneLine(fault.Message)}. Chọn cổng khác bằng “--port”.",
                $"No port could be opened on this machine: {OneLine(fault.Message)}. Choose another with “--port”."
            ),
        };

    private static Words Own(Exception fault, string? about, string? place)
    {
        var version = typeof(FaultReport).Assembly.GetName().Version?.ToString(3);
        var detail = $"{fault.GetType().Name}: {OneLine(fault.Message)} [{place ?? "?"}, {version}]";
        var (inVi, inEn) = about is null ? ("", "") : ($" khi xử lý {about}", $" while at {about}");
        return new(
            $"Lỗi của chính PapiSite{inVi}, không phải của nội dung: {detail}\nHãy gửi nguyên dòng trên cho người phát triển PapiSite. "
                + $"Đặt biến môi trường PAPISITE_TRACE=loi.txt rồi chạy lại thì có thêm chi tiết trong tệp ấy.",
            $"A fault of PapiSite itself{inEn}, not of the content: {detail}\nPlease send the line above to the developers of PapiSite. "
                + $"With the environment variable PAPISITE_TRACE=fault.txt that file gets the details."
        );
    }

    /// <summary>The innermost place in our own code.</summary>
    private static string? PlaceOf(Exception fault)
    {
        var method = new StackTrace(fault)
            .GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(m => m?.DeclaringType?.FullName?.StartsWith("PapiSite.", StringComparison.Ordinal) == true);
        return method is null ? null : $"{method.DeclaringType!.FullName}.{method.Name}";
    }

    private static IEnumerable<Exception> Chain(Exception fault)
    {
        for (Exception? at = fault; at is not null; at = at.InnerException) yield return at;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
