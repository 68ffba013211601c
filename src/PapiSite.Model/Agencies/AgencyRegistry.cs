using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.Agencies;

/// <summary>All places and agencies, and the way from a name that a plan prints to the agency meant.</summary>
public sealed class AgencyRegistry
{
    private readonly FrozenDictionary<string, Agency> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Agency>> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _placesByName;
    private readonly ILookup<string, Agency> _byKind;

    /// <summary>Makes a registry; agencies of the same id keep the first.</summary>
    public AgencyRegistry(ImmutableArray<Place> places, ImmutableArray<Agency> agencies)
    {
        Places = places;
        Agencies = [.. agencies.DistinctBy(a => a.Id)];
        _byKind = Agencies.ToLookup(a => a.KindId, StringComparer.Ordinal);
        _byId = Agencies.ToFrozenDictionary(a => a.Id);
        _byName = Agencies.SelectMany(a => a.AllNames.Select(VietnameseText.Key).Distinct().Select(key => (key, a)))
            .GroupBy(p => p.key).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.a).ToImmutableArray());
        _placesByName = places.SelectMany(p => p.Aliases.Append(p.Name).Append(p.ShortName).Append(p.Id).Select(n => (Key: VietnameseText.Key(n), p)))
            .Distinct().GroupBy(p => p.Key).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.p).ToImmutableArray());
    }

    /// <summary>The places, in the files' order.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The agencies, in the files' order.</summary>
    public ImmutableArray<Agency> Agencies { get; }

    /// <summary>The agency of an id, or null.</summary>
    public Agency? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The agencies of a kind, one a place.</summary>
    public IEnumerable<Agency> OfKind(string kindId) => _byKind[kindId];

    /// <summary>
    /// The place of a name or id, or null. Of places that bore one name one after another, as a province before and after a
    /// merger, it is the one that existed on the day; without a day, the one that still does.
    /// </summary>
    public Place? PlaceOf(string name, DateOnly? day)
    {
        var places = _placesByName.GetValueOrDefault(VietnameseText.Key(name), []);
        return places.FirstOrDefault(p => day is { } d ? p.ExistsOn(d) : p.To is null) ?? places.FirstOrDefault();
    }

    /// <summary>The places that a place became part of.</summary>
    public ImmutableArray<Place> PlacesAfter(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return [.. place.MergedInto.Select(name => PlaceOf(name, place.To?.AddDays(1))).OfType<Place>()];
    }

    /// <summary>
    /// The agencies that a name may mean for a plan of a place: those of the place, else those of the places around it, else
    /// those without a place. More than one is ambiguous; a name that fits one of them with its tone marks means that one.
    /// </summary>
    public ImmutableArray<Agency> Resolve(string name, Place? place)
    {
        if (!_byName.TryGetValue(VietnameseText.Key(name), out var all)) return [];
        for (var (around, steps) = (place, 0); around is not null && steps < 5; steps++)
        {
            var here = around;
            var found = all.Where(a => ReferenceEquals(a.Place, here)).ToImmutableArray();
            if (!found.IsEmpty) return Sharpen(found, name);
            around = here.PartOf is { } outer ? PlaceOf(outer, here.To) : null;
        }

        var general = all.Where(a => a.Place is null).ToImmutableArray();
        if (!general.IsEmpty) return Sharpen(general, name);
        return place is null ? Sharpen(all, name) : [];
    }

    /// <summary>Every name that a plan of a place may use, for suggestions.</summary>
    public IEnumerable<string> NamesFor(Place? place) =>
        Agencies.Where(a => place is null || a.Place is null || a.Place == place || a.Place.Name == place.PartOf).SelectMany(a => a.AllNames);

    private static ImmutableArray<Agency> Sharpen(ImmutableArray<Agency> found, string name)
    {
        if (found.Length < 2) return found;
        var exact = found.Where(a => a.AllNames.Contains(name, StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        return exact.Length == 1 ? exact : found;
    }
}
