using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>What can be wrong with the words of a duty to report.</summary>
public static class ReportingDiagnostics
{
    private static string Duty(string periods) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chế độ báo cáo: Báo cáo định kỳ\n    cơ "
            + $"quan: Sở Tài chính\n    kỳ báo cáo: {periods}\n    hạn: trước ngày 20 của tháng cuối quý\n";

    /// <summary>Periods of a year in no known form.</summary>
    public static readonly DiagnosticDescriptor<string> BadYearParts = new("PAPI3060", Severity.Error)
    {
        Title = new("Kỳ báo cáo trong năm viết chưa đúng", "Malformed periods of the year"),
        Message = typed => new($"Không hiểu “{typed}” là kỳ nào trong năm.", $"“{typed}” is not understood as a period of the year."),
        Mend = _ => new(
            "Kể từng kỳ, cách nhau bằng dấu chấm phẩy: quý I; 6 tháng; quý III; năm. Cũng dùng được: 6 tháng cuối năm; 9 tháng; tháng 6; "
                + "hằng tháng; hằng quý. Không ghi năm cụ thể; ngày phải gửi ghi ở “hạn”.",
            "Name each period, separated by semicolons: quý I; 6 tháng; quý III; năm. Also: 6 tháng cuối năm; 9 tháng; tháng 6; hằng "
                + "tháng; hằng quý. Name no particular year; the day goes under “hạn”."
        ),
        Why = new(
            "Chỉ những kỳ mà kế hoạch kể ra mới được tính là phải báo cáo.",
            "Only the periods that the plan names count as reports asked for."
        ),
        Bad = Duty("quý I; giữa năm; năm"),
        Good = Duty("quý I; 6 tháng; năm"),
    };

    /// <summary>All codes of duties to report.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [BadYearParts];
}
