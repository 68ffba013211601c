using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;

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
        DiagnosticReport.Print(shell.Out, bound.Diagnostics, folder.Trees.Length, language);
        return bound.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
