using PapiSite.Language.Diagnostics;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A report that was signed before its period begins, or long before it ends.</summary>
public sealed class PeriodAfterReport : ContentRule
{
    /// <summary>Reports on a month, quarter or year are due before it ends; none is due two months before.</summary>
    private const int MostDaysAhead = 62;

    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y "
            + "tế\n    hạn: năm 2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Day, string Period)> Descriptor { get; } =
        new("PAPI4034", Severity.Warning)
        {
            Title = new("Kỳ báo cáo ở sau ngày báo cáo", "Period after the report's day"),
            Message = a => new(
                $"Báo cáo ký ngày {a.Day} mà ghi kỳ {a.Period}.",
                $"The report was signed on {a.Day} and is for {a.Period}."),
            Mend = _ => new(
                "Kiểm tra kỳ và ngày báo cáo. Khi xếp thứ tự, báo cáo chỉ được coi là nói đến ngày ký, không nói đến hết kỳ.",
                "Check period and day. In the order of reports it speaks up to the day of its signature only, not to the end of its period."
            ),
            Why = new(
                "Báo cáo ghi nhầm sang một kỳ về sau che mất các báo cáo tiếp theo.",
                "A report for a later period by mistake would hide those that follow."
            ),
            Bad =
                Plan
                + "báo cáo: quý IV năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 25/3/2024\n  nhiệm vụ 1:\n    trạng "
                + "thái: đang thực hiện\n",
            Good =
                Plan
                + "báo cáo: quý I năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 25/3/2024\n  nhiệm vụ 1:\n    trạng "
                + "thái: đang thực hiện\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (
            var report in content.Reports.Where(r => r.Period.First > r.Date || r.Period.Last.DayNumber - r.Date.DayNumber > MostDaysAhead)
        )
        {
            report.Origin.Report(diagnostics, Descriptor.Of((Day: ReportedDay.Of(report.Date), $"{report.Period}")));
        }
    }
}
