using System.Collections.Immutable;
using PapiSite.Model.Agencies;

namespace PapiSite.Site.Wording;

/// <summary>The places of agencies by their short names; of two with one name, as before and after a merger, until when each was.</summary>
public static class ShortPlaces
{
    /// <summary>What the place of each agency is called among the others; an agency without a place by its own name.</summary>
    public static ImmutableArray<Sentence> Of(IReadOnlyCollection<Agency> agencies, InterfaceTexts t)
    {
        var names = agencies.Select(NameOf).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. agencies.Select(agency => names[NameOf(agency)] > 1 && agency.Place is { } place
                ? t.PlaceUntil(Sentence.Of(place.ShortName), place.Lifetime.LastDay) : Sentence.Of(NameOf(agency))),
        ];
    }

    private static string NameOf(Agency agency) => agency.Place?.ShortName ?? agency.Name;
}
