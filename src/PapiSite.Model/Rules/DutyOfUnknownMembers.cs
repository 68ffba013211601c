using PapiSite.Language.Diagnostics;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A duty to report of a group of which the registry does not say who belongs to it, on a site that collects reports.</summary>
public sealed class DutyOfUnknownMembers : ContentRule
{
    private static string Duty(string who) =>
        "trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n  nhận báo cáo: có\n"
        + $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chế độ báo cáo: Báo cáo hằng tháng\n    "
        + $"cơ quan: {who}\n    hạn: trước ngày 20 hàng tháng\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4031", Severity.Note)
        {
            Title = new("Chưa biết ai phải báo cáo", "Nobody known to owe the reports"),
            Message = groups => new(
                $"Danh bạ chưa kê thành viên của “{groups}” nên không tính được cơ quan nào phải báo cáo.",
                $"The directory lists no members of “{groups}”, so nobody is counted as owing these reports."
            ),
            Mend = _ => new(
                "Kê “thành viên” của nhóm trong danh bạ nếu văn bản cho biết; không biết chắc thì để nguyên.",
                "List the group's “thành viên” in the directory if the document tells them; if in doubt, leave it as it is."
            ),
            Why = new(
                "PapiSite không suy ra ai phải báo cáo; nói nhầm là quy lỗi cho cơ quan không có lỗi.",
                "PapiSite never infers who owes a report: a wrong guess blames an agency that did nothing wrong."
            ),
            Bad = Duty("UBND cấp huyện"),
            Good = Duty("Sở Tài chính; Sở Y tế"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(content.CollectsReportsOn))
        {
            foreach (var duty in plan.ReportingDuties.Where(ReportTimes.AreOnDays))
            {
                var names = Owing.UncountedIn(duty).Select(a => a.Mention.Name).ToList();
                if (names.Count > 0) duty.Origin.ReportHead(diagnostics, Descriptor.Of(string.Join("; ", names)));
            }
        }
    }
}
