using System.CommandLine;
using System.CommandLine.Help;
using PapiSite.Cli.Help;

namespace PapiSite.Cli.Commands;

/// <summary>The command line: <c>papisite</c> with its commands.</summary>
public static class PapiSiteCommand
{
    /// <summary>Runs a command line and gives its exit code: 0 done, 1 errors in the content, 2 wrong usage or unreadable folder.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Shell shell)
    {
        ArgumentNullException.ThrowIfNull(shell);
        var root = Create(shell);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            UsageError.Print(shell.Error, parsed);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { Output = shell.Out, Error = shell.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await shell.Error.WriteAsync($"Không đọc hoặc ghi được: {fault.Message}\nKiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa, và không chạy hai lệnh cùng lúc vào một thư mục.\n").ConfigureAwait(false);
            return ExitCode.Usage;
        }
    }

    private static RootCommand Create(Shell shell)
    {
        var root = new RootCommand("PapiSite: đưa kế hoạch của cơ quan nhà nước từ văn bản thuần lên trang web tra cứu cho người dân.")
        {
            BuildCommand.Create(shell), CheckCommand.Create(shell), FormatCommand.Create(shell), ServeCommand.Create(shell), NewCommand.Create(shell),
            ReportCommand.Create(shell), DiffCommand.Create(shell),
        };
        root.SetAction(result =>
        {
            HelpText.Write(shell.Out, result.CommandResult.Command);
            return ExitCode.Usage;
        });
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Hiện hướng dẫn này.";
            help.Action = new HelpText.Action(shell.Out);
        }

        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = "Hiện số phiên bản.";
        return root;
    }
}
