using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages of documents, in Vietnamese.</summary>
public sealed partial class VietnameseTexts
{
    public override string Documents => "Văn bản được viện dẫn";
    public override string DocumentsLead =>
        "Luật, nghị định, quyết định, kế hoạch … mà người biên tập ghi vào mục căn cứ, viện dẫn, triển khai, thay thế, sửa đổi của các kế "
            + "hoạch và nhiệm vụ trên trang này. Văn bản chỉ được nhắc đến trong lời văn có thể không có ở đây.";
    public override string NoDocuments => "Chưa có kế hoạch nào viện dẫn văn bản.";
    public override string DocumentsOfPlans(int count) => $"{DocumentCount(count)} mà các kế hoạch viện dẫn";
    public override string DocumentCount(int count) => $"{Count(count)} văn bản";
    public override string MostCited => "Được viện dẫn nhiều nhất";
    public override string DocumentKindName(DocumentKind kind) => kind switch
    {
        DocumentKind.Law => "Luật, bộ luật, pháp lệnh",
        DocumentKind.Resolution => "Nghị quyết",
        DocumentKind.Decree => "Nghị định",
        DocumentKind.Decision => "Quyết định",
        DocumentKind.Directive => "Chỉ thị",
        DocumentKind.Circular => "Thông tư",
        DocumentKind.Programme => "Chương trình",
        DocumentKind.Plan => "Kế hoạch",
        DocumentKind.Scheme => "Đề án",
        DocumentKind.Letter => "Công văn",
        _ => "Văn bản khác",
    };
    public override string DocumentsOf(DocumentKind kind) => $"{DocumentKindName(kind)} được viện dẫn";
    public override string DocumentKindLead(string kind, int count) => $"{kind}: {DocumentCount(count)} được viện dẫn trên trang này.";
    public override string DocumentOf(string document, string issuer) => $"{document} của {issuer}";
    public override string CitedBy(int plans, int tasks, int duties)
    {
        var parts = new List<string>();
        if (plans > 0) parts.Add($"{Count(plans)} kế hoạch");
        if (tasks > 0) parts.Add(Tasks(tasks));
        if (duties > 0) parts.Add($"{Count(duties)} trách nhiệm");
        return $"Được viện dẫn ở {string.Join(", ", parts)}.";
    }
    public override string DocumentKindLabel => "Loại văn bản";
    public override string Wordings => "Các cách viết tên văn bản";
    public override string WordingsNote => "Những cách viết này được coi là cùng một văn bản.";
    public override string ThisPlan => "Kế hoạch trên trang này";
    public override string SeePlan => "xem kế hoạch";
    public override string PlansCiting => "Kế hoạch viện dẫn";
    public override string TasksCiting(int count) => $"{Tasks(count)} viện dẫn";
    public override string DutiesCiting => "Trách nhiệm và chế độ báo cáo viện dẫn";
    public override Sentence DutyOf(Sentence document) => $"trong {document}";
    public override string CitedAt => "Được viện dẫn";
    public override string Replaced => "Đã được thay thế";
    public override string ReplacedBy => "Được thay thế bởi";
    public override string ToBeReplacedBy => "Sẽ được thay thế theo nhiệm vụ";
    public override string AmendedBy => "Được sửa đổi, bổ sung bởi";
    public override string PagesNavigation => "Các trang";
    public override Sentence PartOf(int part, Sentence first, Sentence last) => $"Trang {part}: từ {first} đến {last}";
    public override Sentence InPart(Sentence title, int part) => part == 1 ? title : $"{title}, trang {part}";
}
