using PapiSite.Model.Agencies;

namespace PapiSite.Site.Wording;

/// <summary>How an agency is called where nothing around it tells its place.</summary>
public static class AgencyTitle
{
    /// <summary>Its name, with its place where the name does not tell it; content in it is not marked.</summary>
    public static string Of(Agency agency, InterfaceTexts t) =>
        agency.Place is null || agency.Name.Contains(agency.Place.ShortName, StringComparison.OrdinalIgnoreCase)
            ? t.Called(agency).Text
            : WithPlace(agency, agency.Place, t).Text;

    /// <summary>Its name with its place, where it has one, and until when that was.</summary>
    public static Sentence WithPlace(Agency agency, InterfaceTexts t) =>
        agency.Place is { } place ? WithPlace(agency, place, t) : t.Called(agency);

    private static Sentence WithPlace(Agency agency, Place place, InterfaceTexts t) =>
        $"{t.Called(agency)}, {t.PlaceUntil(t.Called(place), place.Lifetime.LastDay)}";
}
