using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A form or a file that is linked elsewhere instead of being kept in the repository.</summary>
public sealed partial class FormOffSite : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4010", Severity.Warning)
        {
            Title = new("Biểu mẫu nằm ngoài trang web", "Form kept off the site"),
            Message = address => new($"Tệp “{address}” nằm ở trang khác.", $"The file “{address}” is kept on another site."),
            Mend = _ => new(
                "Tải tệp về, đặt vào thư mục nội dung và dùng “tệp: …”.",
                "Download it, put it into the content folder and use “tệp: …”."
            ),
            Why = new(
                "Các kế hoạch yêu cầu biểu mẫu tải được ngay trên cổng; trang khác đổi địa chỉ là mất tệp.",
                "The plans ask that forms can be had on the portal itself; when the other site moves, the file is gone."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n    ghi chú: Xem [mẫu đơn](https://example.vn/mau-don.docx)\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n    tệp: tep/ke-hoach.pdf (Mẫu đơn)\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var (source, span) in EditedText.Find(content, FileLink))
            diagnostics.Report(Descriptor.Of(source.Slice(span)), source, span);
    }

    [GeneratedRegex(
        @"https?://[^\s()<>""]{1,500}?\.(docx?|xlsx?|pdf|odt|ods|rtf|zip|rar)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex FileLink { get; }
}
