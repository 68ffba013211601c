using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Terms;

namespace PapiSite.Model.Agencies;

/// <summary>All places and agencies, and the way from a name that a plan prints to the agency meant.</summary>
public sealed class AgencyRegistry
{
    private readonly FrozenDictionary<string, Agency> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Agency>> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<Agency>> _bySpelling;
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _placesByName;
    private readonly Abbreviations _abbreviations;
    private readonly ILookup<string, Agency> _byKind;

    /// <summary>Makes a registry; agencies of the same id keep the first.</summary>
    /// <param name="places">The places.</param>
    /// <param name="agencies">The agencies.</param>
    /// <param name="terms">Terms by whose abbreviations names may be written: <c>UBND tỉnh</c> for <c>Ủy ban nhân dân tỉnh</c>.</param>
    public AgencyRegistry(ImmutableArray<Place> places, ImmutableArray<Agency> agencies, IEnumerable<Term>? terms = null)
    {
        _abbreviations = new(terms ?? []);
        Places = places;
        Agencies = [.. agencies.DistinctBy(a => a.Id)];
        _byKind = Agencies.ToLookup(a => a.KindId, StringComparer.Ordinal);
        _byId = Agencies.ToFrozenDictionary(a => a.Id);
        _byName = Agencies.SelectMany(a => a.AllNames.Select(VietnameseText.Key).Distinct().Select(key => (key, a)))
            .GroupBy(p => p.key).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.a).ToImmutableArray());
        _bySpelling = Agencies.SelectMany(a => a.AllNames.Select(_abbreviations.SpelledOut).Distinct().Select(key => (key, a)))
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
    public ImmutableArray<Place> PlacesAfter(Place place) =>
        [.. place.MergedInto.Select(name => PlaceOf(name, place.To?.AddDays(1))).OfType<Place>()];

    /// <summary>
    /// The agencies that a name may mean for a plan of a place: those of the place, else those of the places around it, else
    /// those without a place. More than one is ambiguous; a name that fits one of them with its tone marks means that one. A name that is none
    /// of theirs is read with the terms' abbreviations spelled out, and then with a place's own name behind it (<c>Sở Nội vụ tỉnh Thí Dụ</c>).
    /// </summary>
    public ImmutableArray<Agency> Resolve(string name, Place? place)
    {
        if (Around(_byName.GetValueOrDefault(VietnameseText.Key(name), []), name, place) is { IsEmpty: false } known) return known;
        var spelled = _abbreviations.SpelledOut(name);
        return Around(_bySpelling.GetValueOrDefault(spelled, []), name, place) is { IsEmpty: false } found ? found : OfNamedPlace(spelled);
    }

    /// <summary>The one agency of a place with whose name a name ends; none where there are several, as in places of one name.</summary>
    private ImmutableArray<Agency> OfNamedPlace(string spelled)
    {
        var found = new HashSet<Agency>();
        for (var blank = spelled.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = spelled.IndexOf(' ', blank + 1))
        {
            if (!_placesByName.TryGetValue(spelled[(blank + 1)..], out var places) || !_bySpelling.TryGetValue(spelled[..blank], out var agencies)) continue;
            found.UnionWith(agencies.Where(a => a.Place is not null && places.Contains(a.Place)));
        }

        return found.Count == 1 ? [.. found] : [];
    }

    private ImmutableArray<Agency> Around(ImmutableArray<Agency> all, string name, Place? place)
    {
        if (all.IsEmpty) return [];
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
