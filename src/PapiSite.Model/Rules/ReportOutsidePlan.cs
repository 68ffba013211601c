using PapiSite.Language.Diagnostics;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A report for a period outside the years of its plan.</summary>
public sealed class ReportOutsidePlan : ContentRule
{
    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y "
            + "tế\n    hạn: năm 2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Period, string Years)> Descriptor { get; } =
        new("PAPI4035", Severity.Warning)
        {
            Title = new("Kỳ báo cáo ngoài thời kỳ của kế hoạch", "Period outside the plan's years"),
            Message = a => new(
                $"Kỳ {a.Period} nằm ngoài thời kỳ của kế hoạch ({a.Years}).",
                $"The period {a.Period} lies outside the plan's years ({a.Years})."),
            Mend = _ => new(
                "Kiểm tra kỳ và kế hoạch; báo cáo việc còn lại sau thời kỳ thì giữ nguyên.",
                "Check period and plan; keep it if it reports what was left to do after the plan's years."
            ),
            Why = new(
                "Nhầm năm hoặc nhầm kế hoạch thì số liệu rơi vào chỗ khác.",
                "With a wrong year or plan the figures fall to the wrong place."
            ),
            Bad =
                Plan
                + "báo cáo: tháng 6 năm 2023\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/6/2023\n  nhiệm vụ 1:\n    trạng "
                + "thái: đang thực hiện\n",
            Good =
                Plan
                + "báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng "
                + "thái: đang thực hiện\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var report in content.Reports)
        {
            var (first, last) = report.Plan.Years;
            if (report.Period.Year >= first && report.Period.Year <= last) continue;
            // The years that count, which the words of a period need not tell.
            var years = first == last ? $"{first}"
                : $"{(report.Plan.HasBeginning ? first : "")}–{(last < DateOnly.MaxValue.Year ? last : "")}";
            report.Origin.Report(diagnostics, Descriptor.Of(($"{report.Period}", years)));
        }
    }
}
