using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>A day, month or quarter without a year, in a plan that is not for one year only.</summary>
public sealed class DeadlineWithoutYear : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4056", Severity.Note)
        {
            Title = new("Hạn không ghi năm", "Deadline without a year"),
            Message = deadline => new(
                $"Hạn “{deadline}” không ghi năm, mà thời kỳ của kế hoạch không phải là một năm: hạn không có ngày, không vào lịch.",
                $"The deadline “{deadline}” names no year, and the plan is not for one year: it has no day and is in no calendar."
            ),
            Mend = _ => new(
                "Ghi thêm năm, hoặc “hằng năm” nếu năm nào cũng vậy; kế hoạch chỉ cho một năm thì ghi “thời kỳ: 2024”.",
                "Add the year, or “hằng năm” where it is so in every year; for a plan of one year write “thời kỳ: 2024”."
            ),
            Why = new(
                "Không biết năm thì không biết nhiệm vụ nào đã hết thời hạn; PapiSite không đoán thay người viết.",
                "Without the year nobody knows what is past its deadline; PapiSite never guesses it."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024-2026\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: "
                    + "Sở Y tế\n    hạn: quý II\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024-2026\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: "
                    + "Sở Y tế\n    hạn: quý II năm 2025\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            foreach (var (deadline, line) in WrittenDeadline.Of(plan))
            {
                // A day that the one year of a plan does not have is an error of its own.
                if (deadline.Singles.Any(d => d.LacksYear && !d.IsMissingIn(plan.Period)))
                    line.Report(diagnostics, Descriptor.Of(deadline.Text));
            }
        }
    }
}
