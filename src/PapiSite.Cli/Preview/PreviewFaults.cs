using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Preview;

/// <summary>What failed, in a line for the page and the terminal.</summary>
internal static class PreviewFaults
{
    /// <summary>What failed in work done side by side, as what it is.</summary>
    public static Exception Inner(Exception fault) =>
        fault is AggregateException or FileFaultException && fault.InnerException is { } inner ? Inner(inner) : fault;

    /// <summary>True where the disk said no: what is being written, moved or taken away now may be there in a moment.</summary>
    public static bool IsOfTheDisk(Exception fault) => Inner(fault) is IOException or UnauthorizedAccessException;

    /// <summary>The folder could not be read.</summary>
    public static Words OfReading(Exception fault) =>
        IsOfTheDisk(fault)
            ? new(
                $"Không đọc được thư mục nội dung: {Inner(fault).Message} Trang tự hiện lại khi đọc được.",
                $"The content folder cannot be read: {Inner(fault).Message} The page comes back by itself when it can."
            )
            : new(
                $"PapiSite gặp lỗi của chính nó khi đọc nội dung: {Line(fault)}. Hãy báo cho người phát triển; sửa lại chỗ vừa lưu thì "
                    + $"trang thường hiện lại.",
                $"PapiSite met a fault of its own while reading the content: {Line(fault)}. Please report it; undoing what was saved last "
                    + $"mostly brings the page back."
            );

    /// <summary>A page could not be made.</summary>
    public static Words OfPage(string path, Exception fault) => IsOfTheDisk(fault)
        ? new($"Không đọc được tệp của {path}: {Inner(fault).Message}", $"The file of {path} cannot be read: {Inner(fault).Message}")
        : new(
            $"PapiSite gặp lỗi của chính nó khi tạo {path}: {Line(fault)}. Các trang khác vẫn xem được. Hãy báo cho người phát triển.",
            $"PapiSite met a fault of its own while making {path}: {Line(fault)}. Other pages can be seen. Please report it.");

    /// <summary>A document could not be imported, or a plan not be checked.</summary>
    public static Words OfImport(string about, Exception fault) => new(
        $"PapiSite gặp lỗi của chính nó khi xử lý {about}: {Line(fault)}. Không ghi gì; trang xem thử vẫn dùng được. Hãy báo cho người "
            + "phát triển.",
        $"PapiSite met a fault of its own at {about}: {Line(fault)}. Nothing was written, and the preview goes on. Please report it.");

    private static string Line(Exception fault) =>
        $"{Inner(fault).GetType().Name}: {Inner(fault).Message.ReplaceLineEndings(" ").TrimEnd('.')}";
}
