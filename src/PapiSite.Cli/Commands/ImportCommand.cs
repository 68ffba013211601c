using System.Collections.Immutable;
using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.Documents;
using PapiSite.Import;
using PapiSite.Import.Reports;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite import</c>: makes plan files of Word, Excel, PDF and web documents.</summary>
internal static class ImportCommand
{
    /// <summary>What stands for standard input among the files.</summary>
    private const string StandardInput = "-";

    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>(shell.Say("TỆP", "FILE"))
        {
            Description = shell.Say(
                "Tệp Word (.docx), Excel (.xlsx), PDF, trang web (.html), bảng (.csv) hoặc chữ (.txt); “-” là bảng dán vào đầu vào chuẩn.",
                "A file of Word (.docx), Excel (.xlsx), PDF, the web (.html), a table (.csv) or text (.txt); “-” is a table on standard "
                    + "input."),
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output")
        {
            Description = shell.Say(
                "Thư mục nội dung để ghi vào; danh bạ cơ quan ở đó được dùng để nhận ra tên (mặc định: content).",
                "The content folder to write to; its directory of agencies is used to know names (default: content)."),
            HelpName = shell.Say("THƯ-MỤC", "FOLDER"),
            DefaultValueFactory = _ => "content",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = shell.Say("Chỉ xem kết quả, không ghi tệp kế hoạch nào.", "Only show what it would give; write no plan file."),
        };
        var report = new Option<string?>("--report")
        {
            Description = shell.Say(
                "Ghi báo cáo để đối chiếu với văn bản: tệp .html để đọc, .json cho chương trình.",
                "Write a report to check against the document: .html to read, .json for programs."),
            HelpName = shell.Say("TỆP", "FILE"),
        };
        var again = new Option<bool>("--again")
        {
            Description = shell.Say(
                "Văn bản là bản đính chính: đưa những gì nó thay đổi vào kế hoạch đã nhập và đã sửa, giữ những gì người biên tập đã làm.",
                "The document is a corrected version: bring what it changed into the plan as imported and edited, keep what the editor "
                    + "did."),
        };
        var earlier = new Option<string?>("--earlier")
        {
            Description = shell.Say(
                "Cùng “--again”: văn bản đã nhập lần trước, để biết điều gì do văn bản thay đổi và điều gì do người biên tập sửa.",
                "With “--again”: the document as it was imported before, which tells what the document changed and what the editor did."),
            HelpName = shell.Say("TỆP", "FILE"),
        };
        var command = new ExampledCommand(
            "import",
            shell.Say(
                "Chuyển văn bản Word, Excel, trang web thành tệp kế hoạch để biên tập; nêu chỗ cần xem lại. Không ghi đè tệp nào.",
                "Turn documents of Word, Excel or the web into plan files to edit, and say what to look at. Nothing is overwritten."),
            "papisite import ke-hoach-151.docx --report doi-chieu.html",
            "papisite import bang.xlsx --output noi-dung --dry-run",
            "papisite import ke-hoach-151-dinh-chinh.docx --again --earlier ke-hoach-151.docx"
        )
        {
            files, output, dryRun, report, again, earlier,
        };
        command.SetAction(result => Run(
            shell, result.GetValue(files)!, shell.PathOf(result.GetValue(output)!), result.GetValue(dryRun), result.GetValue(report),
            new(result.GetValue(again), result.GetValue(earlier))));
        return command;
    }

    /// <summary>Whether a plan is imported again, and the document that it was imported from before.</summary>
    private readonly record struct Again(bool IsAsked, string? Earlier);

