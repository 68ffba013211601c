using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A deadline that falls before or after the years that the plan is for.</summary>
public sealed class DeadlineOutsidePeriod : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Deadline, string Period)> Descriptor { get; } =
        new("PAPI4005", Severity.Note)
        {
            Title = new("Hạn nằm ngoài thời kỳ của kế hoạch", "Deadline outside the plan's period"),
            Message = a => new(
                $"Hạn “{a.Deadline}” nằm ngoài thời kỳ {a.Period} của kế hoạch.",
                $"The deadline “{a.Deadline}” is outside the plan's period {a.Period}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu gõ nhầm thì sửa.",
                "Compare with the signed document: keep it if it is printed so, else correct it."
            ),
            Why = new(
                "Hạn trước khi kế hoạch bắt đầu thường là năm chép lại từ kế hoạch cũ.",
                "A deadline before the plan begins is mostly a year left over from an older plan."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    hạn: trước ngày 10/12/2023\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Khám sức khỏe\n    chủ "
                    + "trì: Sở Y tế\n    hạn: trước ngày 10/12/2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.Period is not null))
        {
            foreach (var task in plan.Tasks)
                Check(plan.Period!, task.Deadline, [task.Origin, .. task.Groups.Reverse().Select(g => g.Origin), plan.Origin], diagnostics);
            foreach (var duty in plan.Duties)
                Check(plan.Period!, duty.Deadline, [duty.Origin], diagnostics);
            foreach (var duty in plan.ReportingDuties)
                Check(plan.Period!, duty.Deadline, [duty.Origin], diagnostics);
        }
    }

    /// <summary>
    /// Reports where the deadline is written: at the task itself, or at the group or plan that gives it to all its tasks.
    /// </summary>
    private void Check(Period period, Deadline? deadline, IEnumerable<Origin> around, DiagnosticBag diagnostics)
    {
        if (deadline is null || !deadline.IsOutside(period)) return;
        var written = around.First(o => o.Entry.First(Keywords.Deadline) is not null);
        new Origin(written.Source, written.Entry.First(Keywords.Deadline)!).Report(
            diagnostics,
            Descriptor.Of((Deadline: deadline.Text, Period: period.ToString()))
        );
    }
}
