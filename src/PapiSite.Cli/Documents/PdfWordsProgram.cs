using System.Text;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Documents;

/// <summary>
/// Takes the words of a PDF file with their places out of it by <c>pdftotext</c> of Poppler, a process of its own: reading PDF is where
/// files do harm.
/// </summary>
/// <param name="path">The value of <c>PATH</c>.</param>
internal sealed class PdfWordsProgram(string? path)
{
    private const string Name = "pdftotext";
    private const string File = "van-ban.pdf";

    /// <summary>The most bytes of what it writes: a thousand pages of tables.</summary>
    private const int MostOutput = 64 << 20;

    /// <summary>The most memory that it may take, in KiB, where the system keeps to it.</summary>
    private const int MostMemory = 2 << 20;

    /// <summary>How long it may take.</summary>
    private const int MostSeconds = 60;

    private static readonly Words SaveAsDocx = new(
        "Xin bản Word (.docx) của văn bản, hoặc mở tệp PDF bằng Word, chọn “Lưu thành” .docx, rồi nhập tệp .docx đó.",
        "Ask for the Word file (.docx), or open the PDF in Word, save it as .docx, and import that file.");

    /// <summary>The document, or why there is none.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    public ReadResult Read(string fileName, byte[] bytes)
    {
        var program = new LimitedProgram(Name, path) { MostSeconds = MostSeconds, MostMemory = MostMemory, MostOutput = MostOutput };
        var (end, output) = program.Run(
            File, bytes, folder => ["-bbox-layout", "-enc", "UTF-8", Path.Combine(folder, File), "-"]);
        return end switch
        {
            ProgramEnd.NotInstalled => NotInstalled,
            ProgramEnd.Failed => Failed,
            ProgramEnd.TooSlow => TooSlow,
            ProgramEnd.Stopped => LimitedProgram.Stopped,
            ProgramEnd.Done => PdfReader.Read(fileName, Encoding.UTF8.GetString(output)),
            _ => throw new InvalidOperationException($"A program ended in no way that is known: {end}."),
        };
    }

    private static ReadResult NotInstalled => new ReadResult.Refused(
        new(
            $"Để đọc tệp PDF cần chương trình {Name} (bộ Poppler), mà máy này chưa cài.",
            $"Reading PDF files takes the program {Name} (of Poppler), which is not installed here."),
        new(
            "Cài poppler-utils (Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler), hoặc nhập bản Word: "
                + Lowered(SaveAsDocx.Vi),
            "Install poppler-utils (Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler), or import the Word file: "
                + Lowered(SaveAsDocx.En)));

    private static ReadResult Failed => new ReadResult.Refused(
        new(
            $"Chương trình {Name} không đọc được tệp PDF này: tệp bị hỏng, có mật khẩu hoặc quá lớn.",
            $"The program {Name} cannot read this PDF: it is damaged, has a password or is too large."),
        SaveAsDocx);

    private static ReadResult TooSlow => new ReadResult.Refused(
        new(
            $"Đọc tệp PDF này mất quá {MostSeconds} giây nên đã dừng.",
            $"Reading this PDF took more than {MostSeconds} seconds and was stopped."),
        SaveAsDocx);

    private static string Lowered(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
