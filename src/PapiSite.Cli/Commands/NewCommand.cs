using System.CommandLine;
using System.Reflection;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite new</c>: a content folder to begin with, or another plan in the one that is there.</summary>
internal static class NewCommand
{
    private const string PlanFile = "ke-hoach/ke-hoach-moi.papi";

    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var language = CommonOptions.Language();
        var command = new ExampledCommand("new", "Tạo thư mục nội dung mẫu, hoặc thêm một kế hoạch mẫu vào thư mục đã có. Không ghi đè tệp nào.", "papisite new", "papisite new noi-dung")
        {
            content, language,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(language)));
        return command;
    }

    private static int Run(Shell shell, string content, MessageLanguage language)
    {
        var hasContent = Directory.Exists(content) && FolderListing.Of(content).Any(l => l.File.IsSource && !l.File.Path.EndsWith('/'));
        foreach (var (path, text) in Starters().Where(s => !hasContent || s.Path == PlanFile))
        {
            var free = FreePath(content, path);
            FreshFile.Create(content, free, text);
            shell.Out.Write(Path.GetRelativePath(shell.WorkingFolder, Path.Combine(content, free)) + "\n");
        }

        var shown = Path.GetRelativePath(shell.WorkingFolder, content);
        var words = new Words(
            $"Đã tạo xong. Sửa các tệp trên rồi chạy “papisite check {shown}”, xem thử bằng “papisite serve {shown}”.",
            $"Done. Edit the files above, then run “papisite check {shown}”, and look at it with “papisite serve {shown}”.");
        shell.Out.Write(words.In(language) + "\n");
        return ExitCode.Done;
    }

    private static IEnumerable<(string Path, string Text)> Starters()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".papi", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name.Replace('\\', '/'), reader.ReadToEnd());
        }
    }

    private static string FreePath(string content, string path)
    {
        var free = path;
        for (var n = 2; IsTaken(Path.Combine(content, free)); n++) free = Path.ChangeExtension(path, null) + $"-{n}.papi";
        return free;
    }

    /// <summary>A link takes a name too, even one that leads nowhere.</summary>
    private static bool IsTaken(string file) => Path.Exists(file) || RealPath.TargetOf(file) is not null;
}
