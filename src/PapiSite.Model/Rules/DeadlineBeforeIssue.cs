using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>A deadline, or a part of one, that was over before the plan was issued.</summary>
public sealed class DeadlineBeforeIssue : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Deadline, string Issued)> Descriptor { get; } =
        new("PAPI4057", Severity.Note)
        {
            Title = new("Hạn đã hết trước ngày ban hành", "Deadline over before the plan was issued"),
            Message = a => new(
                $"Hạn “{a.Deadline}” đã hết trước ngày ban hành kế hoạch ({a.Issued}).",
                $"The deadline “{a.Deadline}” was over before the plan was issued ({a.Issued})."
            ),
            Mend = _ => new(
                "So với văn bản đã ký: năm của hạn và ngày ban hành; nếu văn bản in như vậy thì giữ nguyên.",
                "Compare year and day of issue with the signed document; keep them if it is printed so."
            ),
            Why = new(
                "Không ai làm được việc trước khi được giao, nên hạn ấy thường là năm gõ nhầm; nó không bao giờ bị tính là quá hạn.",
                "Nobody can do work before it is given, so it is mostly a year mistyped; it never counts as overdue."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  ngày ban hành: 15/11/2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  "
                    + "nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: quý II năm 2024\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  ngày ban hành: 15/3/2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  "
                    + "nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: quý II năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.Issued is not null))
        {
            var issued = plan.Issued!.Value;
            foreach (var (deadline, line) in WrittenDeadline.Of(plan))
            {
                // One that lies before the plan's years has been told as such.
                var isOver = deadline.Singles.Any(d => d.LastDue < issued && (plan.Period is null || !d.IsOutside(plan.Period)));
                if (isOver) line.Report(diagnostics, Descriptor.Of((deadline.Text, Issued: $"{issued.Day}/{issued.Month}/{issued.Year}")));
            }
        }
    }
}
