using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A task that nobody leads, monitors or carries out.</summary>
public sealed class TaskWithoutLead : ContentRule
{
    /// <inheritdoc/>
    public override PlainDescriptor Descriptor { get; } =
        new("PAPI4004", Severity.Note)
        {
            Title = new("Nhiệm vụ không có cơ quan chủ trì", "Task without a leading agency"),
            Message = new(
                "Nhiệm vụ này không có cơ quan nào chủ trì, theo dõi hay thực hiện.",
                "No agency leads, monitors or carries out this task."
            ),
            Mend = new(
                "Thêm “chủ trì: …” ở nhiệm vụ, hoặc ở nhóm nếu cả nhóm chung một cơ quan.",
                "Add “chủ trì: …” to the task, or to the group if all have the same."
            ),
            Why = new("Người dân cần biết hỏi ai.", "Citizens need to know whom to ask."),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    hạn: năm 2024\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var task in content.Plans.SelectMany(p => p.Tasks).Where(t => t.Origin.Entry.IsWhole))
        {
            var isUnread = task.Origin.Entry.First(Keywords.Lead) is { Value: null };
            var anyone =
                task.Assignments.Concat(task.Subtasks.SelectMany(s => s.Assignments)).Any(a => Answers(a.Role))
                || task.LostRoles.Any(Answers);
            if (!anyone && !isUnread)
                task.Origin.ReportHead(diagnostics, Descriptor);
        }
    }

    /// <summary>Who goes along does not answer for a task, nor does who examines it, submits it or gives figures to it.</summary>
    private static bool Answers(AssignedRole role) => role.Model is { } model && model != Role.Coordinating;
}
