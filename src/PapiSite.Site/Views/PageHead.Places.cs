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
            : $"{t.Places}. {t.PartOf(page.Part, PlaceTitle.NameOf(places[0], t), PlaceTitle.NameOf(places[^1], t)).Text}.";
        return Of(page, scope, t.InPart(t.Places, page.Part), lead, null, Crumb.Of(t.Places, null));
    }

    internal static PageHead Of(PlacePage page, ViewScope scope)
    {
        var (place, register, t) = (page.Place, scope.Publication.Places, scope.T);
        var lead = PlaceView.LeadOf(place, register.PlansOf(place), register.AgenciesOf(place), scope).Text;
        return Of(
            page, scope, PlaceTitle.Of(place, t).Text, lead, null,
            [
                Crumb.Of(t.Places, Routes.Places),
                .. place.WithOuter().Skip(1).Reverse().Select(outer => new Crumb(t.Called(outer).Capital(), Routes.Of(outer))),
                new(t.Called(place).Capital(), null),
            ]) with
        { IsShared = true };
    }
}