    private static int Run(Shell shell, string[] files, string folder, bool isDry, string? report, Again again)
    {
        if (again.Earlier is not null && (!again.IsAsked || files.Length > 1))
        {
            shell.Error.Write(shell.Say(
                "“--earlier” đi cùng “--again” và một tệp duy nhất: papisite import MỚI.docx --again --earlier CŨ.docx.\n",
                "“--earlier” goes with “--again” and one file alone: papisite import NEW.docx --again --earlier OLD.docx.\n"));
            return ExitCode.Usage;
        }

        if (report is not null && Path.GetExtension(report).ToLowerInvariant() is not (".html" or ".json"))
        {
            shell.Error.Write(shell.Say(
                $"Tên tệp báo cáo “{report}” phải kết thúc bằng .html hoặc .json.\n",
                $"The name of the report “{report}” must end with .html or .json.\n"));
            return ExitCode.Usage;
        }

        if (report is not null && FolderFault.OfFileIn(shell.PathOf(report), report) is { } fault)
        {
            shell.Error.Write(fault.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        if (File.Exists(folder))
        {
            var named = Path.GetRelativePath(shell.WorkingFolder, folder);
            shell.Error.Write(shell.Say(
                $"“--output {named}” là một tệp. Nêu thư mục nội dung để ghi vào, như “--output content”.\n",
                $"“--output {named}” is a file. Name the content folder to write to, such as “--output content”.\n"));
            return ExitCode.Usage;
        }

        var content = ContentOf(folder, null);
        var (results, code) = (new List<ImportResult>(), ExitCode.Done);
        var trees = content.Trees.ToList();
        foreach (var file in files)
        {
            var isDone = again.IsAsked
                ? ImportAgain(shell, file, again.Earlier, content, isDry, results)
                : ImportNew(shell, file, folder, isDry, trees, results);
            code = Math.Max(code, isDone);
            // Two documents may be of one plan, or of two in one file: the next meets it as the one before left it.
            if (again.IsAsked) content = ContentOf(folder, content);
        }

        if (report is not null && results.Count > 0) WriteReport(shell, results, report);
        return code;
    }

    private static ContentFolder ContentOf(string folder, ContentFolder? earlier) => Directory.Exists(folder)
        ? ContentFolder.Read(folder, earlier) : new(folder, [], ImmutableDictionary<string, SiteFile>.Empty);

    private static int ImportNew(
        Shell shell, string file, string folder, bool isDry, List<SyntaxTree> content, List<ImportResult> results)
    {
        if (Read(shell, file) is not { } document) return ExitCode.Usage;
        var result = ImportProgress.Of(shell, document.Document.FileName, () => Understood(document, content));
        results.Add(result);
        return Write(shell, result, folder, isDry, content);
    }

    private static int ImportAgain(
        Shell shell, string file, string? earlier, ContentFolder content, bool isDry, List<ImportResult> results)
    {
        if (Read(shell, file) is not { } document) return ExitCode.Usage;
        var old = earlier is null ? null : Read(shell, earlier);
        if (old is null && earlier is not null) return ExitCode.Usage;
        var trees = RevisedPlan.WithoutPlans(content.Trees);
        var result = ImportProgress.Of(shell, document.Document.FileName, () => Understood(document, trees));
        var before = old is null ? null : ImportProgress.Of(shell, old.Document.FileName, () => Understood(old, trees));
        var (code, placed) = result.Tasks == 0 ? (Faults(shell, result, result.FileName), result)
            : new RevisedPlan(shell, content, isDry).Revise(result, before);
        // Lines of a plan that is nowhere would lead nowhere.
        if (placed is not null) results.Add(placed);
        return code;
    }

    private static ImportResult Understood(ReadResult.Read read, IReadOnlyCollection<SyntaxTree> content) =>
        PlanImport.Of(read.Document, content) with { Remarks = read.Remarks };

    private static ReadResult.Read? Read(Shell shell, string file)
    {
        if (BytesOf(shell, file) is not { } bytes) return null;
        var name = file == StandardInput ? shell.Say("bảng dán vào", "pasted table") : Path.GetFileName(file);
        switch (ImportProgress.Of(shell, name, () => DocumentImport.Read(name, bytes)))
        {
            case ReadResult.Read read:
                return read;
            case ReadResult.Refused refused:
                shell.Error.Write($"{file}: {refused.Happened.In(shell.Language)} {refused.ToDo.In(shell.Language)}\n");
                return null;
            default:
                throw new InvalidOperationException("A reader gave neither a document nor a reason.");
        }
    }

    private static byte[]? BytesOf(Shell shell, string file)
    {
        if (file == StandardInput)
        {
            using var pasted = new MemoryStream();
            shell.Input.CopyTo(pasted);
            return pasted.ToArray();
        }

        var path = shell.PathOf(file);
        if (Directory.Exists(path) || !File.Exists(path))
        {
            shell.Error.Write(Directory.Exists(path)
                ? shell.Say($"{file} là thư mục; nêu từng tệp cần nhập.\n", $"{file} is a folder; name each file to import.\n")
                : shell.Say($"Không có tệp {file}. Xem lại tên và thư mục.\n", $"There is no file {file}. See its name and folder.\n"));
            return null;
        }

        if (new FileInfo(path).Length <= DocumentImport.LargestFile) return File.ReadAllBytes(path);
        shell.Error.Write(DocumentImport.TooLarge(file).In(shell.Language) + "\n");
        return null;
    }

    /// <summary>Writes the plan and the agencies to add, and says what an editor has to look at.</summary>
    private static int Write(Shell shell, ImportResult result, string folder, bool isDry, List<SyntaxTree> content)
    {
        var slug = DocumentImport.NameFor(result.FileName);
        string plan = Path.Combine("ke-hoach", slug + ".papi"), registry = Path.Combine("co-quan", slug + ".papi");
        string Shown(string path) => Path.GetRelativePath(shell.WorkingFolder, Path.Combine(folder, path)).Replace('\\', '/');
        (string Path, string Text)[] made = [(plan, result.Text), .. result.Registry.Length > 0 ? [(registry, result.Registry)]
            : Array.Empty<(string, string)>()];
        if (!isDry && made.FirstOrDefault(m => Path.Exists(Path.Combine(folder, m.Path))) is { Path: { } there })
        {
            shell.Error.Write(shell.Say(
                $"Đã có {Shown(there)}, nên không ghi gì. Nếu đây là bản đính chính của kế hoạch ấy, thêm “--again”; nếu là kế hoạch khác, "
                    + "đổi tên tệp văn bản hoặc chọn thư mục khác bằng “--output”.\n",
                $"{Shown(there)} is there already, so nothing was written. If this is a corrected version of that plan, add “--again”; if "
                    + "it is another plan, rename the document or choose another folder with “--output”.\n"));
            return ExitCode.Usage;
        }

        foreach (var (path, text) in made)
        {
            if (!isDry) FreshFile.Create(folder, path, text);
            content.Add(SyntaxTree.Parse(SourceText.FromString(path, text)));
        }

        var doubts = result.Doubts.Length;
        shell.Out.Write(shell.Say(
            $"{Shown(plan)}: {result.Tasks} nhiệm vụ, {result.Parts} phần việc, {doubts} chỗ cần xem lại{(isDry ? " (chưa ghi)" : "")}.\n",
            $"{Shown(plan)}: {result.Tasks} tasks, {result.Parts} parts, {doubts} places to look at{(isDry ? " (not written)" : "")}.\n"));
        if (result.Registry.Length > 0)
        {
            shell.Out.Write(shell.Say(
                $"{Shown(registry)}: {result.Missing.Length} cơ quan chưa có trong danh bạ; kiểm tra tên rồi giữ hoặc sửa.\n",
                $"{Shown(registry)}: {result.Missing.Length} agencies that the directory lacks; check their names, then keep or "
                    + "mend them.\n"));
        }

        foreach (var remark in result.Remarks) shell.Out.Write($"  {remark.In(shell.Language)}\n");
        return Faults(shell, result, Shown(plan));
    }

    private static int Faults(Shell shell, ImportResult result, string plan)
    {
        var isSound = ImportFaults.Tell(shell, result, plan);
        if (result.Tasks == 0)
        {
            shell.Error.Write($"{result.FileName}: {DocumentImport.NoTasks.In(shell.Language)}\n");
        }

        return isSound && result.Tasks > 0 ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static void WriteReport(Shell shell, List<ImportResult> results, string report)
    {
        var path = shell.PathOf(report);
        var isPage = Path.GetExtension(report).Equals(".html", StringComparison.OrdinalIgnoreCase);
        FreshFile.Replace(path, isPage
            ? System.Text.Encoding.UTF8.GetBytes(HtmlReport.Of(results, shell.Language)) : JsonReport.Of(results, shell.Language));
        shell.Out.Write(shell.Say($"Báo cáo để đối chiếu: {report}\n", $"The report to check with: {report}\n"));
    }
}
