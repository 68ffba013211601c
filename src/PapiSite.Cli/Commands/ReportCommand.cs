using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.Help;
using PapiSite.Model;

namespace PapiSite.Cli.Commands;

/// <summary>
/// <c>papisite report</c>: the monthly round. <c>new</c> writes reports to fill in, <c>status</c> says who still owes one.
/// </summary>
internal static class ReportCommand
{
    public static Command Create(Shell shell)
    {
        var command = new ExampledCommand(
            "report",
            shell.Say(
                "Soạn báo cáo tiến độ của một kỳ, và xem cơ quan nào còn thiếu báo cáo.",
                "Write the progress reports of a period to fill in, and see which agencies still owe one."
            ),
            "papisite report status"
        )
        {
            ReportNewCommand.Create(shell), ReportStatusCommand.Create(shell),
        };
        command.SetAction(_ =>
        {
            HelpText.Write(shell, command);
            return ExitCode.Usage;
        });
        return command;
    }

    /// <summary>The content; null where the folder cannot be read, which has been said then.</summary>
    public static SiteContent? Read(Shell shell, string content)
    {
        if (FolderFault.Of(content) is not { } fault) return ContentFolder.Read(content).Bind().Content;
        shell.Error.Write(fault.In(shell.Language) + "\n");
        return null;
    }

    /// <summary>What is said where the site collects no reports, so that nobody owes any.</summary>
    public static string NoneCollected(Shell shell) =>
        shell.Say(
            "Trang web này không nhận báo cáo, nên không cơ quan nào bị tính là còn thiếu. Muốn nhận thì ghi “nhận báo cáo: có” trong mục "
                + "“trang web”.",
            "The site collects no reports, so nobody is counted as owing one. To collect them, write “nhận báo cáo: có” under “trang web”."
        );
}
