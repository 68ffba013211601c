using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A plan in which no task is told; what else it lacks is told with it.</summary>
public sealed class PlanWithoutTasks : ContentRule
{
    private static readonly ImmutableArray<Keyword> Particulars = [Keywords.Number, Keywords.Issued, Keywords.Issuer, Keywords.Place];

    /// <inheritdoc/>
    public override DiagnosticDescriptor<Words> Descriptor { get; } = new("PAPI4050", Severity.Note)
    {
        Title = new("Kế hoạch chưa có nhiệm vụ", "Plan without tasks"),
        Message = missing => new($"Kế hoạch này còn thiếu: {missing}.", $"This plan still lacks: {missing}."),
        Mend = _ => new(
            "Ghi các mục ấy vào dưới dòng “kế hoạch”, mỗi nhiệm vụ mở đầu bằng “nhiệm vụ …: …”; kế hoạch chưa viết xong thì để "
                + "ngoài thư mục nội dung.",
            "Add them under “kế hoạch”, each task beginning with “nhiệm vụ …: …”; keep a plan that is not written yet out of the "
                + "content folder."),
        Why = new(
            "Người dân mở ra chỉ thấy tên kế hoạch; thường là nhiệm vụ đã viết mà thiếu từ khóa.",
            "Citizens would find nothing but a title; mostly the tasks are there without their keywords."),
        Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n",
        Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n"
            + "    hạn: năm 2024\n",
        IsOfFinishedFiles = true,
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => !p.Tasks.Any() && GroupWithoutTasks.MayBeJudged(content, p)))
        {
            var lacking =
                Particulars.Where(k => plan.Origin.Entry.First(k) is null).Select(k => new Words($"“{k.Name}”", $"“{k.Name}”"))
                .Append(new("nhiệm vụ nào", "any task")).ToList();
            var list = new Words(string.Join(", ", lacking.Select(w => w.Vi)), string.Join(", ", lacking.Select(w => w.En)));
            plan.Origin.ReportHead(diagnostics, Descriptor.Of(list));
        }
    }
}
