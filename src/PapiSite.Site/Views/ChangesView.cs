using System.Collections.Immutable;
using PapiSite.Site.Changes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The newest changes, and the years of all.</summary>
/// <param name="Note">What is not known of the history, or null.</param>
/// <param name="AreNone">True where the history is known and has no changes.</param>
/// <param name="Newest">That older changes are on other pages, in words; or null.</param>
/// <param name="Days">The newest changes.</param>
/// <param name="Years">The years, each with its page and the number of its changes in words.</param>
public sealed record ChangesView(
    PageHead Head, string? Note, bool AreNone, string? Newest, ImmutableArray<ChangeDay> Days,
    ImmutableArray<(int Year, string Route, string Count)> Years) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ChangesView Of(ChangesPage page, ViewScope scope)
    {
        var (changes, t) = (scope.Publication.Changes, scope.T);
        var (shown, all) = (page.Newest.Length, changes.All.Length);
        return new(
            PageHead.Of(page, scope), NoteOn(changes, t), changes.Gap is null && all == 0, shown < all ? t.NewestChanges(shown, all) : null,
            ChangeDay.Of(page.Newest, scope), [.. page.Years.Select(year => (year.Year, year.Route, t.ChangeCount(year.Count)))]);
    }

    /// <summary>Why nothing is known of a history, or since when it is known; null where all of it is.</summary>
    public static string? NoteOn(PublishedChanges changes, InterfaceTexts t) =>
        changes.Gap is { } gap ? t.HistoryMissing(gap) : changes.Since is { } since ? t.HistorySince(since) : null;
}
