using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>What a server shows for an address that is none.</summary>
public sealed record NotFoundView(PageHead Head) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static NotFoundView Of(NotFoundPage page, ViewScope scope) => new(PageHead.Of(page, scope));
}
