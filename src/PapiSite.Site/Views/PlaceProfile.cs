using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Text;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place's scores for an index set: as a whole, and dimension by dimension.</summary>
/// <param name="Id">The place's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Overall">The scores as a whole, or null.</param>
/// <param name="Dimensions">The dimensions that have scores, in the set's order.</param>
public sealed record PlaceProfile(string Id, string Name, PlaceScores? Overall, ImmutableArray<(Dimension Dimension, PlaceScores Scores)> Dimensions)
{
    private const int YearsShown = 2;

    /// <summary>The last two years of which a dimension has a score, the earlier first.</summary>
    public ImmutableArray<int> Years =>
        [.. Dimensions.SelectMany(d => d.Scores.Results.Select(r => r.Year)).Distinct().OrderDescending().Take(YearsShown).Order()];

    /// <summary>True where there are scores of further years.</summary>
    public bool HasFurtherYears => Years is [var first, ..] && Dimensions.Any(d => d.Scores.Results.Any(r => r.Year < first));

    /// <summary>The profiles of all places, in Vietnamese order.</summary>
    public static ImmutableArray<PlaceProfile> Of(IndexSet set, Publication publication)
    {
        var overall = publication.ScoresOf(set).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var byPlace = set.Dimensions.SelectMany(d => publication.ScoresOf(d).Select(s => (Dimension: d, Scores: s))).ToLookup(p => p.Scores.Id, StringComparer.Ordinal);
        return
        [
            .. overall.Keys.Union(byPlace.Select(g => g.Key)).Select(id => (Id: id, Whole: overall.GetValueOrDefault(id)))
                .Select(p => new PlaceProfile(p.Id, (p.Whole ?? byPlace[p.Id].First().Scores).Name, p.Whole, [.. byPlace[p.Id]]))
                .OrderBy(p => p.Name, VietnameseOrder.Instance).ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The ranks of the last year, a column a dimension, each with the rank of the year shown before it.</summary>
    public ImmutableArray<ChartColumn> Ranks(InterfaceTexts t) => Years is [.., var last]
        ?
        [
            .. Dimensions.Where(d => d.Scores.In(last)?.Score.Rank is not null).Select(d => (d.Dimension, d.Scores.In(last)!.Score, Before: d.Scores.In(Years[0])))
                .Select(d => new ChartColumn(d.Dimension.Label, d.Score.Rank!.Value, d.Score.Ranked, d.Score.Rank.Value.ToString(CultureInfo.InvariantCulture))
                {
                    Earlier = Years.Length > 1 ? d.Before?.Score.Rank : null,
                }),
        ]
        : [];
}
