using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>An agency that stands twice in one role of a task, under one name or two.</summary>
public sealed class AgencyTwiceInRole : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Agency, string Role)> Descriptor { get; } =
        new("PAPI4015", Severity.Note)
        {
            Title = new("Cơ quan ghi hai lần trong một vai trò", "Agency twice in one role"),
            Message = a => new($"“{a.Agency}” được ghi hai lần ở “{a.Role}”.", $"“{a.Agency}” stands twice in “{a.Role}”."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép thừa thì bỏ một chỗ.",
                "Compare with the signed document: keep it if it is printed so, else take one out."
            ),
            Why = new("Một chỗ có thể là tên cơ quan khác bị chép nhầm.", "One of the two may be another agency, copied wrongly."),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    phối hợp: Sở Tài chính; Sở Nội vụ; Sở Tài chính\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    phối hợp: Sở Tài chính; Sở Nội vụ\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            // What a group or plan hands down is noted once.
            var twice = plan
                .Tasks.SelectMany(t =>
                    t.Assignments.Where(a => a.Agency is not null).GroupBy(a => (a.Role, a.PrintedRole, a.Agency!.Id, a.Mention.Note))
                )
                .SelectMany(same => same.Skip(1))
                .DistinctBy(a => a.Mention.Span);
            foreach (var again in twice)
            {
                diagnostics.Report(
                    Descriptor.Of((Agency: again.Mention.Name, Role: again.PrintedRole)), plan.Origin.Source, again.Mention.Span);
            }
        }
    }
}
