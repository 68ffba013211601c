using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Comparisons;

/// <summary>Two plans of the same index set.</summary>
public sealed record PlanPair(Plan Earlier, Plan Later)
{
    /// <summary>The other plan of the two.</summary>
    public Plan Other(Plan plan) => plan?.Id == Earlier.Id ? Later : Earlier;
}

/// <summary>
/// The pairs of plans that have a page. All pairs would grow with the square of the plans; so each plan is set beside the
/// <see cref="Most"/> issued last before it of the same index set, and beside as many of its own place: up to a dozen and one
/// plans of a set that is every pair, and a plan that comes later takes no page away.
/// </summary>
public sealed class PlanPairs
{
    /// <summary>How many earlier plans of a set, and how many of its own place, a plan is set beside.</summary>
    public const int Most = 12;

    private readonly FrozenDictionary<string, ImmutableArray<PlanPair>> _byPlan;

    /// <summary>Pairs the plans.</summary>
    public PlanPairs(ImmutableArray<Plan> plans)
    {
        var bySet = plans.SelectMany(p => p.IndexSets.Select(s => (s.Id, Plan: p))).GroupBy(p => p.Id, p => p.Plan, StringComparer.Ordinal);
        All = [.. bySet.SelectMany(g => Pairs([.. g.Distinct()])).DistinctBy(p => (p.Earlier.Id, p.Later.Id))];
        _byPlan = All.SelectMany(p => new[] { (p.Earlier.Id, Pair: p), (p.Later.Id, Pair: p) })
            .GroupBy(p => p.Id).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Pair).ToImmutableArray());
    }

    /// <summary>Every pair.</summary>
    public ImmutableArray<PlanPair> All { get; }

    /// <summary>The pairs that a plan is in.</summary>
    public ImmutableArray<PlanPair> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return _byPlan.GetValueOrDefault(plan.Id, []);
    }

    private static IEnumerable<PlanPair> Pairs(List<Plan> plans)
    {
        var inTime = plans
            .OrderBy(p => p.IssuedIn?.First ?? p.Period?.First ?? DateOnly.MinValue)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .ToList();
        var byPlace = new Dictionary<string, List<Plan>>(StringComparer.Ordinal);
        for (var i = 0; i < inTime.Count; i++)
        {
            var later = inTime[i];
            for (var j = Math.Max(0, i - Most); j < i; j++) yield return new(inTime[j], later);
            if ((later.Place?.Id ?? later.PlaceName) is not { } place) continue;
            if (!byPlace.TryGetValue(place, out var here)) byPlace[place] = here = [];
            foreach (var earlier in here.TakeLast(Most)) yield return new(earlier, later);
            here.Add(later);
        }
    }
}
