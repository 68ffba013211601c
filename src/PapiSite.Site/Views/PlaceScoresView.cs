using System.Collections.Immutable;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The scores of a place.</summary>
/// <param name="Anchor">The id of its heading, where it has one.</param>
/// <param name="Name">The place's name.</param>
/// <param name="Scores">The scores.</param>
/// <param name="IsDrawn">True where charts stand beside the table.</param>
/// <param name="Sources">The plans that give them, and where.</param>
public sealed record PlaceScoresView(
    string Anchor, string Name, ScoreTable Scores, bool IsDrawn, ImmutableArray<(Sentence Name, string Route)> Sources)
{
    /// <summary>With more places, a page has their tables and the comparison, no charts of each: it stays light on a telephone.</summary>
    private const int ManyPlaces = 20;

    /// <summary>The scores of places for an index or a dimension.</summary>
    /// <param name="places">The places.</param>
    /// <param name="outOf">The points that can be reached, where scores do not say.</param>
    /// <param name="t">The words.</param>
    public static ImmutableArray<PlaceScoresView> Of(ImmutableArray<PlaceScores> places, decimal? outOf, InterfaceTexts t) =>
        [.. places.Select(place => Of(place, outOf, AreDrawn(places.Length), t))];

    /// <summary>The scores of a place.</summary>
    public static PlaceScoresView Of(PlaceScores place, decimal? outOf, bool isDrawn, InterfaceTexts t) => new(
        AnchorOf(place.Id), place.Name, ScoreTable.Of(t.ScoresOf(place.Name), place.Results, place.Aims, outOf, t), isDrawn,
        [.. place.Sources.Select(source => (DocumentName.Of(source.Plan, t), source.Route))]);

    /// <summary>True where each of so many places has charts of its own.</summary>
    public static bool AreDrawn(int places) => places <= ManyPlaces;

    /// <summary>The anchor of a place on a page.</summary>
    public static string AnchorOf(string place) => $"dia-ban-{place}";
}
