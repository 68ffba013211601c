using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>Periods of reports for which no day follows from the deadline.</summary>
public sealed class PeriodsWithoutDay : ContentRule
{
    private static string Duty(string deadline) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chế độ báo cáo: Báo cáo định kỳ\n    cơ "
            + $"quan: Sở Tài chính\n    kỳ báo cáo: 6 tháng; năm\n    hạn: {deadline}\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<Numeral> Descriptor { get; } =
        new("PAPI4030", Severity.Note)
        {
            Title = new("Kỳ báo cáo chưa có ngày phải gửi", "Report period without a day"),
            Message = count => new(
                $"“hạn” không cho biết ngày phải gửi báo cáo của {count} kỳ; kỳ không có ngày thì không bao giờ tính là gửi trễ hạn hay "
                    + $"còn thiếu.",
                $"The deadline gives no day for {count} of the periods; a period without a day is never counted as late or missing."
            ),
            Mend = _ => new(
                "Văn bản có ghi ngày thì chép vào “hạn”, như: trước ngày 20 của tháng cuối quý; hoặc: Báo cáo 6 tháng: trước ngày 10/6; "
                    + "Báo cáo năm: trước ngày 10/12. Văn bản không ghi thì để nguyên.",
                "If the document states the day, write it in “hạn”: trước ngày 20 của tháng cuối quý; or: Báo cáo 6 tháng: trước ngày "
                    + "10/6; Báo cáo năm: trước ngày 10/12. If it does not, leave it as it is."
            ),
            Why = new("PapiSite không đoán ngày mà văn bản không ghi.", "PapiSite guesses no day that the document does not state."),
            Bad = Duty("6 tháng; năm"),
            Good = Duty("trước ngày 20 của tháng cuối quý"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var duty in content.Plans.SelectMany(p => p.ReportingDuties).Where(d => !d.Periods.IsEmpty))
        {
            var undated = duty.Periods.Count(period =>
                duty.Deadline?.Singles.Any(s => s.ReportFor == period && (s.Kind == DeadlineKind.Date || s.Recurrence?.Day is not null))
                != true
            );
            if (undated > 0)
            {
                new Origin(duty.Origin.Source, duty.Origin.Entry.First(Keywords.ReportPeriods)!).Report(
                    diagnostics,
                    Descriptor.Of(undated)
                );
            }
        }
    }
}
