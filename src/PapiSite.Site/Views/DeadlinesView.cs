using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>All deadlines at a glance.</summary>
public sealed record DeadlinesView(PageHead Head) : PageView(Head)
{
    /// <summary>How many tasks are past their day, in figures.</summary>
    public required string PastCount { get; init; }

    /// <summary>The tasks past their day; null where there are none.</summary>
    public PastDue? Past { get; init; }

    /// <summary>The running quarter.</summary>
    public required RunningQuarter Running { get; init; }

    /// <summary>The years with their quarters.</summary>
    public ImmutableArray<DeadlineYearRow> Years { get; init; } = [];

    /// <summary>The lists without days, each with its page and what it holds.</summary>
    public ImmutableArray<(string Name, string Route, string Remark)> Open { get; init; } = [];

    /// <summary>How to follow the deadlines, or null.</summary>
    public Follow? Follow { get; init; }

    /// <summary>The view of the page.</summary>
    public static DeadlinesView Of(DeadlinesPage page, ViewScope scope)
    {
        var (calendar, publication, t) = (page.Calendar, scope.Publication, scope.T);
        var past = publication.Tasks.Where(task => task.IsPastDue).ToList();
        return new(PageHead.Of(page, scope))
        {
            PastCount = t.Figure(past.Count),
            Past = past.Count > 0 ? PastDue.Of(past, scope) : null,
            Running = RunningQuarter.Of(calendar, scope),
            Years = [.. calendar.Years.Select(year => DeadlineYearRow.Of(year, t))],
            Open =
            [
                .. calendar.OpenLists.Select(open => (
                    t.OpenDeadlines(open.Kind), open.List.Route,
                    t.Tasks(open.List.Count) + (open.List.Reports.IsEmpty ? "" : "; " + t.ReportCount(open.List.Reports.Length)))),
            ],
            Follow = Follow.Of(page, scope),
        };
    }
}

/// <summary>The tasks past their day.</summary>
/// <param name="Lead">How many they are, in a sentence.</param>
/// <param name="Years">How many of them ended in which year, in words, the last year first.</param>
/// <param name="Note">What being past means, in words.</param>
public sealed record PastDue(string Lead, ImmutableArray<(int Year, string Count)> Years, string Note)
{
    /// <summary>Tasks past their day, one at least.</summary>
    public static PastDue Of(List<PublishedTask> past, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var years = past.GroupBy(task => task.Progress.LastDay!.Value.Year).OrderByDescending(year => year.Key);
        return new(
            t.PastDueLead(past.Count, past.TrueForAll(task => task.IsCollected)),
            [.. years.Select(year => (year.Key, t.Tasks(year.Count())))], t.PastDueNote(publication.AsOf, publication.CollectsReports));
    }
}
