using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place in a list of places.</summary>
/// <param name="Place">Its name and page.</param>
/// <param name="Remark">How many plans it has, until when it was and what it became.</param>
public sealed record PlaceEntry(NamedLink Place, Sentence Remark)
{
    /// <summary>The entries of places, in their order.</summary>
    /// <param name="places">The places.</param>
    /// <param name="areWithin">True on the page of the place around them, which need not be named.</param>
    /// <param name="scope">The page.</param>
    public static ImmutableArray<PlaceEntry> Of(IEnumerable<Place> places, bool areWithin, ViewScope scope) =>
        [.. places.Select(place => Of(place, areWithin, scope))];

    private static PlaceEntry Of(Place place, bool isWithin, ViewScope scope)
    {
        var (plans, t) = (scope.Publication.Places.PlansOf(place).Length, scope.T);
        IEnumerable<Sentence> remarks = [Sentence.OfWords(plans > 0 ? t.PlanCount(plans) : t.NoPlansOfPlace), .. EndOf(place, t)];
        var name = isWithin ? t.PlaceUntil(t.Called(place).Capital(), place.Lifetime.LastDay) : PlaceTitle.Of(place, t);
        return new(new(name, Routes.Of(place)), Sentence.Join(" · ", remarks));
    }

    private static IEnumerable<Sentence> EndOf(Place place, InterfaceTexts t)
    {
        if (place.Lifetime.LastDay is null) yield break;
        var isUnverified = place.Unverified.HasFlag(UnverifiedFacts.To) || place.Unverified.HasFlag(UnverifiedFacts.MergedInto);
        var mark = isUnverified ? $" ({t.Unverified})" : "";
        if (!place.Successors.IsEmpty) yield return $"{t.ThenPartOf(place.Successors)}{mark}";
    }
}
