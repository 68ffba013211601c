namespace PapiSite.Site.Search;

/// <summary>Lists of numbers by key, in the order in which keys first came; each list must be filled in ascending order.</summary>
internal sealed class PostingLists
{
    private readonly Dictionary<long, int> _places = new(new Mixed());
    private readonly List<(long Key, List<int> Postings)> _lists = [];

    /// <summary>Every key with its postings.</summary>
    public IReadOnlyList<(long Key, List<int> Postings)> All => _lists;

    /// <summary>Adds a number, once.</summary>
    public void Add(long key, int posting)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = _lists.Count;
            _lists.Add((key, []));
        }

        var postings = _lists[place].Postings;
        if (postings.Count == 0 || postings[^1] != posting) postings.Add(posting);
    }

    /// <summary>A key of two numbers.</summary>
    public static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Of a key of two small numbers, .NET's own hash is but their exclusive or, which thousands share.</summary>
    private sealed class Mixed : IEqualityComparer<long>
    {
        public bool Equals(long x, long y) => x == y;

        public int GetHashCode(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 32);
    }
}
