using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Cli.Faults;
using PapiSite.Cli.Help;

namespace PapiSite.Cli.Commands;

/// <summary>The command line: <c>papisite</c> with its commands.</summary>
public static class PapiSiteCommand
{
    /// <summary>A word that begins with @ is a name like any other (a revision of git may), and not a file with more words.</summary>
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    /// <summary>How long a command that is asked to stop may take to clear up after itself.</summary>
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Runs a command line and gives its exit code: 0 done, 1 errors in the content, 2 wrong usage or an unreadable folder, 3 a fault of
    /// ours. Whatever fails is told in words.
    /// </summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Shell shell, CancellationToken ending = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(shell);
        shell = shell with { Language = TypedLanguage.In(arguments) };
        // Numbers and days are written in one way, whatever the machine is set to: the same content gives the same bytes everywhere.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var parsed = Create(shell).Parse(arguments, AsTyped);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            {
                UsageError.Print(shell, parsed);
                return ExitCode.Usage;
            }

            var configuration = new InvocationConfiguration
            {
                Output = shell.Out,
                Error = shell.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = Ending,
            };
            return await parsed.InvokeAsync(configuration, ending).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var report = FaultReport.Of(fault);
            await shell.Error.WriteAsync(report.Words.In(shell.Language) + "\n").ConfigureAwait(false);
            if (report.Code == ExitCode.OwnFault && shell.TraceFile is { } file) Trace(shell.PathOf(file), fault);
            return report.Code;
        }
    }

    private static void Trace(string file, Exception fault)
    {
        try
        {
            FreshFile.Replace(file, Encoding.UTF8.GetBytes(fault + "\n"));
        }
        catch (Exception second) when (second is IOException or UnauthorizedAccessException or CommandFault)
        {
            // The fault itself has been told; that no more can be had of it changes nothing.
        }
    }

    private static RootCommand Create(Shell shell)
    {
        var root = new RootCommand(shell.Say(
            "PapiSite: đưa kế hoạch của cơ quan nhà nước từ văn bản thuần lên trang web tra cứu cho người dân.",
            "PapiSite: from plans of public bodies, kept as plain text, to a website that citizens can search."))
        {
            BuildCommand.Create(shell),
            CheckCommand.Create(shell),
            FormatCommand.Create(shell),
            ServeCommand.Create(shell),
            NewCommand.Create(shell),
            ImportCommand.Create(shell),
            ExportCommand.Create(shell),
            ReportCommand.Create(shell),
            DiffCommand.Create(shell),
            ExplainCommand.Create(shell),
        };
        root.SetAction(result =>
        {
            HelpText.Write(shell, result.CommandResult.Command);
            return ExitCode.Usage;
        });
        root.Options.Insert(0, CommonOptions.Language(shell));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = shell.Say("Hiện hướng dẫn này.", "Show this help.");
            help.Action = new HelpText.Action(shell);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = shell.Say("Hiện số phiên bản.", "Show the version.");
            version.Action = new VersionText(shell.Out);
        }

        return root;
    }
}
