using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;
using PapiSite.Site.Views;
using PapiSite.Themes.Default;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite diff</c>: what changed between two revisions, in the words of the plans.</summary>
internal static class DiffCommand
{
    public static Command Create(Shell shell)
    {
        var from = new Argument<string>(shell.Say("BẢN-1", "REVISION-1"))
        {
            Description = shell.Say(
                "Bản trước: tên của một lần lưu (commit), nhánh hay nhãn trong git.",
                "The earlier revision: the name of a commit, a branch or a tag in git."
            ),
        };
        var to = new Argument<string?>(shell.Say("BẢN-2", "REVISION-2"))
        {
            Description = shell.Say("Bản sau (mặc định: thư mục đang làm việc).", "The later revision (default: the folder as it is now)."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var content = CommonOptions.Content(shell);
        var html = new Option<string?>("--html")
        {
            Description = shell.Say(
                "Ghi thêm một trang HTML độc lập vào tệp này.",
                "Write an HTML page that stands alone to this file too."
            ),
            HelpName = shell.Say("TỆP", "FILE"),
        };
        var command = new ExampledCommand(
            "diff",
            shell.Say(
                "Nêu những gì đã thay đổi giữa hai bản của nội dung, bằng lời của kế hoạch chứ không phải của tệp.",
                "Tell what changed between two revisions of the content, in the words of the plans and not of the files."
            ),
            "papisite diff HEAD~1",
            "papisite diff HEAD~5 HEAD noi-dung",
            "papisite diff v1 v2 --html thay-doi.html"
        )
        {
            from, to, content, html,
        };
        command.SetAction(result =>
        {
            var (later, folder) = (result.GetValue(to), shell.PathOf(result.GetValue(content)!));
            // One name alone behind the first: a folder of that name is the content.
            var isAlone = result.GetResult(content) is null or { Implicit: true };
            if (isAlone && later is { } name && Directory.Exists(shell.PathOf(name))) (later, folder) = (null, shell.PathOf(name));
            return Run(shell, new(folder, result.GetValue(from)!, later, result.GetValue(html) is { } file ? shell.PathOf(file) : null));
        });
        return command;
    }

    private static int Run(Shell shell, Request request)
    {
        if (FolderFault.Of(request.Content) is { } fault) return Refuse(shell, fault);
        var before = RevisionContent.Read(request.Content, request.From);
        if (before.Folder is null) return Refuse(shell, before.Fault!.Value);
        var after = RevisionContent.Read(request.Content, request.To);
        if (after.Folder is null) return Refuse(shell, after.Fault!.Value);

        var texts = Interface.In(shell.Language);
        var withdrawals = Withdrawals.Of((request.To is null ? after.Folder : ContentFolder.Read(request.Content)).Trees);
        var changes = Compare(shell, before.Folder, after.Folder, withdrawals);
        foreach (var change in changes) shell.Out.Write(texts.ChangeSentence(change) + "\n");
        shell.Out.Write((changes.IsEmpty ? texts.NoDifference : texts.ChangeCount(changes.Length) + ".") + "\n");
        if (NotCompared(before.Folder, after.Folder) is { } others) shell.Out.Write(others.In(shell.Language) + "\n");
        if (request.Html is { } file)
        {
            FreshFile.Replace(file, Encoding.UTF8.GetBytes(ChangeSheet.Html(
            ChangeSheetView.Of(changes, request.From, request.To ?? texts.WorkingFolder, texts), texts)));
        }

        return ExitCode.Done;
    }

    /// <summary>Compares the files that differ; one with errors says nothing that could be compared.</summary>
    private static ImmutableArray<ContentChange> Compare(Shell shell, ContentFolder before, ContentFolder after, Withdrawals withdrawals)
    {
        var (old, now) = (
            before.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal),
            after.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal)
        );
        var (olds, nows) = (new List<ContentVersion>(), new List<ContentVersion>());
        foreach (var path in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var (earlier, later) = (old.GetValueOrDefault(path), now.GetValueOrDefault(path));
            if (earlier?.Source.Text == later?.Source.Text) continue;
            var one = earlier is null ? ContentVersion.Empty : ContentVersion.Of(earlier, withdrawals);
            var other = later is null ? ContentVersion.Empty : ContentVersion.Of(later, withdrawals);
            if (one is null || other is null)
            {
                shell.Error.Write(
                    new Words(
                        $"Không so sánh được {path}: tệp có lỗi ở một trong hai bản.",
                        $"{path} could not be compared: it has errors in one of the two revisions."
                    ).In(shell.Language) + "\n"
                );
                continue;
            }

            olds.Add(one);
            nows.Add(other);
        }

        return VersionChanges.Between(ContentVersion.Of(olds), ContentVersion.Of(nows)).Changes;
    }

    /// <summary>A line on files that differ in what is not compared (reports, answers, pages …), or null.</summary>
    private static Words? NotCompared(ContentFolder before, ContentFolder after)
    {
        var (old, now) = (
            before.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal),
            after.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal)
        );
        var files = old
            .Keys.Union(now.Keys)
            .Where(path => old.GetValueOrDefault(path)?.Source.Text != now.GetValueOrDefault(path)?.Source.Text)
            .Where(path =>
                KindsOf(old.GetValueOrDefault(path))
                    .Concat(KindsOf(now.GetValueOrDefault(path)))
                    .Any(k => k != Keywords.Plan && k != Keywords.Place && k != Keywords.Agency)
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count == 0
            ? null
            : new(
                $"Ngoài ra có {files.Count} tệp khác nhau mà lệnh này không so sánh từng mục: {string.Join(", ", files)}. Xem bằng “git "
                    + $"diff”.",
                $"Besides, {files.Count} files differ in what this command does not compare: {string.Join(", ", files)}. See them with "
                    + $"“git diff”."
            );
    }

    private static IEnumerable<Keyword> KindsOf(SyntaxTree? tree) =>
        tree is null ? [] : tree.Entries.Select(e => e.Keyword).OfType<Keyword>();

    private static int Refuse(Shell shell, Words words)
    {
        shell.Error.Write(words.In(shell.Language) + "\n");
        return ExitCode.Usage;
    }

    private sealed record Request(string Content, string From, string? To, string? Html);
}
