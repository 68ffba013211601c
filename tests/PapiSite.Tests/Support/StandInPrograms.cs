using System.Diagnostics;
using PapiSite.Cli.Commands;
using PapiSite.Tests.Cli;

namespace PapiSite.Tests.Support;

/// <summary>Programs that a test writes in the place of installed ones, and the command run so that it finds these.</summary>
internal static class StandInPrograms
{
    private static string? NoScripts => OperatingSystem.IsWindows() ? "Windows runs no shell scripts." : null;

    /// <summary>Writes a shell script that may be run.</summary>
    public static void WriteProgram(this Workplace work, string path, string script)
    {
        work.Write(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(work.PathOf(path), (UnixFileMode)0b111_101_101);
    }

    /// <summary>Runs the program in a process of its own with the scripts of a folder before all others.</summary>
    public static (int Code, string Output, string Error) RunWith(this Workplace work, string folder, params string[] arguments) =>
        work.RunIn($"{work.PathOf(folder)}:{Environment.GetEnvironmentVariable("PATH")}", arguments);

    /// <summary>Runs the program in a process of its own with a value of <c>PATH</c>.</summary>
    public static (int Code, string Output, string Error) RunIn(this Workplace work, string path, params string[] arguments)
    {
        using var process = Process.Start(work.CallOf(path, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>How the program is started as a process of its own with a value of <c>PATH</c>, and what it says taken.</summary>
    public static ProcessStartInfo CallOf(this Workplace work, string path, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!, [typeof(PapiSiteCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = work.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = path;
        return start;
    }

    /// <summary>A page with a table as <c>pdftotext</c> writes it.</summary>
    /// <param name="rows">Its rows, cells parted by bars; the first is the head.</param>
    public static string Boxes(params string[] rows)
    {
        var words = rows.SelectMany((row, r) => row.Split('|').SelectMany((cell, c) => cell.Split(' ').Select((word, w) =>
            (Word: word, Left: 60 + (150 * c) + (40 * w), Top: 100 + (20 * r)))));
        var boxes = words.Select(b =>
            $"""<word xMin="{b.Left}" yMin="{b.Top}" xMax="{b.Left + 37}" yMax="{b.Top + 12}">{b.Word}</word>""");
        return $"""
            <!DOCTYPE html><html><body><doc><page width="595" height="842">{string.Concat(boxes)}</page></doc></body></html>
            """;
    }

    /// <summary>Why a test that needs a program is skipped, or null where it is installed.</summary>
    public static string? MissingOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)))
            ? null : $"{program} is not installed.";

    /// <summary>A test with a script in the place of a program.</summary>
    public sealed class StandInFactAttribute : FactAttribute
    {
        public StandInFactAttribute() => Skip = NoScripts;
    }

    /// <summary>Such a test over several cases.</summary>
    public sealed class StandInTheoryAttribute : TheoryAttribute
    {
        public StandInTheoryAttribute() => Skip = NoScripts;
    }

    /// <summary>A test with a program that is installed, skipped where it is not.</summary>
    public sealed class InstalledFactAttribute : FactAttribute
    {
        public InstalledFactAttribute(string program) => Skip = MissingOf(program);
    }
}
