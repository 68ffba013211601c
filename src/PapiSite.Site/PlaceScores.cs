using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>
/// The scores and aims of a place over the years, from every plan that gives some. Where plans differ, the newest counts.
/// </summary>
/// <param name="Id">The place's id; a plan's without a place of the registry.</param>
/// <param name="Name">The place's name; a plan's title without a place.</param>
/// <param name="Results">The scores, by year, one a year.</param>
/// <param name="Aims">The aims, by year, one a year.</param>
/// <param name="Sources">The plans that give them, newest first, each with the group, if it is one.</param>
public sealed record PlaceScores(
    string Id, string Name, ImmutableArray<YearScore> Results, ImmutableArray<YearScore> Aims, ImmutableArray<PublishedScore> Sources)
{
    /// <summary>The score of a year, or null.</summary>
    public YearScore? In(int year) => Results.FirstOrDefault(r => r.Year == year);

    /// <summary>Gathers scores of one index or dimension by place, in Vietnamese order.</summary>
    /// <param name="scores">The scores, newest plan first.</param>
    public static ImmutableArray<PlaceScores> Of(IEnumerable<PublishedScore> scores) =>
    [
        .. scores.GroupBy(s => s.Plan.Place?.Id ?? s.Plan.Id).Select(g => new PlaceScores(
            g.Key, NameOf(g.First().Plan), ByYear(g.Where(s => !s.IsAim)), ByYear(g.Where(s => s.IsAim)), [.. g.DistinctBy(s => s.Route)]))
            .OrderBy(p => p.Name, VietnameseOrder.Instance).ThenBy(p => p.Id, StringComparer.Ordinal),
    ];

    /// <summary>The name of the place that a plan is for; its title where it names none.</summary>
    public static string NameOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Place?.ShortName ?? (plan.PlaceName is { } name ? char.ToUpperInvariant(name[0]) + name[1..] : plan.Title);
    }

    private static ImmutableArray<YearScore> ByYear(IEnumerable<PublishedScore> scores) =>
        [.. scores.Select(s => s.Year).DistinctBy(y => y.Year).OrderBy(y => y.Year)];
}
