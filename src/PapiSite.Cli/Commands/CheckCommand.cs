using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
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
        var command = new ExampledCommand(
            "check",
            shell.Say(
                "Kiểm tra nội dung, nêu mọi lỗi, cảnh báo và lưu ý; không ghi gì.",
                "Check the content and list every error, warning and note; write nothing."
            ),
            "papisite check",
            "papisite check noi-dung --lang en"
        )
        {
            content,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!)));
        return command;
    }

    /// <summary>The command line that checks a folder, as the person would type it.</summary>
    public static string LineFor(Shell shell, string content)
    {
        var shown = Path.GetRelativePath(shell.WorkingFolder, content).Replace('\\', '/');
        return shown is "content" or "."
            ? "papisite check"
            : $"papisite check {(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown)}";
    }

    private static int Run(Shell shell, string content)
    {
        if (FolderFault.Of(content) is { } fault)
        {
            shell.Error.Write(fault.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        var folder = ContentFolder.Read(content);
        var bound = folder.Bind();
        // History costs time, and tells only of what names a task by its number alone.
        if (RenumberedReports.MayBeIn(bound.Content)) bound = bound.With(RepositoryHistory.Read(folder));
        // What a build would refuse is told here already.
        var addresses = bound.HasErrors
            ? []
            : SiteFiles.PartsOf(bound.Content, new("/", shell.Today), DefaultTheme.Create(), folder.Attachments).Diagnostics;
        new DiagnosticReport(bound.Diagnostics.AddRange(addresses), folder.Trees.Length) { Content = bound.Content }.Print(
            shell.Out,
            shell.Language
        );
        return bound.HasErrors || !addresses.IsEmpty ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
