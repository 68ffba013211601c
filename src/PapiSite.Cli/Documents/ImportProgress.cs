using PapiSite.Language.Diagnostics;
using Spectre.Console;

namespace PapiSite.Cli.Documents;

/// <summary>Shows that a long document is being read, where a person watches a terminal.</summary>
internal static class ImportProgress
{
    /// <summary>What takes no longer is done before one would read that it is being done.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>What a work gives; a line that goes again says what is being done, and for how long, where it takes long.</summary>
    /// <param name="shell">Where to show it.</param>
    /// <param name="fileName">The document.</param>
    /// <param name="work">The work.</param>
    public static T Of<T>(Shell shell, string fileName, Func<T> work)
    {
        if (!shell.IsInteractive) return work();
        var working = Task.Run(work);
        if (Task.WaitAny([working], Soon) == 0) return working.GetAwaiter().GetResult();
        var words = new Words("Đang đọc", "Reading").In(shell.Language);
        return AnsiConsole.Progress().AutoClear(true).Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(display =>
            {
                display.AddTask($"{words} {Markup.Escape(fileName)}").IsIndeterminate = true;
                return working.GetAwaiter().GetResult();
            });
    }
}
