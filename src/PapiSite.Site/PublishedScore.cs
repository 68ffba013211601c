using PapiSite.Model;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>A score or an aim with the plan that gives it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Group">The group, or null where it is the plan's own: of the index as a whole.</param>
/// <param name="IndexSet">The index set; null where the plan does not say, or names several.</param>
/// <param name="Dimension">The dimension or component; null for the index as a whole, and where a group serves none or several.</param>
/// <param name="Year">The year with what was reached or is aimed at.</param>
/// <param name="IsAim">True for an aim.</param>
public sealed record PublishedScore(Plan Plan, TaskGroup? Group, IndexSet? IndexSet, Dimension? Dimension, YearScore Year, bool IsAim)
{
    /// <summary>Where it stands: the plan's page, or its group there.</summary>
    public string Route => Group is null ? Routes.Of(Plan) : Routes.Of(Plan, Group);

    /// <summary>The scores and aims of a content: newest plan first, each plan's own before its groups', results before aims.</summary>
    internal static IEnumerable<PublishedScore> Of(SiteContent content)
    {
        var sets = content
            .IndexSets.SelectMany(s => s.AllDimensions().Prepend(s.Whole).Select(d => (d.Path, Set: s)))
            .DistinctBy(p => p.Path)
            .ToDictionary(p => p.Path, p => p.Set, StringComparer.Ordinal);
        foreach (var plan in content.Plans)
        {
            foreach (var score in Of(plan, null, plan.IndexSets is [var only] ? only : null, null)) yield return score;
            foreach (var group in plan.Groups)
            {
                var served = group.Dimensions is [var one] ? one : null;
                var set = served is null ? null : sets[served.Path];
                foreach (var score in Of(plan, group, set, served?.Path == set?.Code ? null : served)) yield return score;
            }
        }
    }

    private static IEnumerable<PublishedScore> Of(Plan plan, TaskGroup? group, IndexSet? set, Dimension? dimension) =>
        (group?.Results ?? plan.Results).Select(r => new PublishedScore(plan, group, set, dimension, r, false))
            .Concat((group?.Aims ?? plan.Aims).Select(a => new PublishedScore(plan, group, set, dimension, a, true)));
}
