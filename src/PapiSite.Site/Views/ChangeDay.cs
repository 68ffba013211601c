using PapiSite.Model.Changes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The changes of a day, by what they are in.</summary>
/// <param name="Day">The day.</param>
/// <param name="Turn">Which of several rows of changes with that day, from 1: where a clock was wrong, a day may come twice.</param>
/// <param name="Places">The changes.</param>
public sealed record ChangeDay(DateOnly Day, int Turn, IReadOnlyList<(Sentence Title, string? PlanId, IReadOnlyList<DatedChange> Changes)> Places)
{
    /// <summary>The id of its heading.</summary>
    public string Anchor => $"ngay-{Day:yyyy-MM-dd}{(Turn == 1 ? "" : $"-{Turn}")}";

    /// <summary>Changes by day, in their order.</summary>
    public static IReadOnlyList<ChangeDay> Of(IEnumerable<DatedChange> changes, InterfaceTexts t)
    {
        var rows = new List<List<DatedChange>>();
        foreach (var change in changes)
        {
            if (rows.Count == 0 || rows[^1][0].Day != change.Day) rows.Add([]);
            rows[^1].Add(change);
        }

        return [.. rows.Select((row, i) => new ChangeDay(row[0].Day, rows.Take(i + 1).Count(r => r[0].Day == row[0].Day), [.. PlacesOf(row, t)]))];
    }

    private static IEnumerable<(Sentence Title, string? PlanId, IReadOnlyList<DatedChange> Changes)> PlacesOf(IEnumerable<DatedChange> changes, InterfaceTexts t) =>
        changes.GroupBy(c => (Title: t.ChangedIn(c.Change), c.PlanId)).Select(g => (g.Key.Title, g.Key.PlanId, (IReadOnlyList<DatedChange>)[.. g]));
}
