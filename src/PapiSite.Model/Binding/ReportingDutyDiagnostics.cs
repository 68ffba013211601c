using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>What can be wrong between reports and the settings of the site.</summary>
public static class ReportingDutyDiagnostics
{
    private static string Site(string setting) =>
        $"trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n{setting}kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ "
            + $"1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n"
        + "báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng "
        + "thái: đang thực hiện\n";

    /// <summary>A report on a site that says that it collects none.</summary>
    public static readonly PlainDescriptor ReportNotCollected = new("PAPI3061", Severity.Warning)
    {
        Title = new("Báo cáo trên trang không nhận báo cáo", "A report on a site that collects none"),
        Message = new(
            "Trang web ghi “nhận báo cáo: không” nên báo cáo này không được công bố.",
            "The settings say “nhận báo cáo: không”, so this report is not published."
        ),
        Mend = new(
            "Muốn công bố thì sửa thành “nhận báo cáo: có” trong mục “trang web”; không thì bỏ báo cáo ra khỏi thư mục nội dung.",
            "To publish it, write “nhận báo cáo: có” under “trang web”; else take the report out of the content folder."
        ),
        Why = new(
            "Trang không thể vừa nói là không nhận báo cáo vừa đăng báo cáo.",
            "A site cannot say that it collects no reports and show some."
        ),
        Bad = Site("  nhận báo cáo: không\n"),
        Good = Site("  nhận báo cáo: có\n"),
    };

    /// <summary>All codes of reports and settings.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [ReportNotCollected];
}
