using System.CommandLine;
using PapiSite.Model.Reports;

namespace PapiSite.Cli.Commands;

/// <summary><c>papisite report status</c>: who still owes a report.</summary>
internal static class ReportStatusCommand
{
    public static Command Create(Shell shell)
    {
        var (content, asOf) = (CommonOptions.Content(shell), CommonOptions.AsOf(shell));
        var command = new ExampledCommand(
            "status",
            shell.Say(
                "Nêu cơ quan nào còn thiếu báo cáo mà kế hoạch yêu cầu, tính đến một ngày.",
                "List the agencies that still owe a report that a plan asks for, as of a day."
            ),
            "papisite report status",
            "papisite report status --as-of 2026-07-31"
        )
        {
            content, asOf,
        };
        command.SetAction(result => Run(shell, shell.PathOf(result.GetValue(content)!), result.GetValue(asOf) ?? shell.Today));
        return command;
    }

    private static int Run(Shell shell, string content, DateOnly asOf)
    {
        if (ReportCommand.Read(shell, content) is not { } bound) return ExitCode.Usage;
        if (!bound.Plans.Any(bound.CollectsReportsOn))
        {
            shell.Out.Write(ReportCommand.NoneCollected(shell) + "\n");
            return ExitCode.Done;
        }

        var due = DueReport.Of(bound, asOf);
        var owed = due.Where(d => d.Report is null).ToList();
        foreach (var period in owed.GroupBy(d => (d.Plan.Id, d.Period, d.Due)))
        {
            var (first, names) = (period.First(), string.Join("; ", period.Select(d => d.Agency.Name)));
            var plan = first.Plan.Number ?? first.Plan.Title;
            shell.Out.Write(shell.Say(
                $"{plan}, {period.Key.Period}, hạn {period.Key.Due:d/M/yyyy}: {names}\n",
                $"{plan}, period {period.Key.Period.Slug}, due {period.Key.Due:yyyy-MM-dd}: {names}\n"));
        }

        shell.Out.Write(shell.Say(
            $"Tính đến ngày {asOf:d/M/yyyy}: phải có {due.Length} báo cáo, đã có {due.Length - owed.Count}, còn thiếu {owed.Count}.\n",
            $"As of {asOf:yyyy-MM-dd}: {due.Length} reports due, {due.Length - owed.Count} made, {owed.Count} missing.\n"));
        return ExitCode.Done;
    }
}
