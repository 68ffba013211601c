using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Terms;

namespace PapiSite.Model.Agencies;

/// <summary>All places and agencies, and the way from a name that a plan prints to the agency meant.</summary>
public sealed class AgencyRegistry
{
    /// <summary>No agency has a longer name, with that of its place; what is, must not cost time.</summary>
    private const int LongestName = 1000;

    private readonly FrozenDictionary<string, Agency> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Agency>> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<Agency>> _bySpelling;
    private readonly Abbreviations _abbreviations;
    private readonly ILookup<string, Agency> _byKind;

    /// <summary>Makes a registry; agencies of the same id keep the first.</summary>
    /// <param name="places">The places.</param>
    /// <param name="agencies">The agencies.</param>
    /// <param name="terms">Terms by whose abbreviations names may be written: <c>UBND tỉnh</c> for <c>Ủy ban nhân dân tỉnh</c>.</param>
    public AgencyRegistry(PlaceTree places, ImmutableArray<Agency> agencies, IEnumerable<Term>? terms = null)
    {
        _abbreviations = new(terms ?? []);
        Places = places;
        Agencies = [.. agencies.DistinctBy(a => a.Id)];
        _byKind = Agencies.ToLookup(a => a.KindId, StringComparer.Ordinal);
        _byId = Agencies.ToFrozenDictionary(a => a.Id);
        _byName = ByKey(VietnameseText.Key);
        _bySpelling = ByKey(_abbreviations.SpelledOut);
    }

    /// <summary>The places.</summary>
    public PlaceTree Places { get; }

    /// <summary>The agencies, in the files' order.</summary>
    public ImmutableArray<Agency> Agencies { get; }

    /// <summary>The agency of an id, or null.</summary>
    public Agency? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The agencies of a kind, one a place.</summary>
    public IEnumerable<Agency> OfKind(string kindId) => _byKind[kindId];

    /// <summary>
    /// The agencies that a name may mean for a plan of a place: those of the place, else those of the places around it, else
    /// those without a place. More than one is ambiguous; a name that fits one of them with its tone marks means that one. A name that is
    /// none
    /// of theirs is read with the terms' abbreviations spelled out, and then with a place's own name behind it (<c>Sở Nội vụ tỉnh Thí
    /// Dụ</c>).
    /// </summary>
    public ImmutableArray<Agency> Resolve(string name, Place? place)
    {
        if (name.Length > LongestName) return [];
        if (Around(_byName.GetValueOrDefault(VietnameseText.Key(name), []), name, place) is { IsEmpty: false } known) return known;
        var spelled = _abbreviations.SpelledOut(name);
        var found = Around(_bySpelling.GetValueOrDefault(spelled, []), name, place);
        return found.IsEmpty ? OfNamedPlace(spelled, place) : found;
    }

    /// <summary>Every name that a plan of a place may use, for suggestions.</summary>
    public IEnumerable<string> NamesFor(Place? place) =>
        Agencies.Where(a => place is null || a.Place is null || a.Place == place || a.Place == place.Outer).SelectMany(a => a.AllNames);

    private FrozenDictionary<string, ImmutableArray<Agency>> ByKey(Func<string, string> keyOf) =>
        Agencies.SelectMany(a => a.AllNames.Select(keyOf).Distinct().Select(key => (key, a)))
            .GroupBy(p => p.key).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.a).ToImmutableArray());

    /// <summary>
    /// The agency of a place with whose name a name ends. Of places of one name it is that of the plan, else the one that lies in the
    /// nearest place around the plan's; several where that does not tell.
    /// </summary>
    private ImmutableArray<Agency> OfNamedPlace(string spelled, Place? place)
    {
        var found = new HashSet<Agency>();
        for (var blank = spelled.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = spelled.IndexOf(' ', blank + 1))
        {
            var places = Places.WithKey(spelled[(blank + 1)..]);
            if (places.IsEmpty || !_bySpelling.TryGetValue(spelled[..blank], out var agencies)) continue;
            found.UnionWith(agencies.Where(a => a.Place is not null && places.Contains(a.Place)));
        }

        if (found.Count < 2) return [.. found];
        for (var around = place; around is not null; around = around.Outer)
        {
            ImmutableArray<Agency> near = [.. found.Where(a => a.Place!.WithOuter().Contains(around))];
            if (!near.IsEmpty) return near.Length == 1 ? near : [];
        }

        return [];
    }

    private static ImmutableArray<Agency> Around(ImmutableArray<Agency> all, string name, Place? place)
    {
        if (all.IsEmpty) return [];
        for (var around = place; around is not null; around = around.Outer)
        {
            var here = around;
            var found = all.Where(a => a.Place == here).ToImmutableArray();
            if (!found.IsEmpty) return Sharpen(found, name);
        }

        var general = all.Where(a => a.Place is null).ToImmutableArray();
        if (!general.IsEmpty) return Sharpen(general, name);
        return place is null ? Sharpen(all, name) : [];
    }

    private static ImmutableArray<Agency> Sharpen(ImmutableArray<Agency> found, string name)
    {
        if (found.Length < 2) return found;
        var exact = found.Where(a => a.AllNames.Contains(name, StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        return exact.Length == 1 ? exact : found;
    }
}
