using System.ComponentModel;
using System.Diagnostics;
using PapiSite.Cli.History;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Documents;

/// <summary>
/// An installed program that reads a file which may be made to harm: a process of its own, with a copy of the file in a folder of its own
/// that goes with it, and with limits of time, memory and output.
/// </summary>
/// <param name="name">The name of the program.</param>
/// <param name="path">The value of <c>PATH</c>.</param>
internal sealed class LimitedProgram(string name, string? path)
{
    /// <summary>The shell's blocks in a limit of files, in bytes.</summary>
    private const int Block = 512;

    /// <summary>The codes of a program that ended by what ends PapiSite too: its window, Ctrl+C, the system.</summary>
    private static readonly int[] Stops = [128 + 1, 128 + 2, 128 + 15];

    /// <summary>What is said of a document whose program was ended together with PapiSite.</summary>
    public static ReadResult Stopped { get; } = new ReadResult.Refused(
        new("Việc đọc tệp này bị dừng giữa chừng.", "The reading of this file was stopped halfway."),
        new("Khi cần thì nhập lại.", "Import it again when it is needed."));

    /// <summary>How long it may take.</summary>
    public required int MostSeconds { get; init; }

    /// <summary>The most memory that it may take, in KiB, where the system keeps to it.</summary>
    public required int MostMemory { get; init; }

    /// <summary>The most bytes of what it writes.</summary>
    public required int MostOutput { get; init; }

    /// <summary>Runs it over a file.</summary>
    /// <param name="input">The name under which the file lies in the folder.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="arguments">The arguments, by the full path of the folder; what else it needs may be put there.</param>
    /// <param name="made">The name of the file that it makes there; null where it writes to its standard output.</param>
    public ProgramOutcome Run(string input, byte[] bytes, Func<string, string[]> arguments, string? made = null)
    {
        if (InstalledProgram.Find(name, path) is not { } program) return new(ProgramEnd.NotInstalled, []);
        try
        {
            using var work = new PassingProcess();
            var process = work.Start(() =>
            {
                File.WriteAllBytes(Path.Combine(work.Folder, input), bytes);
                return Call(program, work.Folder, arguments(work.Folder));
            });
            if (process is null) return new(ProgramEnd.Stopped, []);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(MostSeconds));
            using var end = limit.Token.Register(work.Kill);
            var output = Output(process, work.Kill);
            if (limit.IsCancellationRequested) return new(ProgramEnd.TooSlow, []);
            if (work.IsStopped || Stops.Contains(process.ExitCode)) return new(ProgramEnd.Stopped, []);
            if (output is not null && made is not null) output = Made(Path.Combine(work.Folder, made));
            return output is null ? new(ProgramEnd.Failed, []) : new(ProgramEnd.Done, output);
        }
        catch (Win32Exception)
        {
            return new(ProgramEnd.NotInstalled, []);
        }
    }

    /// <summary>The file that it made, or null: some programs say that all went well and make none.</summary>
    private byte[]? Made(string file) =>
        new FileInfo(file) is { Exists: true, LinkTarget: null } made && made.Length <= MostOutput ? File.ReadAllBytes(file) : null;

    /// <summary>What it wrote, or null where it failed or wrote too much. It has ended then.</summary>
    private byte[]? Output(Process process, Action kill)
    {
        process.StandardInput.Close();
        var said = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        var source = process.StandardOutput.BaseStream;
        while (output.Length <= MostOutput && source.Read(buffer) is > 0 and var read) output.Write(buffer, 0, read);
        if (output.Length > MostOutput) kill();
        said.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private ProcessStartInfo Call(string program, string folder, string[] arguments)
    {
        // The limits are the shell's to set; what it starts takes its place, and no name goes through it as a command.
        var limits = $"ulimit -v {MostMemory} 2>/dev/null; ulimit -f {MostOutput / Block} 2>/dev/null; exec \"$0\" \"$@\"";
        string[] limited = OperatingSystem.IsWindows() ? [program] : ["/bin/sh", "-c", limits, program];
        var start = new ProcessStartInfo(limited[0])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[.. limited[1..], .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["PATH"] = string.Join(Path.PathSeparator, InstalledProgram.FoldersOf(path));
        start.Environment["LC_ALL"] = "C.UTF-8";
        // Neither a person's settings nor a person's files are any of its business, and there is no way out to the net.
        start.Environment["HOME"] = start.Environment["TMPDIR"] = folder;
        foreach (var way in (string[])["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"])
            start.Environment[way] = "http://127.0.0.1:9";
        return start;
    }
}

/// <summary>How a program ended.</summary>
internal enum ProgramEnd
{
    /// <summary>It is not there.</summary>
    NotInstalled,

    /// <summary>It did not do what it was asked for, or wrote more than it may.</summary>
    Failed,

    /// <summary>It was ended, since it took too long.</summary>
    TooSlow,

    /// <summary>It was ended together with PapiSite.</summary>
    Stopped,

    /// <summary>It did what it was asked for.</summary>
    Done,
}

/// <summary>What came of a program.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Output">What it made; empty where it was not done.</param>
internal readonly record struct ProgramOutcome(ProgramEnd End, byte[] Output);
