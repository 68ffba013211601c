using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Export;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite export</c>: gives a plan back as a file of Word or Excel.</summary>
internal static class ExportCommand
{
    private const string Word = ".docx",
        Excel = ".xlsx";

    public static Command Create(Shell shell)
    {
        var plan = new Argument<string>(shell.Say("KẾ-HOẠCH", "PLAN"))
        {
            Description = shell.Say(
                "Mã hoặc số hiệu của kế hoạch, hoặc tệp của nó.", "The id or the number of the plan, or its file."),
        };
        var content = CommonOptions.Content(shell);
        var docx = new Option<bool>("--docx")
        {
            Description = shell.Say(
                "Văn bản Word theo thể thức của Nghị định 30/2020/NĐ-CP (mặc định).",
                "A Word document in the official layout of Decree 30 of 2020 (the default)."),
        };
        var xlsx = new Option<bool>("--xlsx")
        {
            Description = shell.Say("Bảng Excel, mỗi nhiệm vụ một hàng.", "An Excel table with a row for each task."),
        };
        var progress = new Option<bool>("--progress")
        {
            Description = shell.Say(
                "Báo cáo kết quả thực hiện: thêm số liệu theo thời hạn và cột tình hình của từng nhiệm vụ.",
                "A report on the plan: counts by deadline, and columns of how far each task is."),
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = shell.Say(
                "Tệp để ghi vào (mặc định: mã của kế hoạch, như ke-hoach-a.docx). Không ghi đè tệp nào.",
                "The file to write (default: the plan's id, such as ke-hoach-a.docx). Nothing is overwritten."),
            HelpName = shell.Say("TỆP", "FILE"),
        };
        var asOf = CommonOptions.AsOf(shell);
        var command = new ExampledCommand(
            "export",
            shell.Say(
                "Xuất một kế hoạch ra tệp Word hoặc Excel; kèm kết quả thực hiện nếu cần. Không ghi đè tệp nào.",
                "Write a plan as a file of Word or Excel, with its progress if asked. Nothing is overwritten."),
            "papisite export 151/KH-UBND",
            "papisite export vinh-phuc-papi-2024 --xlsx --progress --output tien-do.xlsx"
        )
        {
            plan, content, docx, xlsx, progress, output, asOf,
        };
        command.SetAction(result =>
        {
            (bool IsAsked, string Ending)[] kinds = [(result.GetValue(docx), Word), (result.GetValue(xlsx), Excel)];
            string[] endings = [.. kinds.Where(kind => kind.IsAsked).Select(kind => kind.Ending)];
            return Run(shell, new(result.GetValue(plan)!, shell.PathOf(result.GetValue(content)!), endings)
            {
                Output = result.GetValue(output),
                WithProgress = result.GetValue(progress),
                AsOf = result.GetValue(asOf) ?? shell.Today,
            });
        });
        return command;
    }

    private static int Run(Shell shell, Order order)
    {
        if (EndingsOf(shell, order) is not { } endings) return ExitCode.Usage;
        var unwritable = order.Output is { } output ? FolderFault.OfFileIn(shell.PathOf(output), output) : null;
        if ((unwritable ?? FolderFault.Of(order.Folder)) is { } fault)
        {
            shell.Error.Write(fault.In(shell.Language) + "\n");
            return ExitCode.Usage;
        }

        var bound = ContentFolder.Read(order.Folder).Bind();
        if (PlanOf(shell, order, bound.Content) is not { } plan) return ExitCode.Usage;
        // What a file with errors says is not all in the plan: a document that lacks a line without a word would be worse than none.
        if (bound.Diagnostics.Count(d => d.Source == plan.Origin.Source && d.Severity == Severity.Error) is > 0 and var errors)
        {
            shell.Error.Write(shell.Say(
                $"{plan.Origin.Source.Path} có {errors} lỗi nên chưa xuất được. Chạy “papisite check” để xem, sửa xong rồi xuất lại.\n",
                $"{plan.Origin.Source.Path} has errors ({errors}), so nothing was written. See them with “papisite check”, mend them, "
                    + "then export again.\n"));
            return ExitCode.ContentErrors;
        }

        var publication = new Publication(bound.Content, order.AsOf);
        if (order.WithProgress && !publication.CollectsReportsOn(plan))
        {
            shell.Error.Write(shell.Say(
                $"Nội dung này không nhận báo cáo tiến độ về kế hoạch {plan.Id}, nên không có kết quả nào để xuất. Bỏ “--progress” để "
                    + "xuất kế hoạch; nếu có nhận báo cáo thì ghi “nhận báo cáo: có” trong tệp trang-web.papi.\n",
                $"This content collects no reports on the plan {plan.Id}, so there is no progress to export. Leave out “--progress” to "
                    + "export the plan; where reports are collected, write “nhận báo cáo: có” in trang-web.papi.\n"));
            return ExitCode.Usage;
        }

        var files = endings.Select(ending => (Ending: ending, Name: order.Output ?? plan.Id + ending)).ToList();
        if (files.Find(f => Path.Exists(shell.PathOf(f.Name))) is { Name: { } there })
        {
            shell.Error.Write(shell.Say(
                $"Đã có {there}, nên không ghi gì. Chọn tên khác bằng “--output”, hoặc chuyển tệp ấy đi rồi chạy lại.\n",
                $"{there} is there already, so nothing was written. Choose another name with “--output”, or move that file away first.\n"));
            return ExitCode.Usage;
        }

        foreach (var (ending, name) in files)
        {
            FreshFile.Replace(shell.PathOf(name), ending == Word
                ? PlanExport.Docx(publication, plan, order.WithProgress) : PlanExport.Xlsx(publication, plan, order.WithProgress));
            shell.Out.Write(shell.Say($"{name}: {plan.Tasks.Length} nhiệm vụ.\n", $"{name}: {plan.Tasks.Length} tasks.\n"));
        }

        TellNotice(shell, plan, order.WithProgress, endings);
        return ExitCode.Done;
    }

