using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Site.Output;
using PapiSite.Themes.Default;

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
        // What a build would refuse is told here already.
        var addresses = bound.HasErrors ? [] : SiteFiles.PartsOf(bound.Content, new("/", shell.Today), DefaultTheme.Create(), folder.Attachments).Diagnostics;
        DiagnosticReport.Print(shell.Out, bound.Diagnostics.AddRange(addresses), folder.Trees.Length, language);
        return bound.HasErrors || !addresses.IsEmpty ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
