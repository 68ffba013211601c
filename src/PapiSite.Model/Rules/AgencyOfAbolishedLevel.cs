using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>
/// Work given to the level of districts by a plan that was issued when there was none any more, whatever the registry says.
/// </summary>
public sealed partial class AgencyOfAbolishedLevel : ContentRule
{
    /// <summary>The day from which local government has two levels (Law 72/2025/QH15).</summary>
    private static readonly DateOnly TwoLevels = new(2025, 7, 1);

    private static string Plan(string agency) =>
        "địa bàn mau: tỉnh Mẫu\n  cơ quan: UBND cấp huyện\n    loại: nhóm\n    cấp: huyện\n  cơ quan: UBND cấp xã\n    loại: nhóm\n"
            + "kế hoạch: Nâng cao Chỉ số PAPI năm 2026\n  địa bàn: tỉnh Mẫu\n  ngày ban hành: 15/1/2026\n"
            + $"  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: {agency}\n    hạn: năm 2026\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4058", Severity.Note)
        {
            Title = new("Nhiệm vụ của cấp huyện sau ngày 1/7/2025", "Work for a district after 1 July 2025"),
            Message = agency => new(
                $"Kế hoạch ban hành từ ngày 1/7/2025, khi không còn cấp huyện, mà vẫn ghi “{agency}”.",
                $"The plan was issued from 1 July 2025 on, when there were no districts any more, and gives work to “{agency}”."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép từ kế hoạch cũ thì sửa theo cơ quan tiếp nhận.",
                "Compare with the signed document: keep it if it is printed so; if it comes from an older plan, name the successor."
            ),
            Why = new(
                "Từ ngày 1/7/2025 chính quyền địa phương chỉ có cấp tỉnh và cấp xã; nhiệm vụ của cấp huyện thì không ai thực hiện.",
                "Since 1 July 2025 there are provinces and communes only; nobody does what a district is given."
            ),
            Bad = Plan("UBND cấp huyện"),
            Good = Plan("UBND cấp xã"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.IssuedIn?.First >= TwoLevels))
        {
            // What tasks inherit is told once, where it stands.
            var all = plan.Tasks.SelectMany(t => t.Assignments.Concat(t.Subtasks.SelectMany(s => s.Assignments)));
            foreach (var mention in all.Where(a => IsOfDistrict(a, plan)).Select(a => a.Mention).DistinctBy(m => m.Span))
                diagnostics.Report(Descriptor.Of(mention.Name), plan.Origin.Source, mention.Span);
        }
    }

    /// <summary>An agency that had gone by its own dates is another rule's.</summary>
    private static bool IsOfDistrict(Assignment assignment, Plan plan)
    {
        var agency = assignment.Agency;
        if (agency is not null && plan.Issued is { } day && !agency.ExistsOn(day)) return false;
        return agency?.Level == AdministrativeLevel.District || Districts.IsMatch(VietnameseText.Key(assignment.Mention.Name));
    }

    [GeneratedRegex(@"\b(cap huyen|ubnd (cac )?huyen|uy ban nhan dan (cac )?huyen|cac huyen)\b")]
    private static partial Regex Districts { get; }
}
