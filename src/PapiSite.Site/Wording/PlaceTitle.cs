using PapiSite.Model.Agencies;

namespace PapiSite.Site.Wording;

/// <summary>How a place is called where another may bear the same name: with the place around it, and the day until which it was.</summary>
public static class PlaceTitle
{
    /// <summary>Its name as a title.</summary>
    public static Sentence Of(Place place, InterfaceTexts t) => t.PlaceUntil(NameOf(place), place.Lifetime.LastDay);

    /// <summary>Its name with a capital, and the place around it.</summary>
    public static string NameOf(Place place) => Capital(place.Name) + (place.Outer is { } outer ? $", {outer.Name}" : "");

    /// <summary>Its name alone, with a capital.</summary>
    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
