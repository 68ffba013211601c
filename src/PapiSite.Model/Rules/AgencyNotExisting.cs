using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>An agency that, by the registry, did not exist on the day on which the plan was issued.</summary>
public sealed class AgencyNotExisting : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Agency, string Day)> Descriptor { get; } =
        new("PAPI4006", Severity.Note)
        {
            Title = new("Cơ quan không tồn tại vào ngày ban hành", "Agency did not exist on the date of issue"),
            Message = a => new(
                $"Theo danh bạ, “{a.Agency}” không tồn tại vào ngày {a.Day}.",
                $"By the directory, “{a.Agency}” did not exist on {a.Day}."),
            Mend = _ => new(
                "Kiểm tra “từ ngày”, “đến ngày” của cơ quan trong danh bạ, hoặc dùng tên cơ quan tiếp nhận.",
                "Check the agency's “từ ngày” and “đến ngày”, or use its successor."
            ),
            Why = new(
                "Sau khi sắp xếp bộ máy, giao nhiệm vụ cho cơ quan đã giải thể thì không ai thực hiện.",
                "After a reorganisation, a task for a body that is gone is nobody's."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2025\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: 15/3/2025\n  nhiệm vụ 1: Phổ cập kỹ "
                    + "năng số\n    chủ trì: Sở Thông tin và Truyền thông\n    hạn: năm 2025\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: 15/3/2024\n  nhiệm vụ 1: Phổ cập kỹ "
                    + "năng số\n    chủ trì: Sở Thông tin và Truyền thông\n    hạn: năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            if (plan.Issued is not { } day) continue;
            foreach (var task in plan.Tasks)
            {
                foreach (var assignment in task.Assignments.Where(a => a.Agency is { } agency && !agency.ExistsOn(day)))
                {
                    diagnostics.Report(
                        Descriptor.Of((Agency: assignment.Agency!.Name, Day: $"{day.Day}/{day.Month}/{day.Year}")),
                        plan.Origin.Source,
                        assignment.Mention.Span
                    );
                }
            }
        }
    }
}
