using System.CommandLine;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Model;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite fmt</c>: puts files into canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var check = new Option<bool>("--check") { Description = "Chỉ nêu tệp nào chưa đúng dạng, không sửa." };
        var language = CommonOptions.Language();
        var command = new ExampledCommand("fmt", "Đưa các tệp về dạng chuẩn: từ khóa đủ dấu, thụt dòng đều, Unicode dựng sẵn.", "papisite fmt", "papisite fmt noi-dung --check")
        {
            content, check, language,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(check), result.GetValue(language)));
        return command;
    }

    private static int Run(Shell shell, string content, bool checkOnly, MessageLanguage language)
    {
        if (FolderFault.Of(content) is { } fault)
        {
            shell.Error.Write(fault.In(language) + "\n");
            return ExitCode.Usage;
        }

        var (unreadable, changed) = (0, 0);
        var folder = ContentFolder.Read(content);
        foreach (var unread in SiteContent.Bind([], folder.Files).Diagnostics.Where(d => d.Severity == Severity.Error))
        {
            unreadable++;
            shell.Error.Write(DiagnosticFormat.Whole(unread, language) + "\n");
        }

        foreach (var read in folder.Trees)
        {
            var tree = Mends.Apply(read);
            if (tree.HasErrors)
            {
                unreadable++;
                foreach (var error in tree.Diagnostics.Where(d => d.Severity == Severity.Error)) shell.Error.Write(DiagnosticFormat.Whole(error, language) + "\n");
                continue;
            }

            var path = folder.Places[tree.Source.Path];
            var formatted = Encoding.UTF8.GetBytes(Formatter.Format(tree));
            if (File.ReadAllBytes(path).AsSpan().SequenceEqual(formatted)) continue;
            changed++;
            shell.Out.Write(tree.Source.Path + "\n");
            if (!checkOnly) FreshFile.Replace(path, formatted);
        }

        shell.Out.Write(Summary(checkOnly, changed, unreadable).In(language) + "\n");
        return unreadable > 0 || (checkOnly && changed > 0) ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static Words Summary(bool checkOnly, int changed, int unreadable)
    {
        var left = unreadable == 0 ? new Words("", "") : new($" {unreadable} tệp có lỗi, để nguyên.", $" {unreadable} files have errors and were left alone.");
        var done = checkOnly
            ? new Words($"{changed} tệp chưa đúng dạng.", $"{changed} files are not in canonical form.")
            : new Words($"Đã sửa {changed} tệp.", $"Changed {changed} files.");
        return new(done.Vi + left.Vi, done.En + left.En);
    }
}
