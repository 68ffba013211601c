using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>Search, with other ways for those whose browser runs no scripts.</summary>
/// <param name="Facets">The ways to narrow a search.</param>
/// <param name="Busiest">The agencies that lead most tasks.</param>
public sealed record SearchView(PageHead Head, ImmutableArray<SearchFacet> Facets, ImmutableArray<IndexEntry> Busiest) : PageView(Head)
{
    private const int AgenciesShown = 10;

    /// <summary>The view of the page.</summary>
    public static SearchView Of(SearchPage page, ViewScope scope) => new(
        scope.HeadOf(page), SearchFacet.Of(scope.Publication, scope.T),
        [.. BusyAgency.Of(scope.Publication).Take(AgenciesShown).Select(busy => EntryOf(busy, scope))]);

    private static IndexEntry EntryOf(BusyAgency busy, ViewScope scope)
    {
        var place = scope.Publication.HasManyPlaces && busy.Agency.Place is { } at ? $", {at.ShortName}" : "";
        return new(busy.Agency.Name + place, Routes.Of(busy.Agency), scope.T.Tasks(busy.Count));
    }
}
