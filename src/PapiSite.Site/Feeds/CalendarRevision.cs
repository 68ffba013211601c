using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>
/// What programs tell a newer version of an entry by. Both stay where nothing changes, so that the file does too, and neither falls while
/// the
/// history goes on.
/// </summary>
/// <param name="Changed">Since when the entry is as it is: the plan's issue, the last report, or the last edit that the history
/// knows.</param>
/// <param name="Sequence">How often its day was moved, as far as the history tells.</param>
public readonly record struct CalendarRevision(DateTimeOffset Changed, int Sequence)
{
    /// <summary>The revision of a task's entries.</summary>
    public static CalendarRevision Of(PublishedTask task, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(publication);
        var reports = task.Progress.Reports.Select(r => r.Report.Date);
        return Of(task.Plan, publication, reports, [.. publication.Changes.Of(task)], c => c is WordsChanged { Part: Part.Deadline });
    }

    /// <summary>The revision of the entries of a duty to report.</summary>
    public static CalendarRevision Of(Plan plan, ReportingDuty duty, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(publication);
        var name = duty.Label ?? duty.Headline;
        DatedChange[] changes =
        [
            .. publication.Changes.Of(plan).Where(c => c.Change is WordsChanged { Part: Part.Reporting } words && words.Name == name),
        ];
        return Of(plan, publication, [], changes, _ => true);
    }

    private static CalendarRevision Of(
        Plan plan,
        Publication publication,
        IEnumerable<DateOnly> reports,
        DatedChange[] changes,
        Func<ContentChange, bool> moves
    )
    {
        var issued = plan.IssuedIn?.Last ?? plan.Period?.First ?? new DateOnly(publication.AsOf.Year, 1, 1);
        var changed = reports.Append(issued).Select(d => d < publication.AsOf ? d : publication.AsOf).Select(MorningOf)
            .Concat(changes.Select(c => c.Revision.Time ?? MorningOf(c.Day))).Max();
        return new(changed, changes.Count(c => moves(c.Change)));
    }

    /// <summary>In the morning of a day in Vietnam.</summary>
    private static DateTimeOffset MorningOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
