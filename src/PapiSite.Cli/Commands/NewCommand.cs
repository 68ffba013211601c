using System.CommandLine;
using System.Reflection;
using PapiSite.Cli.Content;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Site;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite new</c>: a content folder to begin with, or another plan in the one that is there.</summary>
internal static class NewCommand
{
    private const string PlanFile = "ke-hoach/ke-hoach-moi.papi", SettingsFile = "trang-web.papi";

    /// <summary>Where attached files go; it is empty at first.</summary>
    private const string FileFolder = "tep";

    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var command = new ExampledCommand(
            "new",
            shell.Say(
                "Tạo thư mục nội dung mẫu, hoặc thêm một kế hoạch mẫu vào thư mục đã có. Không ghi đè tệp nào.",
                "Make a content folder to begin with, or add a sample plan to the one that is there. Nothing is overwritten."
            ),
            "papisite new",
            "papisite new noi-dung"
        )
        {
            content,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!)));
        return command;
    }

    private static int Run(Shell shell, string content)
    {
        string Shown(string path) => Path.GetRelativePath(shell.WorkingFolder, Path.Combine(content, path));
        var hasContent = Directory.Exists(content) && FolderListing.Of(content).Any(l => l.File.IsSource && !l.File.Path.EndsWith('/'));
        foreach (var (path, text) in Starters().Where(s => !hasContent || s.Path == PlanFile))
        {
            var (free, copy) = FreePath(content, path);
            FreshFile.Create(content, free, hasContent ? Another(text, copy, ContentFolder.Read(content).Bind().Content.Settings) : text);
            shell.Out.Write(Shown(free) + "\n");
        }

        if (!hasContent && FreshFile.CreateFolder(content, FileFolder))
            shell.Out.Write(Shown(FileFolder) + Path.DirectorySeparatorChar + "\n");
        var shown = Path.GetRelativePath(shell.WorkingFolder, content);
        shell.Out.Write(shell.Say(
            $"Đã tạo xong. Sửa các tệp trên rồi chạy “papisite check {shown}”, xem thử bằng “papisite serve {shown}”.\n",
            $"Done. Edit the files above, then run “papisite check {shown}”, and look at it with “papisite serve {shown}”.\n"));
        if (!hasContent)
        {
            shell.Out.Write(shell.Say(
                $"Khi biết trang web sẽ nằm ở đâu thì ghi “địa chỉ gốc” vào {Shown(SettingsFile)}.\n",
                $"When you know where the site will lie, write its “địa chỉ gốc” (base address) into {Shown(SettingsFile)}.\n"));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<(string Path, string Text)> Starters()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.EndsWith(".papi", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name.Replace('\\', '/'), reader.ReadToEnd());
        }
    }

    /// <summary>A plan of another number, so that it is not taken for a copy, and for the place of the site where that is known.</summary>
    private static string Another(string plan, int copy, SiteSettings settings)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(PlanFile, plan));
        return PapiWriter.Write(tree.Entries.Select(entry => PapiEntry.Of(entry)
            .With(Keywords.Number, new TextValue($"{copy:00}/KH-UBND"))
            .With(Keywords.Place, new TextValue(settings.Place ?? "tỉnh Thí Dụ"))));
    }

    /// <summary>A name that no file has, and the how-manieth of its kind it is.</summary>
    private static (string Path, int Copy) FreePath(string content, string path)
    {
        var (free, copy) = (path, 1);
        while (IsTaken(Path.Combine(content, free))) free = Path.ChangeExtension(path, null) + $"-{++copy}.papi";
        return (free, copy);
    }

    /// <summary>A link takes a name too, even one that leads nowhere.</summary>
    private static bool IsTaken(string file) => Path.Exists(file) || RealPath.TargetOf(file) is not null;
}
