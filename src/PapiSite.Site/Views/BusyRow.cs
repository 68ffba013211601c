using System.Collections.Immutable;

namespace PapiSite.Site.Views;

/// <summary>An agency among those that lead most tasks.</summary>
/// <param name="Name">Its name, with its place where the site has several.</param>
/// <param name="Route">Its page.</param>
/// <param name="Tasks">How many tasks it leads, in words.</param>
/// <param name="Share">How long its bar is, in hundredths of the longest.</param>
public sealed record BusyRow(string Name, string Route, string Tasks, int Share)
{
    /// <summary>The rows of agencies, the busiest first.</summary>
    public static ImmutableArray<BusyRow> Of(IEnumerable<BusyAgency> busiest, ViewScope scope)
    {
        var (busy, t) = (busiest.ToList(), scope.T);
        return
        [
            .. busy.Select(b => new BusyRow(
                b.NameIn(scope.Publication), Routes.Of(b.Agency), t.Tasks(b.Count), b.Count * 100 / busy[0].Count)),
        ];
    }
}
