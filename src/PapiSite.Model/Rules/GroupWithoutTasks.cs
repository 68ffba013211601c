using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A group without a task, in a plan that has some.</summary>
public sealed class GroupWithoutTasks : ContentRule
{
    /// <inheritdoc/>
    public override PlainDescriptor Descriptor { get; } = new("PAPI4051", Severity.Note)
    {
        Title = new("Nhóm chưa có nhiệm vụ", "Group without tasks"),
        Message = new("Nhóm này không có nhiệm vụ nào.", "This group has no task."),
        Mend = new(
            "Thêm “nhiệm vụ …: …” thụt vào dưới nhóm; nếu văn bản đã ký để trống nhóm thì giữ nguyên.",
            "Add “nhiệm vụ …: …” indented under the group; leave it if the signed document has none."),
        Why = new(
            "Một nhóm trống thường là nhiệm vụ thụt sai chỗ hoặc bị nối vào tên nhóm.",
            "An empty group mostly means that its tasks are indented wrongly or were joined to its title."),
        Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: Y tế\n    nhiệm vụ 1: Khám sức khỏe\n      "
            + "chủ trì: Sở Y tế\n      hạn: năm 2024\n  nhóm II: Công khai\n",
        Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: Y tế\n    nhiệm vụ 1: Khám sức khỏe\n      "
            + "chủ trì: Sở Y tế\n      hạn: năm 2024\n",
        IsOfFinishedFiles = true,
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.Tasks.Any() && MayBeJudged(content, p)))
        {
            foreach (var group in EmptyUnder(plan.Origin.Entry)) diagnostics.Report(Descriptor, plan.Origin.Source, group.Head);
        }
    }

    /// <summary>False where lines of the plan could not be understood: a task may be among them, and that has been told.</summary>
    internal static bool MayBeJudged(SiteContent content, Plan plan) =>
        content.Trees.FirstOrDefault(t => ReferenceEquals(t.Source, plan.Origin.Source)) is not { HasErrors: true };

    private static IEnumerable<EntrySyntax> EmptyUnder(EntrySyntax entry)
    {
        foreach (var child in entry.Children)
        {
            var isGroup = child.Keyword == Keywords.Group && child.Use is not null;
            if (isGroup && !HasTask(child)) yield return child;
            else if (isGroup || child.Keyword == Keywords.Appendix)
                foreach (var inner in EmptyUnder(child)) yield return inner;
        }
    }

    private static bool HasTask(EntrySyntax entry) =>
        entry.Children.Any(c => c.Keyword == Keywords.Task || HasTask(c));
}
