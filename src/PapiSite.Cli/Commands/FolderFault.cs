using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary>What keeps a folder from being read as content.</summary>
internal static class FolderFault
{
    /// <summary>The fault in words, or null where there is none.</summary>
    public static Words? Of(string folder) => Directory.Exists(folder)
        ? null
        : new(
            $"Không có thư mục nội dung {folder}. Kiểm tra đường dẫn, hoặc chạy “papisite new” để tạo một thư mục mẫu.",
            $"There is no content folder {folder}. Check the path, or run “papisite new” to make one.");
}
