using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The deadlines of a year, or a part of them.</summary>
public sealed record DeadlineYearView(PageHead Head) : PageView(Head)
{
    /// <summary>Which year, and which page of the list.</summary>
    public required string Title { get; init; }

    /// <summary>How many tasks end in it, and how many of them are past, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The year at a glance; null behind the first page of the list.</summary>
    public YearOverview? Overview { get; init; }

    /// <summary>The tasks.</summary>
    public required DeadlineSheetView Sheet { get; init; }

    /// <summary>The reports due; null without any.</summary>
    public ReportTable? Reports { get; init; }

    /// <summary>What is said of what runs in the year without ending in it.</summary>
    public required string RunningHeading { get; init; }

    /// <summary>What runs in the year without ending in it, each with where it stands and how many tasks it is, in words.</summary>
    public ImmutableArray<(string Name, string Route, string Count)> Running { get; init; } = [];

    /// <summary>The view of the page.</summary>
    public static DeadlineYearView Of(DeadlineYearPage page, ViewScope scope)
    {
        var (year, sheet, t) = (page.Year, page.Sheet, scope.T);
        var isFirst = sheet.Number == 1;
        return new(PageHead.Of(page, scope))
        {
            Title = t.OnPage(t.DeadlinesInYear(year.Year), sheet.Number),
            Lead = LeadOf([.. year.Tasks], year.Year, t),
            Overview = isFirst ? YearOverview.Of(year, t) : null,
            Sheet = DeadlineSheetView.Of(sheet, scope),
            Reports = ReportTable.Of(t.ReportsDue, sheet.Reports, scope),
            RunningHeading = t.RunningInYear(year.Year),
            Running = isFirst ? [.. page.Calendar.RunningIn(year.Year).Select(r => (t.DueTime(r.Time), r.Route, t.Tasks(r.Count)))] : [],
        };
    }

    private static string LeadOf(List<PublishedTask> tasks, int year, InterfaceTexts t)
    {
        var past = tasks.Where(task => task.IsPastDue).ToList();
        return t.YearLead(year, tasks.Count)
            + (past.Count > 0 ? " " + t.PastDueOfThem(past.Count, past.TrueForAll(task => task.IsCollected)) : "");
    }
}
