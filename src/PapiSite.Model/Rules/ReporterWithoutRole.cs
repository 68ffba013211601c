using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A report of an agency on a task in which it has no role.</summary>
public sealed class ReporterWithoutRole : ContentRule
{
    private const string Plan = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm 2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new("PAPI4017", Severity.Note)
    {
        Title = new("Cơ quan báo cáo không có vai trò trong nhiệm vụ", "Reporter without a role in the task"),
        Message = new("Kế hoạch không giao nhiệm vụ này cho “{0}”.", "The plan does not give this task to “{0}”."),
        Mend = new("Kiểm tra số nhiệm vụ; nếu báo cáo thay cơ quan khác thì ghi rõ ở “ghi chú”.", "Check the number; where it reports for another agency, say so under “ghi chú”."),
        Why = new("Số nhiệm vụ gõ nhầm làm báo cáo hiện ở trang của nhiệm vụ khác.", "With a wrong number the report shows on another task's page."),
        Bad = Plan + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: đang thực hiện\n",
        Good = Plan + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: đang thực hiện\n",
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(content);
        foreach (var report in content.Reports.Where(r => r.Reporter.Agency is not null))
        {
            var agency = report.Reporter.Agency!;
            var groups = content.Registry.Agencies.Where(g => g.MemberIds.Contains(agency.Id)).Select(g => g.Id).Append(agency.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var reported in report.Tasks)
            {
                var roles = reported.Task.Assignments.Concat(reported.Task.Subtasks.SelectMany(s => s.Assignments));
                // Groups whose members the registry does not list may hold any agency.
                if (!roles.Any(a => a.Agency is null or { Kind: not Agencies.AgencyKind.Body, MemberIds.IsEmpty: true } || groups.Contains(a.Agency.Id)))
                    reported.Origin.ReportHead(diagnostics, Descriptor, report.Reporter.Mention.Name);
            }
        }
    }
}
