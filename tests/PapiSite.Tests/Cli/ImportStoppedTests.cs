using System.Diagnostics;
using PapiSite.Tests.Support;
using static PapiSite.Tests.Support.StandInPrograms;

namespace PapiSite.Tests.Cli;

/// <summary>
/// PapiSite is told to end while another program reads a document for it: that program ends too, with what it started, and no copy of the
/// document stays behind.
/// </summary>
public sealed class ImportStoppedTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Workplace _work = new();

    public ImportStoppedTests()
    {
        _work.Write("ke-hoach.pdf", "%PDF-1.4\n");
        _work.Write("ke-hoach.rtf", "{\\rtf1 chu}");
        Directory.CreateDirectory(_work.PathOf("tam"));
    }

    public void Dispose() => _work.Dispose();

    [StandInTheory]
    [InlineData("INT", "pdftotext", "ke-hoach.pdf")]
    [InlineData("TERM", "pdftotext", "ke-hoach.pdf")]
    [InlineData("HUP", "pdftotext", "ke-hoach.pdf")]
    [InlineData("TERM", "soffice", "ke-hoach.rtf")]
    public async Task Nothing_goes_on_and_nothing_stays(string signal, string program, string document)
    {
        var begun = _work.PathOf("so");
        _work.WriteProgram("bin/" + program, $"sleep 300 & echo \"$$ $!\" > '{begun}.'; mv '{begun}.' '{begun}'; wait");
        var start = _work.CallOf(_work.PathOf("bin") + ":/usr/bin:/bin", "import", document);
        start.Environment["TMPDIR"] = _work.PathOf("tam");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await UntilAsync(() => File.Exists(begun));
        Assert.Contains(Directory.GetDirectories(_work.PathOf("tam")), IsOfDocuments);

        Shell($"kill -{signal} {process.Id}");
        await process.WaitForExitAsync().WaitAsync(Patience);
        await UntilAsync(() => !_work.Read("so").Split(' ').Any(IsRunning));
        Assert.DoesNotContain(Directory.GetDirectories(_work.PathOf("tam")), IsOfDocuments);
        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal("", await output);
        // A signal that whoever started it has ignored does not end PapiSite, and it says what came of it.
        Assert.Contains(await error, new[] { "", $"{document}: Việc đọc tệp này bị dừng giữa chừng. Khi cần thì nhập lại.\n" });
        Assert.False(Directory.Exists(_work.PathOf("content")));
    }

    private static bool IsOfDocuments(string folder) => Path.GetFileName(folder).StartsWith("papisite-tep-", StringComparison.Ordinal);

    /// <summary>False too for what has ended and is not yet waited for.</summary>
    private static bool IsRunning(string id) => Shell($"ps -o stat= -p {id.Trim()}").Trim() is { Length: > 0 } state && state[0] != 'Z';

    private static string Shell(string command)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return shell.StandardOutput.ReadToEnd();
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var waited = Stopwatch.StartNew(); !isSo(); await Task.Delay(20))
            Assert.True(waited.Elapsed < Patience, "It took too long.");
    }
}
