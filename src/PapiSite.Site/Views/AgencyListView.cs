using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>All agencies.</summary>
/// <param name="Sections">Those with work, by level, and the groups last.</param>
/// <param name="Others">Those that no plan names, with their places.</param>
/// <param name="HasPlaces">True where the agencies may be looked for by place.</param>
public sealed record AgencyListView(
    PageHead Head, ImmutableArray<AgencyListSection> Sections, ImmutableArray<(NamedLink Agency, Sentence? Place)> Others,
    bool HasPlaces) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static AgencyListView Of(AgencyListPage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var registered = publication.Content.Registry.Agencies;
        bool HasTasks(Agency agency) => publication.TasksOf(agency).Any;
        var shown = registered.Where(a => HasTasks(a) || publication.GroupsOf(a).Any(HasTasks)).ToList();
        var groups = shown.Where(a => a.Kind != AgencyKind.Body).ToList();
        var areManyPlaces = shown.Select(a => a.Place?.Id).Distinct().Skip(1).Any();
        AgencyListSection Section(string anchor, string title, IReadOnlyCollection<Agency> agencies) =>
            new(anchor, title, agencies.Count, AgencyListEntry.Of(agencies, areManyPlaces, scope));
        return new(
            PageHead.Of(page, scope),
            [
                .. shown.Where(a => a.Kind == AgencyKind.Body).GroupBy(a => a.Level).OrderBy(g => g.Key)
                    .Select(level => Section($"cap-{(int)level.Key}", t.Level(level.Key), [.. level])),
                .. groups.Count > 0 ? [Section("nhom-co-quan", t.GroupsOfAgencies, groups)] : Array.Empty<AgencyListSection>(),
            ],
            [
                .. registered
                    .Except(shown)
                    .OrderBy(a => a.Name, VietnameseOrder.Instance)
                    .ThenBy(a => a.Id, StringComparer.Ordinal)
                    .Select(a =>
                        (new NamedLink(t.Called(a), Routes.Of(a)),
                            a.Place is { } place ? t.PlaceUntil(t.Called(place), place.Lifetime.LastDay) : null)
                    ),
            ],
            !publication.Places.All.IsEmpty
        );
    }
}

/// <summary>A level of agencies, or the groups of them.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Title">The level.</param>
/// <param name="Count">How many agencies it has.</param>
/// <param name="Entries">Its entries.</param>
public sealed record AgencyListSection(string Anchor, string Title, int Count, ImmutableArray<AgencyListEntry> Entries);
