using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place's scores for an index set: as a whole, and dimension by dimension.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Name">The place's name.</param>
/// <param name="Overall">The scores as a whole, or null.</param>
/// <param name="Ranks">The ranks of the dimensions as a chart, or null.</param>
/// <param name="Table">The scores of the dimensions; null where none has any.</param>
public sealed record PlaceProfile(string Anchor, string Name, PlaceScoresView? Overall, DimensionRanks? Ranks, DimensionScores? Table)
{
    /// <summary>The profiles of all places, in Vietnamese order.</summary>
    public static ImmutableArray<PlaceProfile> Of(IndexSet set, ViewScope scope)
    {
        var publication = scope.Publication;
        var overall = publication.ScoresOf(set).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var byPlace = set.Dimensions.SelectMany(d => publication.ScoresOf(d).Select(s => (Dimension: d, Scores: s)))
            .ToLookup(p => p.Scores.Id, StringComparer.Ordinal);
        var places = overall.Keys.Union(byPlace.Select(g => g.Key)).Select(id => (Id: id, Whole: overall.GetValueOrDefault(id)))
            .Select(p => (p.Id, (p.Whole ?? byPlace[p.Id].First().Scores).Name, p.Whole, Dimensions: byPlace[p.Id].ToImmutableArray()))
            .OrderBy(p => p.Name, VietnameseOrder.Instance).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        var areDrawn = PlaceScoresView.AreDrawn(places.Count);
        return [.. places.Select(p => Of(set, p.Id, p.Name, p.Whole, p.Dimensions, areDrawn, scope.T))];
    }

    /// <summary>The profile of a single place.</summary>
    /// <param name="set">The index set.</param>
    /// <param name="scores">The place's scores for the set, one at least.</param>
    /// <param name="t">The words.</param>
    public static PlaceProfile OfPlace(IndexSet set, ImmutableArray<PublishedScore> scores, InterfaceTexts t)
    {
        var byDimension = scores.ToLookup(s => s.Dimension?.Path ?? "", StringComparer.Ordinal);
        var whole = PlaceScores.Of(byDimension[""]).FirstOrDefault();
        ImmutableArray<(Dimension Dimension, PlaceScores Scores)> dimensions =
            [.. set.Dimensions.SelectMany(d => PlaceScores.Of(byDimension[d.Path]).Select(s => (d, s)))];
        var plan = scores[0].Plan;
        return Of(set, plan.Place?.Id ?? plan.Id, PlaceScores.NameOf(plan), whole, dimensions, isDrawn: true, t);
    }

    private static PlaceProfile Of(
        IndexSet set, string id, string name, PlaceScores? whole,
        ImmutableArray<(Dimension Dimension, PlaceScores Scores)> dimensions, bool isDrawn, InterfaceTexts t)
    {
        var years = DimensionScores.YearsOf(dimensions.Select(d => d.Scores));
        return new(
            PlaceScoresView.AnchorOf(id), name, whole is null ? null : PlaceScoresView.Of(whole, set.MaximumPoints, isDrawn, t),
            isDrawn ? DimensionRanks.Of(set.LevelAt(0), years, dimensions, t) : null,
            years.IsEmpty ? null : DimensionScores.Of(set.LevelAt(0), id, name, years, dimensions, t));
    }
}
