using System.Collections.Immutable;

namespace PapiSite.Cli.History;

/// <summary>
/// The days of commits that follow one another. A clock that was wrong, or a date that no calendar knows, must not put a change before
/// the one that it follows: the commits whose days agree with most others keep theirs, any other has the day of the one before it.
/// </summary>
/// <param name="Days">A day for each commit; empty where no commit has one.</param>
/// <param name="Doubtful">The places of the commits that have the day of another.</param>
internal sealed record CommitDays(ImmutableArray<DateOnly> Days, IReadOnlySet<int> Doubtful)
{
    /// <summary>Settles the days.</summary>
    /// <param name="told">What each commit tells, the oldest first; null where that is no day.</param>
    public static CommitDays Of(IReadOnlyList<DateOnly?> told)
    {
        var agreed = Agreeing(told);
        if (agreed.Count == 0) return new([], agreed);
        var days = ImmutableArray.CreateBuilder<DateOnly>(told.Count);
        var last = told[agreed.Min()]!.Value;
        for (var i = 0; i < told.Count; i++)
        {
            if (agreed.Contains(i)) last = told[i]!.Value;
            days.Add(last);
        }

        return new(days.ToImmutable(), Enumerable.Range(0, told.Count).Where(i => !agreed.Contains(i)).ToHashSet());
    }

    /// <summary>The most commits of which none is dated before an earlier one; where it could be either, the earlier.</summary>
    private static HashSet<int> Agreeing(IReadOnlyList<DateOnly?> told)
    {
        // From the newest back, as piles of which each top is the latest day that a row of that length can end with.
        var tops = new List<int>();
        var below = new int[told.Count];
        for (var i = told.Count - 1; i >= 0; i--)
        {
            if (told[i] is not { } day) continue;
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (told[tops[middle]] >= day) low = middle + 1;
                else high = middle;
            }

            below[i] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count) tops.Add(i);
            else tops[low] = i;
        }

        var agreed = new HashSet<int>();
        for (var at = tops.Count == 0 ? -1 : tops[^1]; at >= 0; at = below[at]) agreed.Add(at);
        return agreed;
    }
}
