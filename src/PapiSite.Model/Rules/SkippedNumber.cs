using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A number that the plan's own numbering passes over.</summary>
public sealed class SkippedNumber : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Before, string Next, string Missing)> Descriptor { get; } =
        new("PAPI4001", Severity.Note)
        {
            Title = new("Số thứ tự bị nhảy", "Skipped number"),
            Message = a => new(
                $"Sau nhiệm vụ {a.Before} là nhiệm vụ {a.Next}, không có {a.Missing}.",
                $"After task {a.Before} comes task {a.Next}; there is no {a.Missing}."),
            Mend = _ => new(
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
                    task.Origin.ReportHead(diagnostics, Descriptor.Of((Before: before!.Label!, Next: task.Label!, Missing: skipped)));
                before = task;
            }
        }
    }
}
