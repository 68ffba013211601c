using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
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
    /// <summary>The agencies of a name in any of its forms, or of an id, to which a plan that runs in the period gives a task: one in each place.</summary>
    public static IReadOnlyList<Agency> AgenciesOf(SiteContent content, string name, ReportPeriod period) =>
    [
        .. Running(content, period).SelectMany(plan => (content.Registry.ById(name) is { } known ? [known] : content.Registry.Resolve(name, plan.Place)).Where(a => OwedBy(plan, a).Count > 0))
            .Distinct().OrderBy(a => a.Id, StringComparer.Ordinal),
    ];

    /// <summary>Writes the report of an agency.</summary>
    /// <param name="content">The content.</param>
    /// <param name="agency">One of <see cref="AgenciesOf"/>.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The day that the report gets.</param>
    public static ReportDraft Of(SiteContent content, Agency agency, ReportPeriod period, DateOnly today)
    {
        var text = new StringBuilder();
        text.Append($"""
            # Báo cáo tiến độ {period} của {agency.Name}. Sửa từng nhiệm vụ bên dưới; trạng thái ghi sẵn là của lần báo cáo trước.
            # Trạng thái là một trong: {string.Join(", ", Choices.TaskStates.Options)}.
            # Dưới mỗi nhiệm vụ có thể thêm các dòng sau, bỏ dấu # ở đầu:
            #    đã làm: Những việc đã làm trong kỳ.
            #    ngày hoàn thành: {Day(today)}
            #    minh chứng: tep/bien-ban.pdf (Biên bản)
            # Nhiệm vụ không có gì mới thì để nguyên. Ký ngày khác thì sửa “ngày báo cáo”.


            """);
        var open = Running(content, period).Select(plan => (Plan: plan, Tasks: OwedBy(plan, agency))).Where(o => o.Tasks.Count > 0)
            .Sum(o => Write(text, content, o.Plan, agency, o.Tasks, period, today));
        return new(agency.Name, open, text.ToString().TrimEnd('\n') + "\n");
    }

    /// <summary>The names of the agencies that have tasks to report on.</summary>
    public static IEnumerable<string> Reporters(SiteContent content, ReportPeriod period) =>
        Running(content, period).SelectMany(p => p.Tasks).SelectMany(Reporting).Select(a => a.Agency?.Name).OfType<string>().Distinct().Order(VietnameseOrder.Instance);

    /// <summary>The agencies that by the plans' duties still owe a report for a period, whether its day has come or not.</summary>
    public static IReadOnlyList<Agency> Owing(SiteContent content, ReportPeriod period) =>
    [
        // A period is reported on within the year after it.
        .. DueReport.Of(content, new(period.Year + 1, 12, 31)).Where(d => d.Period == period && d.Report is null).Select(d => d.Agency)
            .Distinct().OrderBy(a => a.Id, StringComparer.Ordinal),
    ];

    /// <summary>The plans whose years the period lies in.</summary>
    private static IEnumerable<Plan> Running(SiteContent content, ReportPeriod period) => content.Plans.Where(p => p.Years.First <= period.Year && period.Year <= p.Years.Last);

    private static List<PlanTask> OwedBy(Plan plan, Agency agency) => [.. plan.Tasks.Where(t => Reporting(t).Any(a => a.Agency == agency))];

    /// <summary>Who answers for a task: its leaders; where it has none, those who monitor it and carry it out.</summary>
    private static IEnumerable<Assignment> Reporting(PlanTask task) =>
        task.In(Role.Lead).Any() ? task.In(Role.Lead) : task.Assignments.Where(a => a.Role is Role.Monitoring or Role.Implementing);

    /// <summary>Writes the report on a plan and gives the number of its tasks; what was completed or stopped before needs no further report.</summary>
    private static int Write(StringBuilder text, SiteContent content, Plan plan, Agency agency, List<PlanTask> tasks, ReportPeriod period, DateOnly today)
    {
        // A number leads there only where no other plan bears it.
        var isOnly = plan.Number is { } number && content.Plans.Count(p => p.BearsNumber(number)) == 1;
        text.Append($"báo cáo: {period}\n  kế hoạch: {(isOnly ? plan.Number : plan.Id)}\n  cơ quan: {NameOf(agency, content.Registry, plan)}\n  ngày báo cáo: {Day(today)}\n");
        var labels = new TaskLabels(plan);
        var last = content.Reports.Where(r => r.Plan.Id == plan.Id && r.ReporterKey == agency.Id).OrderBy(r => r.Rank)
            .SelectMany(r => r.Tasks).GroupBy(t => t.Task.Id).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var ended = tasks.Where(t => last.GetValueOrDefault(t.Id)?.State is TaskState.Completed or TaskState.Stopped).ToList();
        if (ended.Count > 0) text.Append($"\n  # Đã báo cáo hoàn thành hoặc dừng, không phải báo cáo lại: {string.Join(", ", ended.Select(t => labels.Of(t) ?? t.Id))}.\n");
        foreach (var task in tasks.Except(ended))
        {
            text.Append($"\n  # {Asked(task)}\n");
            if (labels.Of(task) is { } label) text.Append($"  nhiệm vụ {label}: {task.Headline}\n");
            else text.Append($"  nhiệm vụ: {task.Headline}\n    mã: {task.Id}\n");
            text.Append($"    trạng thái: {Choices.TaskStates.WordOf(last.GetValueOrDefault(task.Id)?.State ?? TaskState.NotStarted)}\n");
            // A figure goes with a target, so the hint stands only where there is one.
            for (var target = 1; target <= task.Targets.Length; target++) text.Append($"    # đạt{(task.Targets.Length > 1 ? $" {target}" : "")}: 96%\n");
        }

        text.Append('\n');
        return tasks.Count - ended.Count;
    }

    /// <summary>What the plan asks for, so that nobody needs to look it up.</summary>
    private static string Asked(PlanTask task) => string.Join(' ', TaskFields.Asked.Select(field => Asked(field, task)).OfType<string>());

    /// <summary>A field under the name of its keyword; null where the task does not have it and that needs no word.</summary>
    private static string? Asked(Field<PlanTask> field, PlanTask task)
    {
        var words = field.ItemsOf(task) is { IsEmpty: false } items ? string.Join("; ", items) : field.AskedOtherwise;
        var name = field.Keywords[0].Name;
        return words is null ? null : $"{char.ToUpperInvariant(name[0])}{name[1..]}: {words}.";
    }

    /// <summary>The name of an agency that means it and no other in a plan of a place, and can stand in a list.</summary>
    private static string NameOf(Agency agency, AgencyRegistry registry, Plan plan) =>
        agency.AllNames.FirstOrDefault(name => name.AsSpan().IndexOfAny(";…") < 0 && registry.Resolve(name, plan.Place) is [var only] && only.Id == agency.Id) ?? agency.Name;

    private static string Day(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";
}
