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
                p.Aliases.Concat(p.Aliases.Select(Place.PlainName)).Append(p.Name).Append(p.ShortName).Append(p.Id)
                    .Select(n => (Key: VietnameseText.Key(n), Place: p))
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
    public Place? Named(string name, DateOnly? day) => Meant(name, day) is [var only] ? only : null;

    /// <summary>
    /// The places that a name or id may mean, as <see cref="Named"/> takes it; several where they bear one name side by side, as communes
    /// of a province. Behind a comma the place that it lies in tells it apart: <c>xã Tân An, tỉnh Thí Dụ</c>.
    /// </summary>
    public ImmutableArray<Place> Meant(string name, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(name);
        var places = WithKey(VietnameseText.Key(name));
        if (places.IsEmpty)
        {
            var comma = name.LastIndexOf(", ", StringComparison.Ordinal);
            if (comma < 0 || Named(name[(comma + 2)..], day) is not { } outer) return [];
            return [.. Meant(name[..comma], day).Where(place => place.WithOuter().Skip(1).Contains(outer))];
        }

        ImmutableArray<Place> existing = [.. places.Where(p => day is { } d ? p.Lifetime.Contains(d) : p.Lifetime.To is null)];
        if (existing.Length < 2) return existing.IsEmpty ? [places[0]] : existing;
        // An id is one place's alone, and a name in full says more than one without its kind, of which the highest is meant.
        if (existing.FirstOrDefault(p => p.Id == name) is { } byId) return [byId];
        var key = VietnameseText.Key(name);
        ImmutableArray<Place> inFull =
            [.. existing.Where(p => p.Aliases.Append(p.Name).Any(n => n != p.ShortName && VietnameseText.Key(n) == key))];
        if (!inFull.IsEmpty) return inFull;
        var highest = existing.Min(p => p.Level);
        return [.. existing.Where(p => p.Level == highest)];
    }

    /// <summary>The places that have a name or id of this key.</summary>
    internal ImmutableArray<Place> WithKey(string key) => _byName.GetValueOrDefault(key, []);
}
