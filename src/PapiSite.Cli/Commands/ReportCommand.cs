using System.CommandLine;
using PapiSite.Cli.Content;
using PapiSite.Cli.Help;
using PapiSite.Cli.Reports;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Reports;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite report</c>: the monthly round. <c>new</c> writes a report to fill in, <c>status</c> says who still owes one.</summary>
internal static class ReportCommand
{
    public static Command Create(Shell shell)
    {
        var command = new ExampledCommand("report", "Soạn báo cáo tiến độ của một kỳ, và xem cơ quan nào còn thiếu báo cáo.", "papisite report status")
        {
            CreateNew(shell), CreateStatus(shell),
        };
        command.SetAction(_ =>
        {
            HelpText.Write(shell.Out, command);
            return ExitCode.Usage;
        });
        return command;
    }

    private static ExampledCommand CreateNew(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var agency = new Option<string>("--agency") { Description = "Tên cơ quan báo cáo như trong danh bạ, hoặc mã của nó.", HelpName = "CƠ-QUAN", Required = true };
        var period = new Option<ReportPeriod>("--period")
        {
            Description = "Kỳ báo cáo: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; năm 2026.",
            HelpName = "KỲ",
            Required = true,
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                var read = SyntaxTree.Parse(SourceText.FromString("", $"báo cáo: {typed}\n")).Entries is [{ Value: ReportPeriod known }] ? known : null;
                if (read is null) result.AddError($"“{typed}” không phải là kỳ báo cáo; viết như “tháng 6 năm 2026” hoặc “quý II năm 2026”.");
                return read;
            },
        };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "new",
            "Tạo tệp báo cáo có sẵn mọi nhiệm vụ mà cơ quan phải báo cáo, với trạng thái của kỳ trước. Không ghi đè tệp nào.",
            "papisite report new --agency \"Sở Nội vụ\" --period \"tháng 6 năm 2026\"")
        {
            content, agency, period, language,
        };
        command.SetAction(result => New(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(agency)!, result.GetValue(period)!, result.GetValue(language)));
        return command;
    }

    private static ExampledCommand CreateStatus(Shell shell)
    {
        var (content, asOf, language) = (CommonOptions.Content(shell), CommonOptions.AsOf(), CommonOptions.Language());
        var command = new ExampledCommand("status", "Nêu cơ quan nào còn thiếu báo cáo mà kế hoạch yêu cầu, tính đến một ngày.", "papisite report status", "papisite report status --as-of 2026-07-31")
        {
            content, asOf, language,
        };
        command.SetAction(result => Status(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(asOf) ?? shell.Today, result.GetValue(language)));
        return command;
    }

    private static int New(Shell shell, string content, string agency, ReportPeriod period, MessageLanguage language)
    {
        if (Read(shell, content, language) is not { } bound) return ExitCode.Usage;
        var found = ReportDraft.AgenciesOf(bound, agency, period);
        if (found.Count != 1)
        {
            var (names, ids) = (string.Join("; ", ReportDraft.Reporters(bound, period).Take(20)), string.Join(", ", found.Select(a => a.Id)));
            var words = found.Count > 1
                ? new Words($"“{agency}” là tên của nhiều cơ quan. Viết mã của một cơ quan: {ids}.", $"“{agency}” is the name of several agencies. Write the id of one: {ids}.")
                : new Words(
                    $"Không có nhiệm vụ nào phải báo cáo của “{agency}” trong kỳ này. Viết tên như trong danh bạ; đang có nhiệm vụ: {names}.",
                    $"“{agency}” has no task to report on in the period. Write the name as in the directory; these have tasks: {names}.");
            shell.Error.Write(words.In(language) + "\n");
            return ExitCode.Usage;
        }

        var draft = ReportDraft.Of(bound, found[0], period, shell.Today);
        var name = Path.Combine("bao-cao", period.Slug, $"{found[0].Id.Replace('/', '-')}.papi");
        var path = Path.Combine(content, name);
        var shown = Path.GetRelativePath(shell.WorkingFolder, path).Replace('\\', '/');
        if (Path.Exists(path))
        {
            var taken = new Words(
                $"Đã có {shown}. Báo cáo chưa công bố thì sửa tệp ấy; đã công bố rồi thì viết tệp mới cùng kỳ, có dòng “đính chính”.",
                $"{shown} is there already. Edit it if it is not published; else write a new file for the period with a line “đính chính”.");
            shell.Error.Write(taken.In(language) + "\n");
            return ExitCode.Usage;
        }

        FreshFile.Create(content, name, draft.Text);
        var folder = Path.GetRelativePath(shell.WorkingFolder, content);
        var done = new Words(
            $"{shown}\nCó {draft.Tasks} nhiệm vụ. Sửa tệp trên rồi chạy “papisite check {folder}”.",
            $"{shown}\n{draft.Tasks} tasks. Edit the file, then run “papisite check {folder}”.");
        shell.Out.Write(done.In(language) + "\n");
        return ExitCode.Done;
    }

    private static int Status(Shell shell, string content, DateOnly asOf, MessageLanguage language)
    {
        if (Read(shell, content, language) is not { } bound) return ExitCode.Usage;
        if (!bound.Plans.Any(bound.CollectsReportsOn))
        {
            var none = new Words(
                "Trang web này không nhận báo cáo, nên không cơ quan nào bị tính là còn thiếu. Muốn nhận thì ghi “nhận báo cáo: có” trong mục “trang web”.",
                "The site collects no reports, so nobody is counted as owing one. To collect them, write “nhận báo cáo: có” under “trang web”.");
            shell.Out.Write(none.In(language) + "\n");
            return ExitCode.Done;
        }

        var due = DueReport.Of(bound, asOf);
        var owed = due.Where(d => d.Report is null).ToList();
        foreach (var period in owed.GroupBy(d => (d.Plan.Id, d.Period, d.Due)))
        {
            var (first, names) = (period.First(), string.Join("; ", period.Select(d => d.Agency.Name)));
            var plan = first.Plan.Number ?? first.Plan.Title;
            var line = new Words(
                $"{plan}, {period.Key.Period}, hạn {period.Key.Due.Day}/{period.Key.Due.Month}/{period.Key.Due.Year}: {names}",
                $"{plan}, period {period.Key.Period.Slug}, due {period.Key.Due:yyyy-MM-dd}: {names}");
            shell.Out.Write(line.In(language) + "\n");
        }

        var sum = new Words(
            $"Tính đến ngày {asOf.Day}/{asOf.Month}/{asOf.Year}: phải có {due.Length} báo cáo, đã có {due.Length - owed.Count}, còn thiếu {owed.Count}.",
            $"As of {asOf:yyyy-MM-dd}: {due.Length} reports due, {due.Length - owed.Count} made, {owed.Count} missing.");
        shell.Out.Write(sum.In(language) + "\n");
        return ExitCode.Done;
    }

    /// <summary>The content; null where the folder cannot be read, which has been said then.</summary>
    private static SiteContent? Read(Shell shell, string content, MessageLanguage language)
    {
        if (FolderFault.Of(content) is not { } fault) return ContentFolder.Read(content).Bind().Content;
        shell.Error.Write(fault.In(language) + "\n");
        return null;
    }
}
