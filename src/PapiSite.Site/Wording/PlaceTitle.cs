using PapiSite.Model.Agencies;

namespace PapiSite.Site.Wording;

/// <summary>How a place is called where another may bear the same name: with the place around it, and the day until which it was.</summary>
public static class PlaceTitle
{
    /// <summary>Its name as a title.</summary>
    public static Sentence Of(Place place, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(place);
        return t.PlaceUntil(NameOf(place, t), place.Lifetime.LastDay);
    }

    /// <summary>Its name with a capital, and the place around it.</summary>
    public static Sentence NameOf(Place place, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Outer is { } outer ? $"{t.Called(place).Capital()}, {t.Called(outer)}" : t.Called(place).Capital();
    }
}
