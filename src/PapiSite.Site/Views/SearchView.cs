using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>Search, with other ways for those whose browser runs no scripts.</summary>
/// <param name="Facets">The ways to narrow a search.</param>
/// <param name="Busiest">The agencies that lead most tasks.</param>
/// <param name="DeadlinesLead">What the page of deadlines holds.</param>
public sealed record SearchView(
    PageHead Head, ImmutableArray<SearchFacet> Facets, ImmutableArray<IndexEntry> Busiest, string DeadlinesLead) : PageView(Head)
{
    private const int AgenciesShown = 10;

    /// <summary>The view of the page.</summary>
    public static SearchView Of(SearchPage page, ViewScope scope) => new(
        PageHead.Of(page, scope), SearchFacet.Of(scope.Publication, scope.T),
        [
            .. BusyAgency.Of(scope.Publication).Take(AgenciesShown)
                .Select(busy => new IndexEntry(busy.NameIn(scope.Publication), Routes.Of(busy.Agency), scope.T.Tasks(busy.Count))),
        ],
        scope.T.DeadlinesLead(scope.Publication.AsOf));
}
