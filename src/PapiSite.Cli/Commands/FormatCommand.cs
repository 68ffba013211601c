using System.CommandLine;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite fmt</c>: puts files into canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var check = new Option<bool>("--check")
        {
            Description = shell.Say(
                "Chỉ nêu tệp nào chưa đúng dạng, không sửa.",
                "Only list the files that are not in canonical form, and change none."
            ),
        };
        var command = new ExampledCommand(
            "fmt",
            shell.Say(
                "Đưa các tệp về dạng chuẩn: từ khóa đủ dấu, thụt dòng đều, Unicode dựng sẵn.",
                "Put files into canonical form: keywords with their tone marks, even indentation, composed Unicode."
            ),
            "papisite fmt",
            "papisite fmt noi-dung --check"
        )
        {
            content, check,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(check)));
        return command;
    }

    private static int Run(Shell shell, string content, bool checkOnly)
    {
        if (FolderFault.Of(content) is { } fault)
        {
            shell.Error.Write(fault.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        var (mistaken, changed) = (0, 0);
        var folder = ContentFolder.Read(content);
        foreach (var unread in SiteContent.Bind([], folder.Files).Diagnostics.Where(d => d.Severity == Severity.Error))
        {
            mistaken++;
            shell.Error.Write(DiagnosticFormat.Whole(unread, shell.Language) + "\n");
        }

        foreach (var read in folder.Trees)
        {
            var tree = read;
            var path = folder.Places[read.Source.Path];
            var text = Formatter.Format(Mends.Apply(read));
            // What is written must come from what was read: a damaged letter, once written, could not be read again.
            if (read.Source is { IsReadable: true, IsFaithful: true }
                && !File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)))
            {
                changed++;
                shell.Out.Write(read.Source.Path + "\n");
                if (!checkOnly)
                {
                    FreshFile.Replace(path, Encoding.UTF8.GetBytes(text));
                    tree = SyntaxTree.Parse(SourceText.FromString(read.Source.Path, text));
                }
            }

            // Told at the places at which the file now has them.
            if (!tree.HasErrors) continue;
            mistaken++;
            foreach (var error in tree.Diagnostics.Where(d => d.Severity == Severity.Error))
                shell.Error.Write(DiagnosticFormat.Whole(error, shell.Language) + "\n");
        }

        shell.Out.Write(Summary(checkOnly, changed, mistaken).In(shell.Language) + "\n");
        return mistaken > 0 || (checkOnly && changed > 0) ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static Words Summary(bool checkOnly, int changed, int mistaken)
    {
        var left = mistaken == 0 ? new Words("", "")
            : new($" {mistaken} tệp còn lỗi nêu trên, phải tự sửa.", $" Files with the errors above, to be mended by hand: {mistaken}.");
        var done = checkOnly
            ? new Words($"{changed} tệp chưa đúng dạng.", $"{changed} files are not in canonical form.")
            : new Words($"Đã sửa {changed} tệp.", $"Changed {changed} files.");
        return new(done.Vi + left.Vi, done.En + left.En);
    }
}
