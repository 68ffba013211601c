using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Model.Rules;

/// <summary>A day of completion after the report that tells it, before the plan, or of a task that is not completed.</summary>
public sealed class ImplausibleCompletion : ContentRule
{
    private static string Reported(string state, string day) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  ngày ban hành: 15/1/2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám "
            + "sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm 2024\n"
        + $"báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng thái: "
        + $"{state}\n    ngày hoàn thành: {day}\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Day, Words Reason)> Descriptor { get; } =
        new("PAPI4036", Severity.Warning)
        {
            Title = new("Ngày hoàn thành khó có thể đúng", "Implausible day of completion"),
            Message = a => new(
                $"Ngày hoàn thành {a.Day} khó có thể đúng: {a.Reason}.",
                $"The day of completion {a.Day} can hardly be right: {a.Reason}."),
            Mend = _ => new(
                "Kiểm tra ngày, tháng, năm; việc chưa xong thì bỏ dòng này.",
                "Check day, month and year; take the line out where the task is not completed."
            ),
            Why = new(
                "Từ ngày này, trang tính việc xong đúng hạn hay quá hạn.",
                "By this day the site tells whether the task was completed in time."
            ),
            Bad = Reported("hoàn thành", "30/6/2024"),
            Good = Reported("hoàn thành", "14/6/2024"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var report in CountingReports.Of(content))
        {
            foreach (var task in report.Tasks)
            {
                if (
                    task.Origin.Entry.First(Keywords.CompletedOn) is not { Value: DateValue day } entry
                    || WhyNot(report, task, day) is not { } why
                )
                {
                    continue;
                }

                var origin = task.Origin with { Entry = entry };
                origin.Report(diagnostics, Descriptor.Of((Day: entry.Text.Text, Reason: why)));
            }
        }
    }

    private static Words? WhyNot(ProgressReport report, TaskReport task, DateValue day)
    {
        if (day.First > report.Date)
        {
            return new(
                $"báo cáo ký ngày {ReportedDay.Of(report.Date)}, trước ngày ấy",
                $"the report was signed before it, on {ReportedDay.Of(report.Date)}"
            );
        }

        if (day.Last < Beginning(report.Plan))
            return new("kế hoạch chưa ban hành và thời kỳ của nó chưa bắt đầu", "the plan was not issued and its years had not begun");
        var state = Choices.TaskStates.WordOf(task.State);
        if (task.State != TaskState.Completed) return new($"trạng thái là “{state}”", $"the state is “{state}”");
        return null;
    }

    /// <summary>
    /// The plan's issue or the first day of its years, whichever is earlier: what a plan of a year asks may be done before it is signed.
    /// </summary>
    private static DateOnly Beginning(Plan plan) => (plan.IssuedIn?.First, plan.Period?.First) switch
    {
        ({ } issued, { } first) => issued < first ? issued : first,
        (var issued, var first) => issued ?? first ?? DateOnly.MinValue,
    };
}
