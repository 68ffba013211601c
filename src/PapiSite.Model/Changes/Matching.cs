namespace PapiSite.Model.Changes;

/// <summary>Finds which items of one version are which of the other: by keys first, each item once, then by likeness.</summary>
public sealed class Matching<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) where T : class
{
    /// <summary>More pairs than these are not held against each other: so many new items at once are a new document.</summary>
    private const int MostPairs = 40_000;

    private readonly Dictionary<T, T> _after = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<T> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>The items without a partner in the later version.</summary>
    public IEnumerable<T> Gone => before.Where(b => !_after.ContainsKey(b));

    /// <summary>The items without a partner in the earlier version.</summary>
    public IEnumerable<T> New => after.Where(a => !_taken.Contains(a));

    /// <summary>The pairs, in the order of the later version.</summary>
    public IEnumerable<(T Before, T After)> Pairs
    {
        get
        {
            var earlier = _after.ToDictionary(p => p.Value, p => p.Key, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance);
            return after.Where(earlier.ContainsKey).Select(a => (earlier[a], a));
        }
    }

    /// <summary>The partner of an item, or null.</summary>
    public T? AfterOf(T? item) => item is null ? null : _after.GetValueOrDefault(item);

    /// <summary>Pairs items of equal keys, the first with the first; an item without a key waits.</summary>
    public Matching<T> By(Func<T, string?> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var waiting = New.Where(a => key(a) is not null).GroupBy(a => key(a)!).ToDictionary(g => g.Key, g => new Queue<T>(g));
        foreach (var item in Gone.ToList())
        {
            if (key(item) is { } known && waiting.TryGetValue(known, out var same) && same.TryDequeue(out var found)) Pair(item, found);
        }

        return this;
    }

    /// <summary>Pairs what is most alike first.</summary>
    /// <param name="likeness">From 0 to 1; below 0 for a pair that is none.</param>
    public Matching<T> ByLikeness(Func<T, T, double> likeness)
    {
        ArgumentNullException.ThrowIfNull(likeness);
        var (gone, come) = (Gone.ToList(), New.ToList());
        if ((long)gone.Count * come.Count > MostPairs) return this;
        var alike = gone.SelectMany((b, i) => come.Select((a, j) => (Before: b, After: a, Share: likeness(b, a), Apart: Math.Abs(i - j))))
            .Where(p => p.Share >= 0).OrderByDescending(p => p.Share).ThenBy(p => p.Apart);
        foreach (var (b, a, _, _) in alike)
        {
            if (!_after.ContainsKey(b) && !_taken.Contains(a)) Pair(b, a);
        }

        return this;
    }

    private void Pair(T earlier, T later)
    {
        _after.Add(earlier, later);
        _taken.Add(later);
    }
}
