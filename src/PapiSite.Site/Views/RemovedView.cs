using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>That something is gone.</summary>
/// <param name="Lead">What it was, when and by which version it went.</param>
/// <param name="Plan">The plan that it was in, where the site has it; or null.</param>
/// <param name="List">The list of what is of its kind, or null.</param>
/// <param name="Changes">The changes of the year in which it went, or all where none of that year is told.</param>
public sealed record RemovedView(
    PageHead Head, string Lead, PageLink? Plan, (string Name, string Route)? List, (string Name, string Route) Changes) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static RemovedView Of(RemovedPage page, ViewScope scope)
    {
        var (removed, t) = (page.Removed, scope.T);
        var (kind, day) = (removed.Address.Kind, removed.Revision.Day);
        return new(
            PageHead.Of(page, scope), t.RemovedThing(kind, PrintedLabels.Joined(removed.Labels), day, removed.Revision.ShortId),
            scope.Publication.Changes.PlanOf(removed.PlanId) is { } plan ? new(plan.Title, Routes.Of(plan)) : null,
            page.HasList ? (t.ListOf(kind), Routes.OfList(kind)) : null,
            page.HasYear ? (t.ChangesInYear(day.Year), Routes.OfChanges(day.Year)) : (t.Changes, Routes.Changes));
    }
}
