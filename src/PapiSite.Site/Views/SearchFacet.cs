using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A way to narrow a search.</summary>
/// <param name="Key">What the search script calls it.</param>
/// <param name="Name">What the address calls it.</param>
/// <param name="Title">What visitors call it.</param>
/// <param name="IsOpen">True where its values are in sight from the start.</param>
/// <param name="Words">The words for its values, where these are not content.</param>
public sealed record SearchFacet(
    string Key, string Name, string Title, bool IsOpen, params ImmutableArray<(string Value, string Words)> Words)
{
    /// <summary>Every way, those asked for most first.</summary>
    public static ImmutableArray<SearchFacet> Of(Publication publication, InterfaceTexts t) =>
    [
        new("agency", "co-quan", t.FilterAgency, true),
        new("role", "vai-tro", t.FilterRole, true, [.. Enum.GetValues<Role>().Select(r => (DataNames.Of(r), t.Role(r)))]),
        new("groups", "nhom", t.SearchThroughGroups, true, ("yes", t.SearchWithGroups)),
        new("deadline", "han", t.ColumnDeadline, true, [("year", t.SearchYear), .. Enumerable.Range(1, 4).Select(q => ($"q{q}", t.SearchQuarter(q)))]),
        new("place", "dia-ban", t.Place, false),
        new("plan", "ke-hoach", t.Plan, false),
        new("dimension", "chi-so", t.Index, false),
        new("kind", "loai-han", t.SearchKindOfDeadline, false,
            [.. Enum.GetValues<DeadlineKind>().Select(k => (DataNames.Of(k), t.SearchKind(k)))]),
        new("state", "trang-thai", t.Status, false, [.. StatesIn(publication).Select(s => (DataNames.Of(s), t.PublishedState(s)))]),
        new("product", "san-pham", t.Deliverables, false),
    ];

    /// <summary>Those that some task has: a site that collects no reports has no words for what they would tell.</summary>
    private static IEnumerable<PublishedState> StatesIn(Publication publication) =>
        publication.Tasks.Select(PublishedStates.Of).Distinct().Order();
}
