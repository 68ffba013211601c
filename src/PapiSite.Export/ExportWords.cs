using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Export;

/// <summary>
/// Words that stand in exported documents and in no page. A document of a Vietnamese office is in Vietnamese, whatever language the
/// person speaks who exports it.
/// </summary>
internal static class ExportWords
{
    public const string Number = "STT";
    public const string Goal = "Mục tiêu";
    public const string Task = "Nhiệm vụ";
    public const string Deadline = "Thời hạn";
    public const string Target = "Chỉ tiêu";
    public const string Deliverable = "Sản phẩm";
    public const string Budget = "Kinh phí";
    public const string Evidence = "Minh chứng";
    public const string Note = "Ghi chú";

    /// <summary>Names of columns of progress; none is the name of a field, so that nothing reported is read as the plan's.</summary>
    public const string State = "Tình hình thực hiện",
        Done = "Việc đã làm, số liệu đạt được",
        Reporter = "Cơ quan báo cáo";

    public const string Lost = "bị mất";
    public const string Inferred = "suy ra từ lời văn";
    public const string Appendix = "Phụ lục";
    public const string TasksTitle = "Danh mục nhiệm vụ";
    public const string ProgressTitle = "Tình hình thực hiện từng nhiệm vụ";
    public const string Recipients = "Nơi nhận";
    public const string Summary = "Bản tóm tắt, không phải văn bản đã ký.";
    public const string NotCollected = "Không có số liệu thực hiện: không nhận báo cáo tiến độ về kế hoạch này.";
    public const string TasksSheet = "Nhiệm vụ";
    public const string PlanSheet = "Kế hoạch";
    public const string CountsSheet = "Kết quả";

    /// <summary>The head of the column of those who have a role.</summary>
    public static string RoleColumn(Keyword keyword, OtherRole? other) =>
        other is not null ? char.ToUpperInvariant(other.Name[0]) + other.Name[1..]
        : keyword == Keywords.Lead ? "Cơ quan chủ trì"
        : keyword == Keywords.Coordinating ? "Cơ quan phối hợp"
        : keyword == Keywords.Monitoring ? "Cơ quan theo dõi"
        : keyword == Keywords.LeadMonitoring ? "Cơ quan chủ trì theo dõi"
        : keyword == Keywords.Implementing ? "Cơ quan thực hiện"
        : keyword == Keywords.ResponsibleImplementing ? "Cơ quan chịu trách nhiệm thực hiện"
        : "Đề nghị";
}
