using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Search;

/// <summary>
/// Numbers for the agencies that plans name, and for their kinds: a province's plan mostly names its own, so the kind tells.
/// </summary>
internal sealed class AgencyNumbers
{
    private readonly Dictionary<string, int> _kinds;
    private readonly Dictionary<Agency, int> _agencies;

    public AgencyNumbers(Publication publication)
    {
        Kinds =
        [
            .. publication.ActiveAgencies.SelectMany(a => a.Members.Prepend(a)).Distinct()
                .GroupBy(a => a.KindId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.OrderBy(a => a.Id, StringComparer.Ordinal).ToImmutableArray()),
        ];
        _kinds = Kinds.Select((k, i) => (k[0].KindId, i)).ToDictionary(p => p.KindId, p => p.i, StringComparer.Ordinal);
        _agencies = Kinds.SelectMany(k => k).Index().ToDictionary(p => p.Item, p => p.Index);
    }

    /// <summary>The agencies, one kind after another.</summary>
    public ImmutableArray<ImmutableArray<Agency>> Kinds { get; }

    /// <summary>The number of an agency, over all kinds.</summary>
    public int Of(Agency agency) => _agencies[agency];

    /// <summary>True where the agency has a number.</summary>
    public bool Has(Agency agency) => _agencies.ContainsKey(agency);

    /// <summary>The number of an agency's kind.</summary>
    public int KindOf(Agency agency) => _kinds[agency.KindId];

    /// <summary>The number of the kind for an agency of the plan's own place, else the agency's number behind those of the kinds.</summary>
    public int Within(Plan plan, Agency agency) =>
        agency.Place is not null && agency.Place == plan.Place ? _kinds[agency.KindId] : Kinds.Length + _agencies[agency];
}
