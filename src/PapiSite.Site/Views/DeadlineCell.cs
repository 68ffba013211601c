using PapiSite.Language.Values;
using PapiSite.Site.Data;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The deadline of a task and how far the task is, in a table.</summary>
/// <param name="Words">The printed words, with a capital; null where the plan has none.</param>
/// <param name="Missing">What is said in their place; null where there are words.</param>
/// <param name="Past">That it is past, or null.</param>
/// <param name="State">What was reported, or null.</param>
public sealed record DeadlineCell(string? Words, Tag? Missing, Tag? Past, Tag? State)
{
    /// <summary>The cell of a task.</summary>
    public static DeadlineCell Of(PublishedTask task, InterfaceTexts t)
    {
        var (deadline, progress) = (task.Task.Deadline, task.Progress);
        var state = progress.State is { } reported ? new Tag(DataNames.Of(reported), t.State(reported)) : null;
        if (deadline is null or { Kind: DeadlineKind.None })
            return new(null, new("none", deadline is { IsLost: true } ? t.LostInSource : t.NoDeadlineStated), null, state);
        var past =
            !task.IsPastDue ? MilestoneTag.Of(progress, t)
            : progress.IsOverdue ? new Tag("overdue", t.OverdueBy(progress.DaysLate))
            : new Tag("past", t.PastDue);
        return new(char.ToUpperInvariant(deadline.Text[0]) + deadline.Text[1..], null, past, state);
    }
}
