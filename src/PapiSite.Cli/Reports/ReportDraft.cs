using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Cli.Reports;

/// <summary>A report to fill in: what an agency must report on, with what it reported last.</summary>
/// <param name="Agency">The agency, under its name in the registry.</param>
/// <param name="Tasks">How many tasks there are.</param>
/// <param name="Text">The file.</param>
public sealed record ReportDraft(string Agency, int Tasks, string Text)
{
    /// <summary>
    /// The agencies of a name in any of its forms, or of an id, to which a plan that runs in the period gives a task: one in each place.
    /// </summary>
    public static IReadOnlyList<Agency> AgenciesOf(SiteContent content, string name, ReportPeriod period) =>
        [
            .. Running(content, period)
                .SelectMany(plan =>
                    (content.Registry.ById(name) is { } known ? [known] : content.Registry.Resolve(name, plan.Place)).Where(a =>
                        OwedBy(plan, a).Count > 0
                    )
                )
                .Distinct()
                .OrderBy(a => a.Id, StringComparer.Ordinal),
        ];

    /// <summary>Writes the report of an agency.</summary>
    /// <param name="content">The content.</param>
    /// <param name="agency">One of <see cref="AgenciesOf"/>.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The day that the report gets.</param>
    public static ReportDraft Of(SiteContent content, Agency agency, ReportPeriod period, DateOnly today)
    {
        var owed = Running(content, period).Select(plan => (Plan: plan, Tasks: OwedBy(plan, agency))).Where(o => o.Tasks.Count > 0)
            .Select(o => new PlanDraft(content, o.Plan, agency, o.Tasks)).ToList();
        var reports = owed.Select(o => o.Written(period, today)).ToList();
        if (reports.Count > 0) reports[0] = reports[0] with { Before = [.. Advice(agency, period, today), PapiLine.Blank] };
        return new(agency.Name, owed.Sum(o => o.Open.Count), PapiWriter.Write(reports));
    }

    /// <summary>What to do with the file, at its beginning.</summary>
    private static IEnumerable<PapiLine> Advice(Agency agency, ReportPeriod period, DateOnly today) =>
    [
        PapiLine.Comment(
            $"Báo cáo tiến độ {period} của {agency.Name}. Sửa từng nhiệm vụ bên dưới; trạng thái ghi sẵn là của lần báo cáo trước."),
        PapiLine.Comment($"Trạng thái là một trong: {string.Join(", ", Choices.TaskStates.Options)}."),
        PapiLine.Comment("Dưới mỗi nhiệm vụ có thể thêm các dòng sau, bỏ dấu # ở đầu:"),
        PapiLine.Comment("   đã làm: Những việc đã làm trong kỳ."),
        PapiLine.Comment($"   ngày hoàn thành: {today.Day}/{today.Month}/{today.Year}"),
        PapiLine.Comment("   minh chứng: tep/bien-ban.pdf (Biên bản)"),
        PapiLine.Comment("Nhiệm vụ không có gì mới thì để nguyên. Ký ngày khác thì sửa “ngày báo cáo”."),
    ];

    /// <summary>The names of the agencies that have tasks to report on.</summary>
    public static IEnumerable<string> Reporters(SiteContent content, ReportPeriod period) =>
        Running(content, period)
            .SelectMany(p => p.Tasks)
            .SelectMany(Reporting)
            .Select(a => a.Agency?.Name)
            .OfType<string>()
            .Distinct()
            .Order(VietnameseOrder.Instance);

    /// <summary>The agencies that by the plans' duties still owe a report for a period, whether its day has come or not.</summary>
    public static IReadOnlyList<Agency> Owing(SiteContent content, ReportPeriod period) =>
    [
        // A period is reported on within the year after it.
        .. DueReport.Of(content, new(period.Year + 1, 12, 31)).Where(d => d.Period == period && d.Report is null).Select(d => d.Agency)
            .Distinct().OrderBy(a => a.Id, StringComparer.Ordinal),
    ];

    /// <summary>The plans whose years the period lies in.</summary>
    private static IEnumerable<Plan> Running(SiteContent content, ReportPeriod period) =>
        content.Plans.Where(p => p.Years.First <= period.Year && period.Year <= p.Years.Last);

    private static List<PlanTask> OwedBy(Plan plan, Agency agency) => [.. plan.Tasks.Where(t => Reporting(t).Any(a => a.Agency == agency))];

    /// <summary>Who answers for a task: its leaders; where it has none, those who monitor it and carry it out.</summary>
    private static IEnumerable<Assignment> Reporting(PlanTask task) =>
        task.In(Role.Lead).Any() ? task.In(Role.Lead) : task.Assignments.Where(a => a.Role.Model is Role.Monitoring or Role.Implementing);
}
