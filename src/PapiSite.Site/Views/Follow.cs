using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>How a reader follows what a page is about.</summary>
/// <param name="News">The news, or null.</param>
/// <param name="Calendar">The calendar, or null.</param>
public sealed record Follow(string? News, string? Calendar)
{
    /// <summary>What a page has; null where it has neither.</summary>
    public static Follow? Of(Page page, ViewScope scope) =>
        scope.Publication.Feeds.Of(page) is var (news, calendar) && (news, calendar) is not (null, null)
            ? new(news?.Route, calendar?.Route)
            : null;
}
