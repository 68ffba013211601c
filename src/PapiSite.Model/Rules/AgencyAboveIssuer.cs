using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A body of a higher level than the plan's place, which its issuer cannot give work to.</summary>
public sealed class AgencyAboveIssuer : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Agency, Words Level, string Place)> Descriptor { get; } =
        new("PAPI4014", Severity.Note)
        {
            Title = new("Giao nhiệm vụ cho cơ quan cấp trên", "Work given to a higher level"),
            Message = a => new(
                $"“{a.Agency}” là cơ quan cấp {a.Level}, cao hơn {a.Place}.",
                $"“{a.Agency}” is of level {a.Level}, above {a.Place}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu là lời đề nghị thì dùng “đề nghị”.",
                "Compare with the signed document: keep it if it is printed so; use “đề nghị” for a request."
            ),
            Why = new(
                "Nơi ban hành không giao được nhiệm vụ cho cơ quan cấp trên; thường là chữ còn sót lại từ văn bản mẫu của cấp trên.",
                "An issuer cannot command a higher level; such names are mostly left over from a model of the higher level."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: huyện Ví Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: UBND huyện\n    phối hợp: Sở Y tế\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: huyện Ví Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: UBND huyện\n    đề nghị: Sở Y tế\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.Place is not null))
        {
            foreach (
                var above in plan.Tasks.SelectMany(t => t.Assignments).Where(a => IsAbove(a, plan.Place!)).DistinctBy(a => a.Mention.Span)
            )
            {
                var (agency, level) = (above.Agency!.Name, Printed(above.Agency.Level));
                diagnostics.Report(Descriptor.Of((agency, level, Place: plan.Place!.Name)), plan.Origin.Source, above.Mention.Span);
            }
        }
    }

    private static Words Printed(AdministrativeLevel level) => new(Choices.Levels.WordOf(level), level switch
    {
        AdministrativeLevel.Central => "central",
        AdministrativeLevel.Province => "province",
        AdministrativeLevel.District => "district",
        AdministrativeLevel.Commune => "commune",
        AdministrativeLevel.Other => "other",
    });

    // A group may have members of every level, and a body above may well examine what another does.
    private static bool IsAbove(Assignment assignment, Place place) =>
        assignment.Agency is { Kind: AgencyKind.Body } agency && agency.Level < place.Level && !assignment.IsRequested
            && assignment.Role.Own is null;
}
