using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite check</c>: says all that is wrong with a content folder and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var language = CommonOptions.Language();
        var command = new ExampledCommand("check", "Kiểm tra nội dung, nêu mọi lỗi, cảnh báo và lưu ý; không ghi gì.", "papisite check", "papisite check noi-dung --lang en")
        {
            content, language,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(language)));
        return command;
    }

    private static int Run(Shell shell, string content, MessageLanguage language)
    {
        if (FolderFault.Of(content) is { } fault)
        {
            shell.Error.Write(fault.In(language) + "\n");
            return ExitCode.Usage;
        }

        var folder = ContentFolder.Read(content);
        var bound = folder.Bind();
        // History costs time, and tells only of what names a task by its number alone.
        if (RenumberedReports.MayBeIn(bound.Content)) bound = bound.With(RepositoryHistory.Read(folder));
        DiagnosticReport.Print(shell.Out, bound.Diagnostics, folder.Trees.Length, language);
        return bound.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
