using PapiSite.Site.Calendar;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>The deadlines of a kind that has no day, or a part of them.</summary>
/// <param name="Title">Which kind, and which page of the list.</param>
/// <param name="Lead">What they have in common.</param>
/// <param name="Reports">The duties to report; null without any.</param>
/// <param name="HasNoTasks">True where the whole list has no tasks.</param>
/// <param name="Sheet">The tasks.</param>
public sealed record OpenDeadlinesView(
    PageHead Head, string Title, string Lead, ReportTable? Reports, bool HasNoTasks, DeadlineSheetView Sheet) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static OpenDeadlinesView Of(OpenDeadlinesPage page, ViewScope scope)
    {
        var (sheet, t) = (page.Sheet, scope.T);
        string Next(PublishedTask task) => page.Calendar.Next(task.Plan, task.Task.Deadline) is { } next ? t.NextTime(next) : t.NoNextTime;
        return new(
            PageHead.Of(page, scope), t.OnPage(t.OpenDeadlines(page.Kind), sheet.Number), t.OpenDeadlinesLead(page.Kind),
            ReportTable.Of(t.Reporting, sheet.Reports, scope, isNext: true), sheet.List.Count == 0,
            DeadlineSheetView.Of(sheet, scope, page.Kind == DueKind.Recurring ? Next : null));
    }
}
