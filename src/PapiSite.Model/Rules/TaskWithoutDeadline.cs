using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>A task for which no deadline is stated.</summary>
public sealed class TaskWithoutDeadline : ContentRule
{
    /// <inheritdoc/>
    public override PlainDescriptor Descriptor { get; } =
        new("PAPI4003", Severity.Note)
        {
            Title = new("Nhiệm vụ không có hạn", "Task without a deadline"),
            Message = new("Nhiệm vụ này không có thời gian hoàn thành.", "The task has no deadline."),
            Mend = new(
                "Thêm “hạn: …”; nếu văn bản đã ký để trống thì viết “hạn: không nêu”, lưu ý này vẫn còn để cơ quan ban hành biết.",
                "Add “hạn: …”; if the signed document leaves it empty, write “hạn: không nêu”, and this note stays for the issuer to see."
            ),
            Why = new(
                "Không có thời hạn thì không xác định được nhiệm vụ có chậm hay không.",
                "Without a deadline nobody can tell whether the task is late."
            ),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        // A deadline that could not be read has been reported already, at the task or where all inherit it from.
        // Asked once of each: a plan may hold very many tasks.
        var unread = new Dictionary<EntrySyntax, bool>(ReferenceEqualityComparer.Instance);
        foreach (var (plan, task) in content.Plans.SelectMany(p => p.Tasks.Select(t => (p, t))).Where(t => t.t.Origin.Entry.IsWhole))
        {
            var isUnread = task.Groups.Select(g => g.Origin).Append(plan.Origin).Append(task.Origin).Any(o => IsUnread(o.Entry));
            var inParts = task.Subtasks.Length > 0 && task.Subtasks.All(s => s.Deadline is not null);
            if (task.Deadline is null or { Kind: DeadlineKind.None, IsLost: false } && !isUnread && !inParts)
                task.Origin.ReportHead(diagnostics, Descriptor);
        }

        bool IsUnread(EntrySyntax entry)
        {
            if (!unread.TryGetValue(entry, out var isUnread)) unread[entry] = isUnread = entry.First(Keywords.Deadline) is { Value: null };
            return isUnread;
        }
    }
}
