namespace PapiSite.Language.Text;

/// <summary>Finds the known names that a mistyped one may have meant.</summary>
public static class NearestNames
{
    /// <summary>
    /// The names nearest to what was typed, best first: compared folded, at most a third of the letters wrong,
    /// a neighbouring swap counting as one slip.
    /// </summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> known, int most = 3)
    {
        var key = VietnameseText.Key(typed);
        if (key.Length is 0 or > 120) return [];
        var allowed = Math.Max(1, key.Length / 3);
        return [.. known
            .Select(name => (name, distance: Distance(key, VietnameseText.Key(name), allowed)))
            .Where(candidate => candidate.distance <= allowed)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, VietnameseOrder.Instance)
            .Select(candidate => candidate.name)
            .Distinct(StringComparer.Ordinal)
            .Take(most)];
    }

    /// <summary>
    /// Slips between two words (insert, leave out, replace, swap neighbours); anything above <paramref name="limit"/> is <c>limit + 1</c>.
    /// </summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, 1 + Math.Min(previous[j], current[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[b.Length], limit + 1);
    }
}
