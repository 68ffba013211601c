using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>The changes of a year, or a part of them.</summary>
/// <param name="Title">Which year, and which part.</param>
/// <param name="Count">How many changes the whole year has, in words.</param>
/// <param name="Note">What is not known of the history, or null.</param>
/// <param name="Days">The changes.</param>
/// <param name="Pager">The parts before and behind.</param>
public sealed record ChangeYearView(PageHead Head, string Title, string Count, string? Note, ImmutableArray<ChangeDay> Days, Pager Pager)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ChangeYearView Of(ChangeYearPage page, ViewScope scope)
    {
        var t = scope.T;
        PagerStep? Step(string way, int part) =>
            part < 1 || part > page.Parts ? null : new(way, t.PageNumber(part), Routes.OfChanges(page.Year, part));
        return new(
            PageHead.Of(page, scope), t.InPart(t.ChangesInYear(page.Year), page.Part), t.ChangeCount(page.Count),
            ChangesView.NoteOn(scope.Publication.Changes, t), ChangeDay.Of(page.Changes, scope),
            new(t.NeighbouringPages, Step(t.PageBefore, page.Part - 1), Step(t.PageAfter, page.Part + 1)));
    }
}
