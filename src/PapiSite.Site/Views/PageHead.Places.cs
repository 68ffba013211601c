using PapiSite.Model.Agencies;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <content>The heads of the pages of places.</content>
public sealed partial record PageHead
{
    internal static PageHead Of(PlaceListPage page, ViewScope scope)
    {
        var (places, t) = (page.Places, scope.T);
        var lead = page.Part == 1
            ? t.PlacesLead
            : $"{t.Places}. {t.PartOf(page.Part, PlaceTitle.NameOf(places[0]), PlaceTitle.NameOf(places[^1])).Text}.";
        return Of(page, scope, t.InPart(t.Places, page.Part), lead, null, Crumb.Of(t.Places, null));
    }

    internal static PageHead Of(PlacePage page, ViewScope scope)
    {
        var (place, register, t) = (page.Place, scope.Publication.Places, scope.T);
        var lead = PlaceView.LeadOf(place, register.PlansOf(place), register.AgenciesOf(place), scope).Text;
        return Of(
            page, scope, PlaceTitle.Of(place, t).Text, lead, null,
            [Crumb.Of(t.Places, Routes.Places), .. place.WithOuter().Skip(1).Reverse().Select(StepTo), Crumb.Of(NameOf(place), null)]);
    }

    private static Crumb StepTo(Place place) => Crumb.Of(NameOf(place), Routes.Of(place));

    private static Content NameOf(Place place) => new(PlaceTitle.Capital(place.Name));
}
