using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A deadline that falls before or after the years that the plan is for.</summary>
public sealed class DeadlineOutsidePeriod : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Deadline, string Period)> Descriptor { get; } =
        new("PAPI4005", Severity.Note)
        {
            Title = new("Hạn nằm ngoài thời kỳ của kế hoạch", "Deadline outside the plan's period"),
            Message = a => new(
                $"Hạn “{a.Deadline}” nằm ngoài thời kỳ {a.Period} của kế hoạch.",
                $"The deadline “{a.Deadline}” is outside the plan's period {a.Period}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu gõ nhầm thì sửa.",
                "Compare with the signed document: keep it if it is printed so, else correct it."
            ),
            Why = new(
                "Hạn trước khi kế hoạch bắt đầu thường là năm chép lại từ kế hoạch cũ.",
                "A deadline before the plan begins is mostly a year left over from an older plan."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    hạn: trước ngày 10/12/2023\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    hạn: trước ngày 10/12/2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.Period is not null))
        {
            foreach (var (deadline, line) in WrittenDeadline.Of(plan).Where(d => d.Deadline.IsOutside(plan.Period!)))
                line.Report(diagnostics, Descriptor.Of((Deadline: deadline.Text, Period: plan.Period!.ToString())));
        }
    }
}
