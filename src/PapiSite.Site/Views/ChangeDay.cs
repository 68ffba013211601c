using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The changes of a day, by what they are in.</summary>
/// <param name="Day">The day.</param>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Places">The changes of plans and registries.</param>
/// <param name="Corrections">The corrections of how they are typed.</param>
public sealed record ChangeDay(DateOnly Day, string Anchor, ImmutableArray<ChangePlace> Places, ImmutableArray<ChangePlace> Corrections)
{
    /// <summary>Changes by day, in their order.</summary>
    public static ImmutableArray<ChangeDay> Of(IEnumerable<DatedChange> changes, ViewScope scope)
    {
        var rows = new List<List<DatedChange>>();
        foreach (var change in changes)
        {
            if (rows.Count == 0 || rows[^1][0].Day != change.Day) rows.Add([]);
            rows[^1].Add(change);
        }

        return [.. rows.Select((row, i) => Of(row, rows.Take(i + 1).Count(r => r[0].Day == row[0].Day), scope))];
    }

    /// <summary>A row of changes of one day.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="turn">Which of several rows with that day, from 1: where a clock was wrong, a day may come twice.</param>
    /// <param name="scope">The page.</param>
    private static ChangeDay Of(List<DatedChange> changes, int turn, ViewScope scope)
    {
        var day = changes[0].Day;
        return new(
            day, $"ngay-{day:yyyy-MM-dd}{(turn == 1 ? "" : $"-{turn}")}",
            PlacesOf(changes.Where(c => !c.IsCorrection), scope), PlacesOf(changes.Where(c => c.IsCorrection), scope));
    }

    private static ImmutableArray<ChangePlace> PlacesOf(IEnumerable<DatedChange> changes, ViewScope scope) =>
    [
        .. changes.GroupBy(c => (Title: scope.T.ChangedIn(c.Change), c.PlanId))
            .Select(g => ChangePlace.Of(g.Key.Title, g.Key.PlanId, g, scope)),
    ];
}

/// <summary>Changes in a plan or in a registry.</summary>
/// <param name="Title">What they are in.</param>
/// <param name="Route">The plan's page, where the site has it; or null.</param>
/// <param name="Place">The plan's place, where the site has several and the title does not say; or null.</param>
/// <param name="Changes">The changes.</param>
public sealed record ChangePlace(Sentence Title, string? Route, string? Place, ImmutableArray<ChangeLine> Changes)
{
    /// <summary>Changes in one thing.</summary>
    public static ChangePlace Of(Sentence title, string? planId, IEnumerable<DatedChange> changes, ViewScope scope)
    {
        var plan = scope.Publication.Changes.PlanOf(planId);
        return new(
            title, plan is null ? null : Routes.Of(plan), scope.Publication.HasManyPlaces ? plan?.Place?.ShortName : null,
            [.. changes.Select(change => ChangeLine.Of(change, scope))]);
    }
}
