using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>An agency that both leads a task and coordinates it, or that monitors what it carries out itself.</summary>
public sealed class AgencyInBothRoles : ContentRule
{
    private static readonly (Role First, Role Second)[] Pairs = [(Role.Lead, Role.Coordinating), (Role.Monitoring, Role.Implementing)];

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Agency, string First, string Second)> Descriptor { get; } =
        new("PAPI4007", Severity.Note)
        {
            Title = new("Một cơ quan ở hai vai trò", "One agency in two roles"),
            Message = a => new(
                $"“{a.Agency}” vừa {a.First} vừa {a.Second} cùng một nhiệm vụ.",
                $"“{a.Agency}” is both “{a.First}” and “{a.Second}” of the same task."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép nhầm thì bỏ một chỗ.",
                "Compare with the signed document: keep it if it is printed so, else take one out."
            ),
            Why = new("Không rõ ai chịu trách nhiệm chính.", "It is unclear who is answerable."),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "phối hợp: Sở Tài chính; Sở Y tế\n    hạn: năm 2024\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "phối hợp: Sở Tài chính\n    hạn: năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            foreach (var task in plan.Tasks)
            {
                foreach (var (first, second) in Pairs)
                {
                    foreach (var both in task.In(second).Where(a => a.Agency is not null))
                    {
                        if (task.In(first).FirstOrDefault(a => a.Agency?.Id == both.Agency!.Id) is { } other)
                        {
                            diagnostics.Report(
                                Descriptor.Of((Agency: both.Agency!.Name, First: other.PrintedRole, Second: both.PrintedRole)),
                                plan.Origin.Source,
                                both.Mention.Span
                            );
                        }
                    }
                }
            }
        }
    }
}
