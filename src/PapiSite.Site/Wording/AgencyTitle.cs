using PapiSite.Model.Agencies;

namespace PapiSite.Site.Wording;

/// <summary>How an agency is called where nothing around it tells its place.</summary>
public static class AgencyTitle
{
    /// <summary>Its name, with its place where the name does not tell it; content in it is not marked.</summary>
    public static string Of(Agency agency, InterfaceTexts t) =>
        agency.Place is null || agency.Name.Contains(agency.Place.ShortName, StringComparison.OrdinalIgnoreCase)
            ? agency.Name
            : $"{agency.Name}, {t.PlaceUntil(agency.Place.Name, agency.Place.Lifetime.LastDay)}";
}
