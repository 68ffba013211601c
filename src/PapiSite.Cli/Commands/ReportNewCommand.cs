using System.CommandLine;
using System.CommandLine.Parsing;
using PapiSite.Cli.Content;
using PapiSite.Cli.Reports;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Agencies;

namespace PapiSite.Cli.Commands;

/// <summary>
/// <c>papisite report new</c>: writes the report of an agency for a period, or those of all that still owe one, to fill in.
/// </summary>
internal static class ReportNewCommand
{
    public static Command Create(Shell shell)
    {
        var content = CommonOptions.Content(shell);
        var agency = new Option<string?>("--agency")
        {
            Description = shell.Say(
                "Tên cơ quan báo cáo như trong danh bạ, hoặc mã của nó.", "The name of the agency as in the directory, or its id."),
            HelpName = shell.Say("CƠ-QUAN", "AGENCY"),
        };
        var all = new Option<bool>("--all")
        {
            Description = shell.Say(
                "Soạn cho mọi cơ quan còn phải báo cáo kỳ này theo chế độ báo cáo của kế hoạch.",
                "Write those of all agencies that still owe a report for the period by the plans' duties to report."
            ),
        };
        var period = new Option<ReportPeriod>("--period")
        {
            Description = shell.Say(
                "Kỳ báo cáo: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; năm 2026.",
                "The period: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; năm 2026."),
            HelpName = shell.Say("KỲ", "PERIOD"),
            Required = true,
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                var read = Read(typed);
                if (read is null) result.AddError(NoPeriod(shell, typed));
                return read;
            },
        };
        var command = new ExampledCommand(
            "new",
            shell.Say(
                "Tạo tệp báo cáo có sẵn mọi nhiệm vụ mà cơ quan phải báo cáo, với trạng thái của kỳ trước. Không ghi đè tệp nào.",
                "Make a report with every task that the agency must report on, in the state that it reported last. Nothing is overwritten."
            ),
            "papisite report new --agency \"Sở Nội vụ\" --period \"tháng 6 năm 2026\"",
            "papisite report new --all --period \"tháng 6 năm 2026\""
        )
        {
            content, agency, all, period,
        };
        command.Validators.Add(line =>
        {
            if (line.GetValue(all) != line.GetResult(agency) is null or { Implicit: true })
            {
                line.AddError(shell.Say(
                    "Nêu một cơ quan bằng “--agency CƠ-QUAN”, hoặc ghi “--all” để soạn cho mọi cơ quan còn phải báo cáo.",
                    "Name an agency with “--agency AGENCY”, or write “--all” for every agency that still owes a report."));
            }
        });
        command.SetAction(result =>
        {
            var folder = shell.PathOf(result.GetValue(content)!);
            if (ReportCommand.Read(shell, folder) is not { } bound) return ExitCode.Usage;
            var at = new Place(folder, bound, result.GetValue(period)!);
            return result.GetValue(agency) is { } name ? OfAgency(shell, at, name) : OfAll(shell, at);
        });
        return command;
    }

    private static ReportPeriod? Read(string typed) =>
        SyntaxTree.Parse(SourceText.FromString("", $"báo cáo: {typed}\n")).Entries is [{ Value: ReportPeriod known }] ? known : null;

    private static string NoPeriod(Shell shell, string typed)
    {
        var withYear = $"{typed} năm {shell.Today.Year}";
        return Read(withYear) is null
            ? shell.Say(
                $"“{typed}” không phải là kỳ báo cáo; viết như “tháng 6 năm 2026” hoặc “quý II năm 2026”.",
                $"“{typed}” is no period; write it like “tháng 6 năm 2026” or “quý II năm 2026”."
            )
            : shell.Say($"“{typed}” còn thiếu năm; có phải là “{withYear}”?", $"“{typed}” lacks the year; did you mean “{withYear}”?");
    }

    private static int OfAgency(Shell shell, Place at, string agency)
    {
        var found = ReportDraft.AgenciesOf(at.Content, agency, at.Period);
        if (found.Count != 1)
        {
            var (names, ids) = (
                string.Join("; ", ReportDraft.Reporters(at.Content, at.Period).Take(20)),
                string.Join(", ", found.Select(a => a.Id))
            );
            shell.Error.Write(
                found.Count > 1
                    ? shell.Say(
                        $"“{agency}” là tên của nhiều cơ quan. Viết mã của một cơ quan: {ids}.\n",
                        $"“{agency}” is the name of several agencies. Write the id of one: {ids}.\n"
                    )
                    : shell.Say(
                        $"Không có nhiệm vụ nào phải báo cáo của “{agency}” trong kỳ này. Viết tên như trong danh bạ; đang có nhiệm vụ: "
                            + $"{names}.\n",
                        $"“{agency}” has no task to report on in the period. Write the name as in the directory; these have tasks: "
                            + $"{names}.\n"
                    )
            );
            return ExitCode.Usage;
        }

        var shown = at.Shown(shell, found[0]);
        if (at.IsThere(found[0]))
        {
            shell.Error.Write(
                shell.Say(
                    $"Đã có {shown}. Báo cáo chưa công bố thì sửa tệp ấy; đã công bố rồi thì viết tệp mới cùng kỳ, có dòng “đính chính”.\n",
                    $"{shown} is there already. Edit it if it is not published; else write a new file for the period with a line “đính "
                        + $"chính”.\n"
                )
            );
            return ExitCode.Usage;
        }

        var draft = Write(shell, at, found[0]);
        var folder = Path.GetRelativePath(shell.WorkingFolder, at.Folder);
        shell.Out.Write(shell.Say(
            $"{shown}\nCó {draft.Tasks} nhiệm vụ. Sửa tệp trên rồi chạy “papisite check {folder}”.\n",
            $"{shown}\nTasks: {draft.Tasks}. Edit the file, then run “papisite check {folder}”.\n"));
        return ExitCode.Done;
    }

    /// <summary>Writes those that are owed; a report that somebody began stays as it is.</summary>
    private static int OfAll(Shell shell, Place at)
    {
        if (!at.Content.Plans.Any(at.Content.CollectsReportsOn))
        {
            shell.Error.Write(ReportCommand.NoneCollected(shell) + "\n");
            return ExitCode.Usage;
        }

        var owing = ReportDraft.Owing(at.Content, at.Period);
        var (made, kept, idle) = (0, 0, new List<string>());
        foreach (var agency in owing)
        {
            if (ReportDraft.AgenciesOf(at.Content, agency.Id, at.Period).Count == 0)
            {
                idle.Add(agency.Name);
                continue;
            }

            if (at.IsThere(agency))
            {
                kept++;
                var shown = at.Shown(shell, agency);
                shell.Out.Write(shell.Say($"{shown} (đã có, giữ nguyên)\n", $"{shown} (there already, left as it is)\n"));
                continue;
            }

            made++;
            var draft = Write(shell, at, agency);
            shell.Out.Write(
                shell.Say($"{at.Shown(shell, agency)} ({draft.Tasks} nhiệm vụ)\n", $"{at.Shown(shell, agency)} (tasks: {draft.Tasks})\n")
            );
        }

        if (idle.Count > 0)
        {
            var names = string.Join("; ", idle);
            shell.Out.Write(shell.Say(
                $"Không chủ trì nhiệm vụ nào nên không có tệp: {names}.\n", $"Without a file, since they lead no task: {names}.\n"));
        }

        var folder = Path.GetRelativePath(shell.WorkingFolder, at.Folder);
        shell.Out.Write(
            (made, kept) switch
            {
                (0, 0) => shell.Say(
                    $"Theo chế độ báo cáo của các kế hoạch, không cơ quan nào còn phải báo cáo {at.Period}. Soạn cho một cơ quan thì dùng "
                        + $"“--agency”.\n",
                    $"By the plans' duties to report nobody owes a report for {at.Period}. For the report of one agency use “--agency”.\n"
                ),
                (0, _) => shell.Say("Không có tệp nào phải tạo thêm.\n", "No more files were to be made.\n"),
                _ => shell.Say(
                    $"Đã tạo {made} báo cáo. Trạng thái ghi sẵn là của lần báo cáo trước: chưa công bố trước khi các cơ quan điền xong; "
                        + $"rồi chạy “papisite check {folder}”.\n",
                    $"Reports made: {made}. Their states are those reported last: publish nothing before the agencies have filled them "
                        + $"in; then run “papisite check {folder}”.\n"
                ),
            }
        );
        return ExitCode.Done;
    }

    private static ReportDraft Write(Shell shell, Place at, Agency agency)
    {
        var draft = ReportDraft.Of(at.Content, agency, at.Period, shell.Today);
        FreshFile.Create(at.Folder, at.FileOf(agency), draft.Text);
        return draft;
    }

    /// <summary>Where reports of a period go.</summary>
    private sealed record Place(string Folder, SiteContent Content, ReportPeriod Period)
    {
        public string FileOf(Agency agency) => Path.Combine("bao-cao", Period.Slug, $"{agency.Id.Replace('/', '-')}.papi");

        public bool IsThere(Agency agency) => Path.Exists(Path.Combine(Folder, FileOf(agency)));

        public string Shown(Shell shell, Agency agency) =>
            Path.GetRelativePath(shell.WorkingFolder, Path.Combine(Folder, FileOf(agency))).Replace('\\', '/');
    }
}
