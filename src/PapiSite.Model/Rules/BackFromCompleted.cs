using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A task that an agency reported as completed, and later as not.</summary>
public sealed class BackFromCompleted : ContentRule
{
    private static string Reported(string first, string second) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n"
        + Report("tháng 5", "20/5/2024", first) + Report("tháng 6", "20/6/2024", second);

    private static string Report(string month, string day, string state) =>
        $"báo cáo: {month} năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: {day}\n  nhiệm vụ 1:\n    trạng thái: "
            + $"{state}\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Period, string State)> Descriptor { get; } =
        new("PAPI4039", Severity.Note)
        {
            Title = new("Đã báo hoàn thành, nay lại chưa", "Completed before, and no more"),
            Message = a => new(
                $"Kỳ {a.Period}, cơ quan này đã báo nhiệm vụ hoàn thành; nay ghi “{a.State}”.",
                $"For {a.Period} the agency reported the task as completed; now it says “{a.State}”."
            ),
            Mend = _ => new(
                "Báo cáo trước sai thì viết đính chính cho kỳ ấy; việc phải làm lại thì nói rõ ở “ghi chú”.",
                "If the earlier report was wrong, correct it for its period; if the work is taken up again, say so under “ghi chú”."
            ),
            Why = new(
                "Người đọc thấy một việc đã xong trở lại chưa xong mà không biết vì sao.",
                "Readers see a finished task unfinished again and do not know why."
            ),
            Bad = Reported("hoàn thành", "đang thực hiện"),
            Good = Reported("đang thực hiện", "hoàn thành"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var reports in CountingReports.Of(content).GroupBy(r => (r.Plan.Id, r.ReporterKey)))
        {
            foreach (var task in TaskProgress.ByTask(reports.OrderBy(r => r.Rank))) Check(task, diagnostics);
        }
    }

    private void Check(IEnumerable<(ProgressReport Report, TaskReport Task)> task, DiagnosticBag diagnostics)
    {
        ProgressReport? completed = null;
        foreach (var (report, said) in task)
        {
            var isExplained = report.Correction is not null || !said.Notes.IsEmpty;
            var state = Choices.TaskStates.WordOf(said.State);
            if (said.State == TaskState.Completed) completed = report;
            else if (completed is not null && !isExplained)
                said.Origin.ReportHead(diagnostics, Descriptor.Of((Period: $"{completed.Period}", state)));
            if (said.State != TaskState.Completed) completed = null;
        }
    }
}
