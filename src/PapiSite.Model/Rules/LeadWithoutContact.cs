using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>Agencies that lead tasks of a plan and of which the registry does not say how to reach them: one note a plan.</summary>
public sealed class LeadWithoutContact : ContentRule
{
    /// <summary>How many are named; who must mend more has the list of agencies.</summary>
    private const int Named = 10;

    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Mẫu\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y "
            + "tế\n    hạn: năm 2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<Words> Descriptor { get; } =
        new("PAPI4018", Severity.Note)
        {
            Title = new("Cơ quan chủ trì chưa có thông tin liên hệ", "Leading agency without contact details"),
            Message = agencies => new(
                $"Danh bạ chưa có thông tin liên hệ của cơ quan chủ trì: {agencies}.",
                $"The directory has no contact details of these leading agencies: {agencies}."
            ),
            Mend = _ => new(
                "Ghi “điện thoại”, “thư điện tử”, “địa chỉ” và “ngày xác nhận” của cơ quan trong danh bạ.",
                "Add “điện thoại”, “thư điện tử”, “địa chỉ” and “ngày xác nhận” to the agencies of the directory."
            ),
            Why = new(
                "Người dân cần biết hỏi ai và gọi số nào về việc mà cơ quan chủ trì.",
                "Citizens need to know whom to ask about a task and how to reach them."
            ),
            Bad = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n" + Plan,
            Good = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n    điện thoại: (0200) 000 0000\n    ngày xác nhận: 1/3/2024\n" + Plan,
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            var names = plan
                .Tasks.SelectMany(t => t.Assignments.Concat(t.Subtasks.SelectMany(s => s.Assignments)))
                .Where(a => a.Role == Role.Lead)
                .Select(a => a.Agency)
                .OfType<Agency>()
                .Where(a => a.Kind == AgencyKind.Body && a.Contact.IsEmpty && Exists(a, plan))
                .Distinct()
                .Select(a => a.Name)
                .Order(VietnameseOrder.Instance)
                .ToList();
            if (names.Count > 0)
                plan.Origin.ReportHead(diagnostics, Descriptor.Of(Listed(names)));
        }
    }

    /// <summary>At the end of the plan, or still: nobody can ask an agency that was gone before.</summary>
    private static bool Exists(Agency agency, Plan plan) =>
        (plan.Period?.Last is { } last && agency.ExistsOn(last)) || (agency.Lifetime.To is null && agency.Place?.Lifetime.To is null);

    private static Words Listed(List<string> names)
    {
        var (listed, more) = (string.Join("; ", names.Take(Named)), names.Count - Named);
        return more > 0 ? new($"{listed}; và {more} cơ quan khác", $"{listed}; and {more} more") : Words.Same(listed);
    }
}
