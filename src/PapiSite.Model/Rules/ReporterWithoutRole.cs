using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A report of an agency on a task in which it has no role.</summary>
public sealed class ReporterWithoutRole : ContentRule
{
    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4017", Severity.Note)
        {
            Title = new("Cơ quan báo cáo không có vai trò trong nhiệm vụ", "Reporter without a role in the task"),
            Message = agency => new(
                $"Kế hoạch không nêu tên “{agency}” ở nhiệm vụ này.",
                $"The plan does not name “{agency}” in this task."),
            Mend = _ => new(
                "Kiểm tra số nhiệm vụ; nếu báo cáo thay cơ quan khác thì ghi rõ ở “ghi chú”.",
                "Check the number; where it reports for another agency, say so under “ghi chú”."
            ),
            Why = new(
                "Số nhiệm vụ gõ nhầm làm báo cáo hiện ở trang của nhiệm vụ khác.",
                "With a wrong number the report shows on another task's page."
            ),
            Bad =
                Plan
                + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng "
                + "thái: đang thực hiện\n",
            Good =
                Plan
                + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: "
                + "đang thực hiện\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var report in content.Reports.Where(r => r.Reporter.Agency is not null))
        {
            var agency = report.Reporter.Agency!;
            var groups = content.Registry.Agencies.Where(g => g.Members.Contains(agency)).Append(agency).ToHashSet();
            foreach (var reported in report.Tasks)
            {
                var roles = reported.Task.Assignments.Concat(reported.Task.Subtasks.SelectMany(s => s.Assignments)).ToList();
                var isNamed = roles.Exists(a => a.Agency is { } named && groups.Contains(named));
                if (!isNamed && !MayAnswer(reported.Task, roles))
                    reported.Origin.ReportHead(diagnostics, Descriptor.Of(report.Reporter.Mention.Name));
            }
        }
    }

    /// <summary>
    /// True where those who answer for the task may be anybody: groups whose members the registry does not list, names that it does not
    /// know, a list
    /// that is open or lost, or nobody. Who coordinates does not answer for it.
    /// </summary>
    private static bool MayAnswer(PlanTask task, List<Assignment> roles)
    {
        var leaders = roles.FindAll(a => a.Role == Role.Lead);
        var answering = leaders.Count > 0 ? leaders : roles.FindAll(a => a.Role.Model is Role.Monitoring or Role.Implementing);
        var answeringRoles = leaders.Count > 0 ? new[] { Role.Lead } : [Role.Lead, Role.Monitoring, Role.Implementing];
        return answering.Count == 0 || answeringRoles.Any(role => task.OpenRoles.Contains(role) || task.LostRoles.Contains(role))
            || answering.Exists(a => a.Agency is null or { Kind: not AgencyKind.Body, Members.IsEmpty: true });
    }
}
