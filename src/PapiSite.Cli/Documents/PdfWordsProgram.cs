using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PapiSite.Cli.History;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Documents;

/// <summary>
/// Takes the words of a PDF file with their places out of it by <c>pdftotext</c> of Poppler, a process of its own: reading PDF is where
/// files do harm. It has a copy of the file in a folder of its own, and limits of time, memory and output.
/// </summary>
/// <param name="path">The value of <c>PATH</c>.</param>
internal sealed class PdfWordsProgram(string? path)
{
    private const string Name = "pdftotext";

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
        if (InstalledProgram.Find(Name, path) is not { } program) return NotInstalled;
        var folder = Directory.CreateTempSubdirectory("papisite-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, "van-ban.pdf");
            File.WriteAllBytes(file, bytes);
            using var process = Process.Start(Call(program, folder.FullName, file))!;
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(MostSeconds));
            using var end = limit.Token.Register(() => process.Kill(entireProcessTree: true));
            var boxes = Output(process);
            return limit.IsCancellationRequested ? TooSlow : boxes is null ? Failed : PdfReader.Read(fileName, boxes);
        }
        catch (Win32Exception)
        {
            return NotInstalled;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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

    /// <summary>What it wrote, or null where it failed or wrote too much. It has ended then.</summary>
    private static string? Output(Process process)
    {
        process.StandardInput.Close();
        var said = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        var source = process.StandardOutput.BaseStream;
        while (output.Length <= MostOutput && source.Read(buffer) is > 0 and var read) output.Write(buffer, 0, read);
        if (output.Length > MostOutput) process.Kill(entireProcessTree: true);
        said.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? Encoding.UTF8.GetString(output.ToArray()) : null;
    }

    private ProcessStartInfo Call(string program, string folder, string file)
    {
        // The limit of memory is the shell's to set; what it starts takes its place, and no name goes through it as a command.
        string[] limited = OperatingSystem.IsWindows()
            ? [program] : ["/bin/sh", "-c", $"ulimit -v {MostMemory} 2>/dev/null; exec \"$0\" \"$@\"", program];
        var start = new ProcessStartInfo(limited[0])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[.. limited[1..], "-bbox-layout", "-enc", "UTF-8", file, "-"]) start.ArgumentList.Add(argument);
        start.Environment["PATH"] = string.Join(Path.PathSeparator, InstalledProgram.FoldersOf(path));
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
