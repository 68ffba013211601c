using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A task that is reported as completed with a figure that is short of its target.</summary>
public sealed class CompletedBelowTarget : ContentRule
{
    private static string Reported(string state) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n    chỉ tiêu: ≥ 95% người cao tuổi được khám\n"
        + $"báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng thái: "
        + $"{state}\n    đạt: 50%\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Figure, string Target)> Descriptor { get; } =
        new("PAPI4038", Severity.Warning)
        {
            Title = new("Báo hoàn thành mà con số chưa đạt", "Completed below the target"),
            Message = a => new(
                $"Nhiệm vụ được báo hoàn thành, nhưng {a.Figure} chưa đạt chỉ tiêu “{a.Target}”.",
                $"The task is reported as completed, but {a.Figure} is short of the target “{a.Target}”."
            ),
            Mend = _ => new(
                "Kiểm tra trạng thái và con số; cả hai đúng thì giải thích ở “ghi chú”.",
                "Check state and figure; where both are right, say why under “ghi chú”."
            ),
            Why = new("Người đọc thấy cả hai và không biết tin điều nào.", "Readers see both and do not know which to believe."),
            Bad = Reported("hoàn thành"),
            Good = Reported("đang thực hiện"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var task in CountingReports.Of(content).SelectMany(r => r.Tasks).Where(t => t.State == TaskState.Completed))
        {
            foreach (var (place, figure) in task.Figures)
            {
                var target = task.Task.Targets[place];
                if (TargetVerdict.Of(target, figure) == false)
                {
                    var said = ValueGrammars.ReachedFigure.Write(figure);
                    task.Origin.ReportHead(diagnostics, Descriptor.Of((Figure: said, Target: target.Text)));
                }
            }
        }
    }
}
