using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Site.Places;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The places: a part of them, from 1, where they are many.</summary>
public sealed record PlaceListPage(int Part, ImmutableArray<Place> Places) : Page(Routes.OfPlaces(Part))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => PlaceListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A place.</summary>
public sealed record PlacePage(Place Place) : Page(Routes.Of(Place))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [Place.Name, Place.ShortName, .. Place.Aliases, Place.EnglishName ?? ""];

    internal override PageView ViewIn(ViewScope scope) => PlaceView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Lists the pages of places; a site whose registry has none has no such page.</summary>
public static class PlacePages
{
    /// <summary>The places on a page of the list.</summary>
    public const int PlacesOnPage = 300;

    /// <summary>Every page.</summary>
    public static IEnumerable<Page> Of(PlaceRegister places) => [.. Lists(places), .. places.All.Select(place => new PlacePage(place))];

    /// <summary>The pages of the list.</summary>
    public static ImmutableArray<PlaceListPage> Lists(PlaceRegister places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return [.. places.All.Chunk(PlacesOnPage).Select((some, i) => new PlaceListPage(i + 1, [.. some]))];
    }
}
