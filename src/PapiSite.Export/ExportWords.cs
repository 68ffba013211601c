using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Wording;

namespace PapiSite.Export;

/// <summary>
/// Words that stand in exported documents and in no page. A document of a Vietnamese office is in Vietnamese, whatever language the
/// person speaks who exports it.
/// </summary>
internal static class ExportWords
{
    /// <summary>The words that documents share with the pages of the site.</summary>
    public static readonly InterfaceTexts T = InterfaceTexts.Of(SiteLanguage.Vietnamese);

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
    public const string Prevails = "khi có khác biệt, áp dụng theo văn bản đã ký.";
    public const string SummarisedTasks = "Nội dung nhiệm vụ trong báo cáo này là lời tóm tắt.";
    public const string OnDraft = "Kế hoạch được báo cáo là dự thảo, chưa phải văn bản đã ban hành.";
    public const string LostPassage = "Chỗ bị mất trong văn bản nguồn";
    public const string NotCollected = "Không có số liệu thực hiện: không nhận báo cáo tiến độ về kế hoạch này.";
    public const string Sums =
        "Điểm in nghiêng không có trong văn bản: đó là tổng điểm các tiêu chí bên trong, chỉ tính khi mọi tiêu chí ấy đều có điểm.";
    public const string ScoringBy = "Cơ quan tự chấm";
    public const string TasksSheet = "Nhiệm vụ";
    public const string PlanSheet = "Kế hoạch";
    public const string CountsSheet = "Kết quả";
    public const string ScoresSheet = "Tự chấm điểm";

    /// <summary>The name of a field, with the remark that the document does not print it where its editor says so.</summary>
    public static string NameIn(Plan plan, InferredPart part, string name) => plan.Inferred.Contains(part) ? $"{name} ({Inferred})" : name;

    /// <summary>The same inside parentheses.</summary>
    public static string NameInside(Plan plan, InferredPart part, string name) =>
        plan.Inferred.Contains(part) ? $"{name}, {Inferred}" : name;

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
