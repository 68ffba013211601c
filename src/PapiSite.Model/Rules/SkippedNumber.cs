using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A number that the plan's own numbering passes over.</summary>
public sealed class SkippedNumber : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PAPI4001", Severity.Note)
        {
            Title = new("Số thứ tự bị nhảy", "Skipped number"),
            Message = new("Sau nhiệm vụ {0} là nhiệm vụ {1}, không có {2}.", "After task {0} comes task {1}; there is no {2}."),
            Mend = new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép sót thì bổ sung.",
                "Compare with the signed document: keep it if it is printed so; add the task if it was left out."
            ),
            Why = new("Số bị nhảy có thể là một nhiệm vụ bị chép sót mà không ai hay.", "A gap may be a task that was left out unnoticed."),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám "
                    + "sức khỏe\n  nhiệm vụ 3: Tiêm chủng\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám "
                    + "sức khỏe\n  nhiệm vụ 2: Tiêm chủng\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            PlanTask? before = null;
            foreach (var task in plan.Tasks)
            {
                // A new group may begin with 1 or go on counting.
                var skipped =
                    before is null || before.Appendix != task.Appendix
                        ? null
                        : PrintedNumber.Of(before.Label).GapBefore(PrintedNumber.Of(task.Label));
                if (skipped is not null)
                    task.Origin.ReportHead(diagnostics, Descriptor, before!.Label!, task.Label!, skipped);
                before = task;
            }
        }
    }
}
