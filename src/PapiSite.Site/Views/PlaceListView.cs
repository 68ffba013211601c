using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Places;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The places: those with plans, the others, those that are no more.</summary>
/// <param name="Title">What the page lists, and which part of it.</param>
/// <param name="Sections">What of each part of the list stands on this page.</param>
/// <param name="Parts">The pages of the list, where there are several, by their first and last places.</param>
public sealed record PlaceListView(
    PageHead Head, string Title, ImmutableArray<PlaceListSection> Sections, ImmutableArray<NamedLink> Parts) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static PlaceListView Of(PlaceListPage page, ViewScope scope)
    {
        var (places, t) = (scope.Publication.Places, scope.T);
        var lists = PlacePages.Lists(places);
        return new(
            PageHead.Of(page, scope), t.InPart(t.Places, page.Part),
            [.. page.Places.GroupBy(places.SectionOf).Select(section => PlaceListSection.Of(section.Key, section, scope))],
            lists.Length == 1 ? [] : [.. lists.Select(list => PartOf(list, t))]);
    }

    private static NamedLink PartOf(PlaceListPage list, InterfaceTexts t) =>
        new(t.PartOf(list.Part, PlaceTitle.NameOf(list.Places[0], t), PlaceTitle.NameOf(list.Places[^1], t)), list.Route);
}

/// <summary>A part of the list of places.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Title">What its places have in common.</param>
/// <param name="Places">The places.</param>
public sealed record PlaceListSection(string Anchor, string Title, ImmutableArray<PlaceEntry> Places)
{
    /// <summary>A part of the list.</summary>
    public static PlaceListSection Of(PlaceSection section, IEnumerable<Model.Agencies.Place> places, ViewScope scope) =>
        new(AnchorOf(section), scope.T.PlacesIn(section), PlaceEntry.Of(places, areWithin: false, scope));

    private static string AnchorOf(PlaceSection section) => section switch
    {
        PlaceSection.WithPlans => "co-ke-hoach",
        PlaceSection.Other => "khac",
        PlaceSection.Former => "truoc-day",
    };
}
