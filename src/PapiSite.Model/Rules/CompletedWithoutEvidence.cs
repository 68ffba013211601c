using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A task that is reported as completed, without the product or evidence that the plan asks for.</summary>
public sealed class CompletedWithoutEvidence : ContentRule
{
    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n    sản phẩm: Báo cáo\n"
        + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: hoàn "
        + "thành\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4016", Severity.Warning)
        {
            Title = new("Báo hoàn thành mà không có minh chứng", "Completed without evidence"),
            Message = evidence => new(
                $"Nhiệm vụ này được báo hoàn thành nhưng chưa có minh chứng; kế hoạch yêu cầu: {evidence}.",
                $"The task is reported as completed without evidence; the plan asks for: {evidence}."
            ),
            Mend = _ => new(
                "Thêm “minh chứng: …” là tệp trong thư mục nội dung hoặc địa chỉ của văn bản đã ban hành.",
                "Add “minh chứng: …”, a file in the content folder or the address of the document."
            ),
            Why = new("Ai cũng có thể kiểm tra điều được báo cáo.", "What is reported can then be checked by anybody."),
            Bad = Plan,
            Good = Plan + "    minh chứng: https://thi-du.example.gov.vn/bao-cao-1 (Báo cáo)\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var reported in content.Reports.SelectMany(r => r.Tasks))
        {
            var (task, asked) = (reported.Task, reported.Task.Deliverables);
            if (task.Evidence is { } evidence)
                asked = asked.Insert(0, evidence);
            if (reported is { State: TaskState.Completed, Evidence.IsEmpty: true } && !asked.IsEmpty)
                reported.Origin.ReportHead(diagnostics, Descriptor.Of(string.Join("; ", asked)));
        }
    }
}
