using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>All index sets.</summary>
/// <param name="IndexSets">The sets.</param>
public sealed record IndexSetListView(PageHead Head, ImmutableArray<IndexSetEntry> IndexSets) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static IndexSetListView Of(IndexSetListPage page, ViewScope scope) =>
        new(PageHead.Of(page, scope), IndexSetEntry.Of(scope.Publication.Content.IndexSets, scope.T));
}
