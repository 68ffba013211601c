using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Places side by side in one year: by rank, then by points.</summary>
/// <param name="Year">The year of which most places have a score, the later of two.</param>
/// <param name="Places">The places that have a score of that year.</param>
public sealed record PlaceRanking(int Year, ImmutableArray<RankedPlace> Places)
{
    /// <summary>The ranking of places; null for a single place, and where there are no scores.</summary>
    /// <param name="places">The places.</param>
    /// <param name="outOf">The points that can be reached, where scores do not say.</param>
    /// <param name="t">The words.</param>
    public static PlaceRanking? Of(ImmutableArray<PlaceScores> places, decimal? outOf, InterfaceTexts t) =>
        places.Length > 1 && YearOfMost(places) is { } year
            ? new(year, [.. RankedIn(year, places, outOf).Select(p => RankedPlace.Of(p.Place, p.Score, outOf, t))])
            : null;

    private static int? YearOfMost(ImmutableArray<PlaceScores> places) =>
        places.SelectMany(p => p.Results).GroupBy(r => r.Year).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
            .Select(g => (int?)g.Key).FirstOrDefault();

    private static IEnumerable<(PlaceScores Place, Score Score)> RankedIn(int year, ImmutableArray<PlaceScores> places, decimal? outOf) =>
        places.Select(p => (Place: p, p.In(year)?.Score)).Where(p => p.Score is not null).Select(p => (p.Place, Score: p.Score!))
            .OrderBy(p => p.Score.Rank ?? int.MaxValue).ThenByDescending(p => RankedPlace.ShareOf(p.Score, outOf) ?? p.Score.Points)
            .ThenBy(p => p.Place.Name, VietnameseOrder.Instance);
}

/// <summary>A place among others.</summary>
/// <param name="Anchor">Where its scores stand on the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">Its score, in words.</param>
/// <param name="Percent">The points of those that can be reached, from 0 to 100; null where either is not known.</param>
public sealed record RankedPlace(string Anchor, string Name, Sentence Score, int? Percent)
{
    /// <summary>A place with its score.</summary>
    public static RankedPlace Of(PlaceScores place, Score score, decimal? outOf, InterfaceTexts t)
    {
        return new(
            PlaceScoresView.AnchorOf(place.Id), place.Name, t.ScoreInWords(score),
            ShareOf(score, outOf) is { } reached ? (int)(Math.Clamp(reached, 0, 1) * 100) : null);
    }

    /// <summary>The part reached of what can be, from 0 to 1; null where either is not known.</summary>
    public static decimal? ShareOf(Score score, decimal? outOf) =>
        (score.IsPercent ? 100 : score.OutOf ?? outOf) is { } most and > 0 ? score.Points / most : null;
}
