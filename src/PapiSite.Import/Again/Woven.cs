using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;

namespace PapiSite.Import.Again;

/// <summary>Puts the entries of two lists into one: each keeps its neighbours as far as that can be.</summary>
internal static class Woven
{
    /// <summary>Entries in the editor's order, or in the document's where that changed it; each once.</summary>
    /// <param name="kept">What the editor has, in order.</param>
    /// <param name="come">What the document has, in order; what both have is under the editor's key.</param>
    /// <param name="placeOf">The place in the earlier document, or null.</param>
    public static List<(EntrySyntax Key, PapiEntry Made)> Of(
        List<(EntrySyntax Key, PapiEntry Made)> kept, List<(EntrySyntax Key, PapiEntry Made)> come, Func<EntrySyntax, int?> placeOf)
    {
        var both = kept.Select(k => k.Key).ToHashSet<EntrySyntax>(ReferenceEqualityComparer.Instance);
        var places = come.Where(c => both.Contains(c.Key)).Select(c => placeOf(c.Key)).OfType<int>().ToList();
        var isReordered = places.Zip(places.Skip(1)).Any(pair => pair.First > pair.Second);
        return isReordered ? Into(come, kept) : Into(kept, come);
    }

    private static List<(EntrySyntax Key, PapiEntry Made)> Into(
        List<(EntrySyntax Key, PapiEntry Made)> first, List<(EntrySyntax Key, PapiEntry Made)> second)
    {
        var there = first.Select(f => f.Key).ToHashSet<EntrySyntax>(ReferenceEqualityComparer.Instance);
        var behind = new Dictionary<EntrySyntax, List<(EntrySyntax Key, PapiEntry Made)>>(ReferenceEqualityComparer.Instance);
        List<(EntrySyntax Key, PapiEntry Made)> ahead = [], tasks = [], at = ahead;
        var isBehindTask = false;
        foreach (var entry in second)
        {
            if (there.Contains(entry.Key)) (behind[entry.Key], isBehindTask) = (at = [], Thing.Is(entry.Key));
            // Fields stand before tasks, and a task without a neighbour before the first one.
            else if (Thing.Is(entry.Key) && !isBehindTask) tasks.Add(entry);
            else at.Add(entry);
        }

        var before = first.TakeWhile(f => !Thing.Is(f.Key)).Count();
        return [.. ahead, .. With(first.Take(before)), .. tasks, .. With(first.Skip(before))];

        IEnumerable<(EntrySyntax Key, PapiEntry Made)> With(IEnumerable<(EntrySyntax Key, PapiEntry Made)> entries) =>
            entries.SelectMany(f => behind.GetValueOrDefault(f.Key, []).Prepend(f));
    }
}
