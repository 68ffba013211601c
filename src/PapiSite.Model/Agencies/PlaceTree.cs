using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.Agencies;

/// <summary>All places, and the way from a name that a plan prints to the place meant.</summary>
public sealed class PlaceTree
{
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _byName;

    /// <summary>Makes a tree of places that are not bound to one another yet.</summary>
    public PlaceTree(ImmutableArray<Place> all)
    {
        All = all;
        _byName = all.SelectMany(p =>
                p.Aliases.Append(p.Name).Append(p.ShortName).Append(p.Id).Select(n => (Key: VietnameseText.Key(n), Place: p))
            )
            .Distinct()
            .GroupBy(p => p.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Place).ToImmutableArray());
    }

    /// <summary>The places, in the files' order.</summary>
    public ImmutableArray<Place> All { get; }

    /// <summary>
    /// The place of a name or id, or null. Of places that bore one name one after another, as a province before and after a
    /// merger, it is the one that existed on the day; without a day, the one that still does.
    /// </summary>
    public Place? Named(string name, DateOnly? day)
    {
        var places = WithKey(VietnameseText.Key(name));
        return places.FirstOrDefault(p => day is { } d ? p.Lifetime.Contains(d) : p.Lifetime.To is null) ?? places.FirstOrDefault();
    }

    /// <summary>The places that have a name or id of this key.</summary>
    internal ImmutableArray<Place> WithKey(string key) => _byName.GetValueOrDefault(key, []);
}
