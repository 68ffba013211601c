using System.Diagnostics;

namespace PapiSite.Benchmarks.Engines;

/// <summary>What a process of its own took.</summary>
internal sealed record ProcessCost(double ProcessorSeconds, long PeakBytes)
{
    /// <summary>Between two looks at a process; what it takes after the last look is missed.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program to its end and gives its cost and what it printed.</summary>
    /// <exception cref="InvalidOperationException">It ended with a fault; the message holds what it said.</exception>
    /// <exception cref="EngineMissingException">There is no such program.</exception>
    public static async Task<(ProcessCost Cost, string Output)> RunAsync(
        string folder,
        string program,
        params IEnumerable<string> arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Start(start);
        var (output, errors, cost) = (
            process.StandardOutput.ReadToEndAsync(),
            process.StandardError.ReadToEndAsync(),
            new ProcessCost(0, 0)
        );
        while (!process.HasExited)
        {
            process.Refresh();
            try
            {
                cost = new(process.TotalProcessorTime.TotalSeconds, Math.Max(cost.PeakBytes, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines above.
            }

            await Task.Delay(Pause);
        }

        await process.WaitForExitAsync();
        var words = await output;
        return process.ExitCode == 0
            ? (cost, words)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}. {await errors}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new EngineMissingException($"{start.FileName} does not start: {fault.Message}");
        }
    }
}
