using PapiSite.Model.Reports;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>That a milestone of a task is over, while its last day is not.</summary>
public static class MilestoneTag
{
    /// <summary>The last milestone that is over; null where none is.</summary>
    public static Tag? Of(TaskProgress progress, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(t);
        return progress.PastMilestones is [.., { LastDue: { } day } last]
            ? new(progress.IsMilestoneOverdue ? "overdue" : "past", t.MilestonePast(day, last.Note, progress.IsMilestoneOverdue))
            : null;
    }
}
