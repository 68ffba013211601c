using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Site.Views;

/// <summary>The scores of places for an index or a dimension, and how much of them is drawn.</summary>
/// <param name="Places">The places, in Vietnamese order.</param>
/// <param name="OutOf">The points that can be reached, where scores do not say.</param>
public sealed record PlaceScoresModel(ImmutableArray<PlaceScores> Places, decimal? OutOf)
{
    /// <summary>With more places, a page has their tables and the comparison, no charts of each: it stays light on a telephone.</summary>
    private const int ManyPlaces = 20;

    /// <summary>True where each place has charts of its own.</summary>
    public static bool AreDrawn(int places) => places <= ManyPlaces;

    /// <summary>The anchor of a place on a page.</summary>
    public static string AnchorOf(string place) => $"dia-ban-{place}";

    /// <summary>The year of which most places have a score, the later of two; null where there are no scores.</summary>
    public int? YearOfMost =>
        Places.SelectMany(p => p.Results).GroupBy(r => r.Year).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => (int?)g.Key).FirstOrDefault();

    /// <summary>The places that have a score of a year: by rank, then by points.</summary>
    public IEnumerable<PlaceScores> RankedIn(int year) =>
        Places.Where(p => p.In(year) is not null).OrderBy(p => p.In(year)!.Score.Rank ?? int.MaxValue).ThenByDescending(p => p.In(year)!.Score.Points)
            .ThenBy(p => p.Name, VietnameseOrder.Instance);
}