    /// <summary>Tells what the files say of themselves, so that nobody is surprised by it who opens them.</summary>
    private static void TellNotice(Shell shell, Plan plan, bool withProgress, string[] endings)
    {
        if (plan.IsSummarised && !withProgress && endings.Contains(Word))
        {
            shell.Out.Write(shell.Say(
                "Kế hoạch này ghi lời tóm tắt nên tệp Word không có tiêu ngữ và chữ ký.\n",
                "The plan is in summary, so the Word file has neither motto nor signature.\n"));
        }

        if (PlanExport.NoticeOf(plan, withProgress) is { } notice)
            shell.Out.Write(shell.Say($"Tệp ghi rõ: “{notice}”\n", $"The file says: “{notice}”\n"));
    }

    /// <summary>The kinds of file to write; null where what was asked does not fit together, which has been said then.</summary>
    private static string[]? EndingsOf(Shell shell, Order order)
    {
        if (order.Output is not { } output) return order.Endings.Length > 0 ? order.Endings : [Word];
        var ending = Path.GetExtension(output).ToLowerInvariant();
        if (ending is not (Word or Excel))
        {
            shell.Error.Write(shell.Say(
                $"Tên tệp “{output}” phải kết thúc bằng .docx hoặc .xlsx.\n", $"The name “{output}” must end with .docx or .xlsx.\n"));
            return null;
        }

        if (order.Endings.Length == 0 || order.Endings is [var only] && only == ending) return [ending];
        shell.Error.Write(shell.Say(
            $"“--output {output}” là tên của một tệp {ending}; bỏ “--docx”, “--xlsx”, hoặc bỏ “--output” để mỗi loại có một tệp.\n",
            $"“--output {output}” names one {ending} file; leave out “--docx” and “--xlsx”, or “--output” for a file of each kind.\n"));
        return null;
    }

    private static Plan? PlanOf(Shell shell, Order order, SiteContent content)
    {
        var path = Path.GetRelativePath(order.Folder, shell.PathOf(order.Plan)).Replace('\\', '/');
        var found = content.Plans.Where(p => p.Id == order.Plan).ToList();
        if (found.Count == 0) found = [.. content.Plans.Where(p => p.Origin.Source.Path == order.Plan || p.Origin.Source.Path == path)];
        if (found.Count == 0) found = [.. content.Plans.Where(p => p.BearsNumber(order.Plan))];
        if (found is [var plan]) return plan;
        var ids = string.Join(", ", (found.Count > 0 ? found : content.Plans.AsEnumerable()).Select(p => p.Id));
        shell.Error.Write(
            ids.Length == 0
                ? shell.Say("Thư mục nội dung chưa có kế hoạch nào.\n", "The content folder has no plan.\n")
                : found.Count > 0
                    ? shell.Say(
                        $"“{order.Plan}” chỉ nhiều kế hoạch. Viết mã của một kế hoạch: {ids}.\n",
                        $"“{order.Plan}” means several plans. Write the id of one: {ids}.\n")
                    : shell.Say(
                        $"Không có kế hoạch “{order.Plan}”. Viết mã, số hiệu hoặc tên tệp của một kế hoạch; mã các kế hoạch hiện có: "
                            + $"{ids}.\n",
                        $"There is no plan “{order.Plan}”. Write the id, the number or the file of one; the ids are: {ids}.\n"));
        return null;
    }

    /// <summary>What was asked for.</summary>
    /// <param name="Plan">What names the plan.</param>
    /// <param name="Folder">The content folder.</param>
    /// <param name="Endings">The kinds of file that were named.</param>
    private sealed record Order(string Plan, string Folder, string[] Endings)
    {
        public string? Output { get; init; }

        public bool WithProgress { get; init; }

        public DateOnly AsOf { get; init; }
    }
}
