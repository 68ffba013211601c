using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite serve</c>: shows the site on this machine while it is being edited.</summary>
internal static class ServeCommand
{
    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var port = new Option<int>("--port", "-p")
        {
            Description = shell.Say(
                "Cổng trên máy này, chỉ máy này mở được (mặc định: 8080; 0: cổng trống bất kỳ). Trong container thì chạy container với "
                    + "“--network host”.",
                "The port on this machine, which alone can open it (default: 8080; 0: any free one). From a container: run that with "
                    + "“--network host”."
            ),
            HelpName = shell.Say("SỐ", "NUMBER"),
            DefaultValueFactory = _ => 8080,
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                if (int.TryParse(typed, out var number) && number is >= 0 and <= 65535)
                    return number;
                result.AddError(
                    shell.Say(
                        $"“{typed}” không phải là số cổng; dùng số từ 0 đến 65535.",
                        $"“{typed}” is no port; use a number from 0 to 65535."
                    )
                );
                return 0;
            },
        };
        var (basePath, asOf) = (CommonOptions.BasePath(shell, "/"), CommonOptions.AsOf(shell));
        var command = new ExampledCommand(
            "serve",
            shell.Say(
                "Xem thử trang trên máy này; tự làm mới khi tệp được lưu, hiện lỗi ngay trên trang.",
                "Show the site on this machine; it reloads when a file is saved, and shows errors in the page."
            ),
            "papisite serve",
            "papisite serve noi-dung --port 9000"
        )
        {
            content, port, basePath, asOf,
        };
        command.SetAction((result, ending) => RunAsync(
            shell, shell.PathOf(result.GetValue(content)!), new(result.GetValue(basePath) ?? "/", result.GetValue(asOf) ?? shell.Today),
            result.GetValue(port), ending));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string content, SiteOptions options, int port, CancellationToken ending)
    {
        if (FolderFault.Of(content) is { } fault)
        {
            await shell.Error.WriteAsync(fault.In(shell.Language) + "\n").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var seen = CheckCommand.LineFor(shell, content);
        void Tell(IReadOnlyList<Diagnostic> diagnostics, int files) =>
            new DiagnosticReport(diagnostics, files) { NotesSeenBy = seen }.Print(shell.Out, shell.Language);
        void Fail(Words fault) => shell.Error.Write(fault.In(shell.Language) + "\n");
        var server = await PreviewServer.StartAsync(content, options, port, shell.Language, new(Tell, Fail)).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            var words = new Words($"Xem tại {server.Address} (Ctrl+C để dừng).", $"See {server.Address} (Ctrl+C ends it).");
            await shell.Out.WriteAsync(words.In(shell.Language) + "\n").ConfigureAwait(false);
            await shell.Out.FlushAsync(ending).ConfigureAwait(false);
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, ending).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl+C.
            }
        }

        return ExitCode.Done;
    }
}
