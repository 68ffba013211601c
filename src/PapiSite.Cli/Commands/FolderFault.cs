using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary>What keeps a folder from being read as content, or written into.</summary>
internal static class FolderFault
{
    /// <summary>The fault in words, or null where there is none.</summary>
    public static Words? Of(string folder) => Directory.Exists(folder)
        ? null
        : new(
            $"Không có thư mục nội dung {folder}. Kiểm tra đường dẫn, hoặc chạy “papisite new” để tạo một thư mục mẫu.",
            $"There is no content folder {folder}. Check the path, or run “papisite new” to make one.");

    /// <summary>What keeps a file from being written where its name says: there is no such folder; or null.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="name">The name as the person gave it.</param>
    public static Words? OfFileIn(string path, string name) => Directory.Exists(Path.GetDirectoryName(path)) ? null : new(
        $"Chưa có thư mục để ghi {name}, nên không ghi gì. Tạo thư mục ấy, hoặc chọn tên tệp ở thư mục khác.",
        $"There is no folder to write {name} into, so nothing was written. Make that folder, or name a file in another.");
}
