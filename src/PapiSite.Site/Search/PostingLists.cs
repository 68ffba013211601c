using System.Runtime.InteropServices;

namespace PapiSite.Site.Search;

/// <summary>Lists of numbers by key; each must be filled in ascending order.</summary>
/// <typeparam name="T">A word's number, or a <see cref="WordPair"/>.</typeparam>
internal sealed class PostingLists<T>
    where T : struct, IEquatable<T>
{
    private const int BlockSize = 8000;

    private readonly Dictionary<T, int> _places = [];

    /// <summary>The last posting of each list.</summary>
    private readonly List<int> _last = [];

    /// <summary>
    /// Postings as they came, and of which list each is, in blocks: a million short lists, and an array that grows, take more memory and
    /// time.
    /// </summary>
    private readonly List<List<(int List, int Posting)>> _blocks = [];

    /// <summary>The keys.</summary>
    public IReadOnlyCollection<T> Keys => _places.Keys;

    /// <summary>Adds a number, once.</summary>
    public void Add(T key, int posting)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out var isKnown);
        if (!isKnown)
        {
            place = _last.Count;
            _last.Add(-1);
        }

        if (_last[place] == posting) return;
        _last[place] = posting;
        if (_blocks.Count == 0 || _blocks[^1].Count == BlockSize) _blocks.Add(new(BlockSize));
        _blocks[^1].Add((place, posting));
    }

    /// <summary>Every key with its postings, once: they are given away.</summary>
    public List<(T Key, ReadOnlyMemory<int> Postings)> TakeAll()
    {
        var starts = new int[_last.Count + 1];
        foreach (var block in _blocks)
        {
            foreach (var (list, _) in block) starts[list + 1]++;
        }

        for (var list = 0; list < _last.Count; list++) starts[list + 1] += starts[list];
        var (ends, postings) = (starts[..^1], new int[starts[^1]]);
        foreach (var block in _blocks)
        {
            foreach (var (list, posting) in block) postings[ends[list]++] = posting;
        }

        _blocks.Clear();
        return [.. _places.Select(p => (p.Key, (ReadOnlyMemory<int>)postings.AsMemory(starts[p.Value]..ends[p.Value])))];
    }
}

/// <summary>Two words in a row, by number.</summary>
internal readonly record struct WordPair(int First, int Second);
