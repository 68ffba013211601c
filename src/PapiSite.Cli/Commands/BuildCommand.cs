using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Cli.Publishing;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Binding;
using PapiSite.Model.Changes;
using PapiSite.Model.Site;
using PapiSite.Model.Withholding;
using PapiSite.Site.Output;
using PapiSite.Themes.Default;
using Spectre.Console;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite build</c>: writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>A progress display makes sense from some thousands of files on; fewer are there at once.</summary>
    private const int ManyFiles = 2000;

    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var output = new Option<string>("--output", "-o")
        {
            Description = shell.Say("Thư mục nhận trang web (mặc định: site).", "The folder that gets the site (default: site)."),
            HelpName = shell.Say("THƯ-MỤC", "FOLDER"),
            DefaultValueFactory = _ => "site",
        };
        var basePath = CommonOptions.BasePath(
            shell,
            shell.Say("theo địa chỉ gốc của trang web; không ghi thì /", "by the base address of the site; without one, /")
        );
        var asOf = CommonOptions.AsOf(shell);
        var revision = new Option<string?>("--rev")
        {
            Description = shell.Say(
                "Tạo trang của một lần lưu (commit) trong git thay vì của thư mục, ví dụ HEAD~3 hoặc tên nhãn.",
                "Build the site of a commit in git and not of the folder, say HEAD~3 or the name of a tag."
            ),
            HelpName = shell.Say("BẢN", "REVISION"),
        };
        var command = new ExampledCommand(
            "build",
            shell.Say("Kiểm tra nội dung và tạo trang web.", "Check the content and write the site."),
            "papisite build",
            "papisite build noi-dung --output /var/www/papi --base /papi/",
            "papisite build --as-of 2024-12-31",
            "papisite build --rev 3f2a9c1 --as-of 2024-12-31"
        )
        {
            content, output, basePath, asOf, revision,
        };
        // Ctrl+C and the signal that ends a service are heard only while the work is done elsewhere.
        command.SetAction(
            (result, ending) =>
                Task.Run(
                    () =>
                        Run(
                            shell,
                            new(
                                shell.PathOf(result.GetValue(content)!),
                                shell.PathOf(result.GetValue(output)!),
                                result.GetValue(basePath),
                                result.GetValue(asOf) ?? shell.Today,
                                result.GetValue(revision)
                            ),
                            ending
                        ),
                    CancellationToken.None
                )
        );
        return command;
    }

    private static int Run(Shell shell, Request request, CancellationToken ending)
    {
        try
        {
            return Build(shell, request, ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            var words = new Words(
                "Đã dừng theo yêu cầu. Trang đã có (nếu có) vẫn nguyên như cũ.",
                "Stopped as asked. The site that was there stands as it was."
            );
            shell.Error.Write(words.In(shell.Language) + "\n");
            return ExitCode.Stopped;
        }
    }

    private static int Build(Shell shell, Request request, CancellationToken ending)
    {
        var watch = Stopwatch.StartNew();
        if (FindFault(request) is { } fault)
        {
            shell.Error.Write(fault.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        // What was taken off the site since stays off it, in whatever revision it stands.
        var withdrawals = request.Revision is null ? null : Withdrawals.Of(ContentFolder.Read(request.Content).Trees);
        var (folder, commit, unread) = RevisionContent.Read(request.Content, request.Revision, withdrawals);
        if (folder is null)
        {
            shell.Error.Write(unread!.Value.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        if (folder.Trees.IsEmpty)
        {
            // The wrong folder, most likely; an empty site must not take the place of a good one.
            var none = new Words(
                $"Thư mục {request.Content} không có tệp .papi nào, nên không tạo trang. Kiểm tra đường dẫn.",
                $"The folder {request.Content} has no .papi files, so nothing was written. Check the path.");
            shell.Error.Write(none.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        // git is waited for beside the work and not before it.
        var reading = Task.Run(() => RepositoryHistory.Read(folder, commit, withdrawals));
        var bound = folder.Bind();
        if (RenumberedReports.MayBeIn(bound.Content)) bound = bound.With(reading.WaitAsync(ending).GetAwaiter().GetResult());
        if (bound.HasErrors) return Refused(shell, request, bound, folder);
        if (BaseFault(request, bound.Content.Settings) is { } contradiction)
        {
            shell.Error.Write(contradiction.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        var history = reading.WaitAsync(ending).GetAwaiter().GetResult();
        var options = new SiteOptions(request.BasePath ?? bound.Content.Settings.BasePath ?? "/", request.AsOf);
        var site = SiteFiles.PartsOf(bound.Content, options, DefaultTheme.Create(), folder.Attachments, history);
        if (!site.Diagnostics.IsEmpty)
            return Refused(shell, request, bound with { Diagnostics = bound.Diagnostics.AddRange(site.Diagnostics) }, folder);
        Report(shell, request, bound, folder);
        if (HistoryNote(history, shell.Language) is { } note) shell.Error.Write(note + "\n");
        var written = Write(shell, request, [.. site.Files, .. site.Search()], ending);
        var (files, changed, seconds) = (
            Figures.Of(written.Files, shell.Language),
            Figures.Of(written.Changed, shell.Language),
            Figures.WithTenths(watch.Elapsed.TotalSeconds, shell.Language)
        );
        shell.Out.Write(
            shell.Say(
                $"Đã tạo {files} tệp ({changed} tệp mới hoặc thay đổi) trong {request.Output}, tính đến ngày {request.AsOf:d/M/yyyy}, sau "
                    + $"{seconds} giây.\n",
                $"Wrote {files} files ({changed} new or changed) to {request.Output}, as of {request.AsOf:d/M/yyyy}, in {seconds} "
                    + $"seconds.\n"
            )
        );
        return ExitCode.Done;
    }

    /// <summary>Says what is wrong; notes, which stay as long as the signed document is so, are counted.</summary>
    private static void Report(Shell shell, Request request, BoundContent bound, ContentFolder folder) =>
        new DiagnosticReport(bound.Diagnostics, folder.Trees.Length)
        {
            Content = bound.Content,
            NotesSeenBy = CheckCommand.LineFor(shell, request.Content),
        }.Print(shell.Error, shell.Language);

    private static int Refused(Shell shell, Request request, BoundContent bound, ContentFolder folder)
    {
        Report(shell, request, bound, folder);
        var words = new Words(
            "Chưa tạo trang: hãy sửa các lỗi trên. Trang đã có (nếu có) vẫn nguyên như cũ.",
            "Nothing was written: fix the errors above. The site that was there stands as it was."
        );
        shell.Error.Write(words.In(shell.Language) + "\n");
        return ExitCode.ContentErrors;
    }

    /// <summary>What is wrong where the command and the content say different things about where the site lies, or null.</summary>
    private static Words? BaseFault(Request request, SiteSettings settings) =>
        request.BasePath is not { } typed
        || settings is not { BasePath: { } stated, BaseAddress: { } address, Origin: { } origin }
        || typed == stated
            ? null
            : new(
                $"“--base {typed}” không khớp với địa chỉ gốc {address} ({origin.Place}), theo đó trang web nằm ở {stated}. Bỏ “--base” "
                    + $"để dùng địa chỉ gốc, hoặc sửa một trong hai cho khớp.",
                $"“--base {typed}” does not agree with the base address {address} ({origin.Place}), by which the site lies at {stated}. "
                    + $"Leave “--base” out to use the base address, or correct one of the two."
            );

    /// <summary>What is wrong with the folders, or null. Content must never be overwritten, nor anything that is not a site.</summary>
    private static Words? FindFault(Request request)
    {
        if (FolderFault.Of(request.Content) is { } fault) return fault;
        var output = new SiteFolder(request.Output);
        var content = RealPath.Of(request.Content) ?? request.Content;
        if (RealPath.IsWithin(content, output.Path) || RealPath.IsWithin(output.Path, content))
        {
            return new(
                $"Thư mục nhận trang ({request.Output}) chứa hoặc nằm trong thư mục nội dung; hãy chọn thư mục khác.",
                $"The output folder ({request.Output}) holds or lies in the content folder; choose another."
            );
        }

        return output.MayBeReplaced ? null : PublishingFault.ForeignFiles(request.Output).Words;
    }

    /// <summary>A line on what of the history is missing, or null.</summary>
    private static string? HistoryNote(ContentHistory history, MessageLanguage language)
    {
        var (texts, note) = (Interface.In(language), new Words("Lưu ý: ", "Note: ").In(language));
        var missing =
            history.Gap is { } gap ? texts.HistoryMissing(gap)
            : history.Since is { } since ? texts.HistorySince(since)
            : null;
        var doubtful =
            history.DoubtfulDays == 0
                ? null
                : new Words(
                    $"{history.DoubtfulDays} lần lưu trong git ghi ngày sai hoặc sớm hơn lần lưu trước nó; trang ghi những thay đổi ấy "
                        + $"vào ngày của lần lưu liền trước.",
                    $"{history.DoubtfulDays} commits in git tell a day that is wrong or before the one that they follow; the site gives "
                        + $"their changes the day of the commit before."
                ).In(language);
        return missing is null && doubtful is null
            ? null
            : string.Join('\n', new[] { missing, doubtful }.OfType<string>().Select(words => note + words));
    }

    private static WrittenSite Write(Shell shell, Request request, ImmutableArray<SiteFile> files, CancellationToken ending)
    {
        var target = new SiteFolder(request.Output);
        if (!shell.IsInteractive || files.Length < ManyFiles) return target.Write(files, null, ending);
        return AnsiConsole.Progress().AutoClear(true).Start(display =>
        {
            var task = display.AddTask(new Words("Ghi trang", "Writing").In(shell.Language), maxValue: files.Length);
            return target.Write(files, done => task.Value = done, ending);
        });
    }

    private sealed record Request(string Content, string Output, string? BasePath, DateOnly AsOf, string? Revision);
}
