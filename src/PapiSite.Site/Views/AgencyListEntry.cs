using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An agency in the list of all; the same body of several places is one entry, which leads to the page of its kind.</summary>
/// <param name="Agency">Its name and page.</param>
/// <param name="Remark">Of a single one: where it is and how much work it has.</param>
/// <param name="Places">Of the body of several places: each place, and the page of the body there.</param>
public sealed record AgencyListEntry(NamedLink Agency, Sentence? Remark, ImmutableArray<NamedLink> Places)
{
    /// <summary>The entries of agencies, in Vietnamese order.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="areManyPlaces">True where a reader must be told of which place each is.</param>
    /// <param name="scope">The page.</param>
    public static ImmutableArray<AgencyListEntry> Of(IEnumerable<Agency> agencies, bool areManyPlaces, ViewScope scope)
    {
        var kinds = agencies.OrderBy(a => a.Place?.ShortName ?? "", VietnameseOrder.Instance).ThenBy(a => a.Id, StringComparer.Ordinal)
            .GroupBy(a => (a.KindId, IsGeneral: a.Place is null)).Select(kind => kind.ToList());
        return
        [
            .. kinds.OrderBy(kind => scope.T.Called(kind[0]).Text, VietnameseOrder.Instance)
                .ThenBy(kind => kind[0].Id, StringComparer.Ordinal)
                .Select(kind => kind is [var only] ? OfOne(only, areManyPlaces, scope) : OfKind(kind, scope.T)),
        ];
    }

    private static AgencyListEntry OfOne(Agency agency, bool areManyPlaces, ViewScope scope)
    {
        var place = areManyPlaces && agency.Place is { } at ? (Sentence)$"{new Content(at.ShortName)} · " : Sentence.Empty;
        var work = RoleCounts.Of(scope.Publication.TasksOf(agency), scope.T, " · ");
        return new(new(scope.T.Called(agency), Routes.Of(agency)), $"{place}{work}", []);
    }

    private static AgencyListEntry OfKind(List<Agency> agencies, InterfaceTexts t) => new(
        new(t.Called(agencies[0]), Routes.OfKind(agencies[0].KindId)), null,
        [.. agencies.Zip(ShortPlaces.Of(agencies, t), (agency, place) => new NamedLink(place, Routes.Of(agency)))]);
}
