using System.Collections.Immutable;
using PapiSite.Model.Changes;

namespace PapiSite.Site.Views;

/// <summary>What changed on a day in a plan or a registry, in a line.</summary>
/// <param name="Day">The day.</param>
/// <param name="Place">What it is in; its changes only where there is a single one.</param>
/// <param name="Count">How many changes there are, in words.</param>
public sealed record RecentChange(DateOnly Day, ChangePlace Place, string Count)
{
    /// <summary>The newest, corrections of typing left out.</summary>
    public static ImmutableArray<RecentChange> Of(ViewScope scope, int shown)
    {
        var (changes, t) = (scope.Publication.Changes, scope.T);
        return
        [
            .. changes.All.Where(c => !c.IsCorrection).GroupBy(c => (c.Day, Title: t.ChangedIn(c.Change), c.PlanId)).Take(shown)
                .Select(g => (g.Key, Changes: g.ToList()))
                .Select(g => new RecentChange(
                    g.Key.Day, ChangePlace.Of(g.Key.Title, g.Key.PlanId, IsTold(g.Changes) ? g.Changes : [], scope),
                    t.ChangeCount(g.Changes.Count))),
        ];
    }

    /// <summary>True for a change that a line can tell; a text with its old and new words is for those who look closer.</summary>
    private static bool IsTold(List<DatedChange> changes) => changes is [{ Change: not WordsChanged { Pieces.IsEmpty: false } }];
}
