using PapiSite.Import;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Cli.Documents;

/// <summary>What importing is in a terminal and in a browser alike.</summary>
internal static class DocumentImport
{
    /// <summary>A plan with all its appendices is smaller; what is larger is something else.</summary>
    public const long LargestFile = 200L << 20;

    /// <summary>The same as a person reads it.</summary>
    public const int LargestMegabytes = (int)(LargestFile >> 20);

    private const int LongestName = 80;

    /// <summary>A document without a task.</summary>
    public static Words NoTasks { get; } = new(
        "không thấy nhiệm vụ nào. Bảng nhiệm vụ cần có hàng tên cột, như “Nhiệm vụ”, “Cơ quan chủ trì”.",
        "no task was found. A table of tasks needs a row of column names, such as “Nhiệm vụ”, “Cơ quan chủ trì”.");

    /// <summary>Reads a document by what it holds, with the programs that are installed where a kind needs one.</summary>
    /// <param name="name">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    public static ReadResult Read(string name, byte[] bytes)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        if (PdfReader.IsPdf(bytes)) return new PdfWordsProgram(path).Read(name, bytes);
        var legacy = LegacyFile.Of(bytes) is { } kind ? new OfficeProgram(path).Read(name, bytes, kind) : null;
        return legacy ?? ForeignReader.Read(name, bytes);
    }

    /// <summary>A file that is larger than what is read.</summary>
    public static Words TooLarge(string name) => new(
        $"{name} lớn hơn {LargestMegabytes} MB, không phải là một kế hoạch. Bỏ hình ảnh trong tệp rồi thử lại.",
        $"{name} is larger than {LargestMegabytes} MB, which no plan is. Take out its pictures and try again.");

    /// <summary>The name of the plan file to make of a document, without its ending.</summary>
    public static string NameFor(string fileName)
    {
        var slug = VietnameseText.Slug(Path.GetFileNameWithoutExtension(fileName));
        return slug.Length == 0 ? "van-ban" : slug[..Math.Min(slug.Length, LongestName)].TrimEnd('-');
    }
}
