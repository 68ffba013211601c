using System.CommandLine;
using System.Diagnostics;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Cli.Publishing;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Model.Changes;
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
            Description = "Thư mục nhận trang web (mặc định: site).",
            HelpName = "THƯ-MỤC",
            DefaultValueFactory = _ => "site",
        };
        var (basePath, asOf, language) = (CommonOptions.BasePath(), CommonOptions.AsOf(), CommonOptions.Language());
        var revision = new Option<string?>("--rev")
        {
            Description = "Tạo trang của một lần lưu (commit) trong git thay vì của thư mục, ví dụ HEAD~3 hoặc tên nhãn.",
            HelpName = "BẢN",
        };
        var command = new ExampledCommand("build", "Kiểm tra nội dung và tạo trang web.",
            "papisite build", "papisite build noi-dung --output /var/www/papi --base /papi/", "papisite build --as-of 2024-12-31",
            "papisite build --rev 3f2a9c1 --as-of 2024-12-31")
        {
            content, output, basePath, asOf, revision, language,
        };
        command.SetAction(result => Run(shell, new(
            shell.PathOf(result.GetValue(content)!), shell.PathOf(result.GetValue(output)!),
            new(result.GetValue(basePath)!, result.GetValue(asOf) ?? shell.Today), result.GetValue(revision), result.GetValue(language))));
        return command;
    }

    private static int Run(Shell shell, Request request)
    {
        var watch = Stopwatch.StartNew();
        if (FindFault(request) is { } fault)
        {
            shell.Error.Write(fault.In(request.Language) + "\n");
            return ExitCode.Usage;
        }

        // What was taken off the site since stays off it, in whatever revision it stands.
        var withdrawals = request.Revision is null ? null : Withdrawals.Of(ContentFolder.Read(request.Content).Trees);
        var (folder, commit, unread) = RevisionContent.Read(request.Content, request.Revision, withdrawals);
        if (folder is null)
        {
            shell.Error.Write(unread!.Value.In(request.Language) + "\n");
            return ExitCode.Usage;
        }

        if (folder.Trees.IsEmpty)
        {
            // The wrong folder, most likely; an empty site must not take the place of a good one.
            shell.Error.Write(new Words($"Thư mục {request.Content} không có tệp .papi nào, nên không tạo trang. Kiểm tra đường dẫn.", $"The folder {request.Content} has no .papi files, so nothing was written. Check the path.").In(request.Language) + "\n");
            return ExitCode.Usage;
        }

        // git is waited for beside the work and not before it.
        var reading = Task.Run(() => RepositoryHistory.Read(folder, commit, withdrawals));
        var bound = folder.Bind();
        if (RenumberedReports.MayBeIn(bound.Content)) bound = bound.With(reading.GetAwaiter().GetResult());
        DiagnosticReport.Print(shell.Error, bound.Diagnostics, folder.Trees.Length, request.Language);
        if (bound.HasErrors)
        {
            var words = new Words("Chưa tạo trang: hãy sửa các lỗi trên. Trang đã có (nếu có) vẫn nguyên như cũ.", "Nothing was written: fix the errors above. The site that was there stands as it was.");
            shell.Error.Write(words.In(request.Language) + "\n");
            return ExitCode.ContentErrors;
        }

        var history = reading.GetAwaiter().GetResult();
        if (HistoryNote(history, request.Language) is { } note) shell.Error.Write(note + "\n");
        var written = Write(shell, request, bound.Content, folder, history);
        var done = new Words(
            $"Đã tạo {written.Files:#,0} tệp ({written.Changed:#,0} tệp mới hoặc thay đổi) trong {request.Output}, tính đến ngày {request.Options.AsOf:d/M/yyyy}, sau {watch.Elapsed.TotalSeconds:0.0} giây.",
            $"Wrote {written.Files:#,0} files ({written.Changed:#,0} new or changed) to {request.Output}, as of {request.Options.AsOf:d/M/yyyy}, in {watch.Elapsed.TotalSeconds:0.0} seconds.");
        shell.Out.Write(done.In(request.Language) + "\n");
        return ExitCode.Done;
    }

    /// <summary>What is wrong with the folders, or null. Content must never be overwritten, nor anything that is not a site.</summary>
    private static Words? FindFault(Request request)
    {
        if (FolderFault.Of(request.Content) is { } fault) return fault;
        var (content, output) = (request.Content + Path.DirectorySeparatorChar, request.Output + Path.DirectorySeparatorChar);
        if (content.StartsWith(output, StringComparison.Ordinal) || output.StartsWith(content, StringComparison.Ordinal))
            return new($"Thư mục nhận trang ({request.Output}) chứa hoặc nằm trong thư mục nội dung; hãy chọn thư mục khác.", $"The output folder ({request.Output}) holds or lies in the content folder; choose another.");
        return new SiteFolder(request.Output).MayBeReplaced
            ? null
            : new($"Thư mục {request.Output} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.", $"The folder {request.Output} holds files that PapiSite did not make; choose an empty one, or clear it first.");
    }

    /// <summary>A line on what of the history is missing, or null.</summary>
    private static string? HistoryNote(ContentHistory history, MessageLanguage language)
    {
        var (texts, note) = (Interface.In(language), new Words("Lưu ý: ", "Note: ").In(language));
        var missing = history.Gap is { } gap ? texts.HistoryMissing(gap) : history.Since is { } since ? texts.HistorySince(since) : null;
        var doubtful = history.DoubtfulDays == 0 ? null : new Words(
            $"{history.DoubtfulDays} lần lưu trong git ghi ngày sai hoặc sớm hơn lần lưu trước nó; trang ghi những thay đổi ấy vào ngày của lần lưu liền trước.",
            $"{history.DoubtfulDays} commits in git tell a day that is wrong or before the one that they follow; the site gives their changes the day of the commit before.").In(language);
        return missing is null && doubtful is null ? null : string.Join('\n', new[] { missing, doubtful }.OfType<string>().Select(words => note + words));
    }

    private static WrittenSite Write(Shell shell, Request request, SiteContent content, ContentFolder folder, ContentHistory history)
    {
        var files = SiteFiles.Of(content, request.Options, DefaultTheme.Create(), folder.Attachments, history);
        var target = new SiteFolder(request.Output);
        if (!shell.IsInteractive || files.Length < ManyFiles) return target.Write(files);
        return AnsiConsole.Progress().AutoClear(true).Start(display =>
        {
            var task = display.AddTask(new Words("Ghi trang", "Writing").In(request.Language), maxValue: files.Length);
            return target.Write(files, done => task.Value = done);
        });
    }

    private sealed record Request(string Content, string Output, SiteOptions Options, string? Revision, MessageLanguage Language);
}
