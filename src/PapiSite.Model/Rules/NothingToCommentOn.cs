using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A consultation without the draft: no text, no file, no plan.</summary>
public sealed class NothingToCommentOn : ContentRule
{
    private const string Particulars =
        "lấy ý kiến: Dự thảo Quy chế tiếp công dân\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  từ ngày: 1/6/2024\n  đến ngày: "
            + "30/6/2024\n  gửi ý kiến: Sở Nội vụ\n";

    /// <inheritdoc/>
    public override PlainDescriptor Descriptor { get; } =
        new("PAPI4023", Severity.Warning)
        {
            Title = new("Lấy ý kiến mà không có dự thảo", "Consultation without the draft"),
            Message = new("Chưa có dự thảo để người dân đọc.", "There is no draft for citizens to read."),
            Mend = new(
                "Thêm “dự thảo: …” là toàn văn, “tệp: …” là tệp dự thảo, hoặc “kế hoạch: …” nếu dự thảo là một kế hoạch trên trang này.",
                "Add “dự thảo: …”, its text, “tệp: …”, a file, or “kế hoạch: …” where it is a plan on this site."
            ),
            Why = new("Không ai góp ý được cho văn bản mà mình không đọc được.", "Nobody can comment on what cannot be read."),
            Bad = Particulars,
            Good = Particulars + "  tệp: tep/ke-hoach.pdf (Dự thảo)\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var consultation in content.Consultations.Where(c => c is { Draft: null, Plan: null, Files.IsEmpty: true }))
            consultation.Origin.ReportHead(diagnostics, Descriptor);
    }
}
