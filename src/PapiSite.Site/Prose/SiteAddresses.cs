using System.Collections.Concurrent;
using System.Collections.Frozen;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Model.Site;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Data;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Prose;

/// <summary>
/// The addresses to which prose may link: those that a content has on whatever day and with whatever history it is published.
/// Pages by day, period or change come and go, so that only the first page of their section is among them.
/// </summary>
public sealed class SiteAddresses
{
    private readonly Lazy<FrozenDictionary<string, Func<FrozenSet<string>>>> _pages;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _places = new(StringComparer.Ordinal);

    /// <summary>The addresses of a content.</summary>
    public SiteAddresses(SiteContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Attachments = content.Attachments;
        _pages = new(() =>
            Pages(content)
                .DistinctBy(p => p.Route, StringComparer.Ordinal)
                .ToFrozenDictionary(p => p.Route, p => p.Places, StringComparer.Ordinal)
        );
    }

    /// <summary>The paths of the content folder's files.</summary>
    public IReadOnlySet<string> Attachments { get; }

    /// <summary>True where the site has a page, or a file of its data.</summary>
    public bool Has(string route) => _pages.Value.ContainsKey(route);

    /// <summary>True where a page has a place to which links may lead.</summary>
    public bool HasPlace(string route, string place) =>
        _places.GetOrAdd(route, r => _pages.Value.TryGetValue(r, out var places) ? places() : FrozenSet<string>.Empty).Contains(place);

    private static IEnumerable<(string Route, Func<FrozenSet<string>> Places)> Pages(SiteContent content)
    {
        var bare = new[]
        {
            Routes.Home,
            Routes.Plans,
            Routes.Agencies,
            Routes.IndexSets,
            Routes.Deadlines,
            Routes.Search,
            Routes.Documents,
            Routes.Comparisons,
            Routes.Consultations,
            Routes.Questions,
            Routes.Changes,
            Routes.Data,
        };
        foreach (var route in bare.Concat(Datasets.All.SelectMany(set => set.Files).Select(file => file.Route))) yield return (route, None);
        foreach (var plan in content.Plans)
        {
            yield return (Routes.Of(plan), () => PlacesOf(plan));
            foreach (var task in plan.Tasks) yield return (Routes.Of(plan, task), None);
        }

        foreach (var agency in content.Registry.Agencies)
        {
            yield return (Routes.Of(agency), None);
            if (agency.Place is not null) yield return (Routes.OfKind(agency.KindId), None);
        }

        foreach (var place in content.Registry.Places.All)
        {
            yield return (Routes.Places, None);
            yield return (Routes.Of(place), None);
        }

        foreach (var set in content.IndexSets)
        {
            yield return (Routes.Of(set), None);
            foreach (var dimension in set.Dimensions)
            {
                yield return (Routes.PageOf(dimension), () =>
                    dimension.WithComponents().Skip(1).Select(Routes.AnchorOf).ToFrozenSet(StringComparer.Ordinal)
                );
            }
        }

        foreach (var key in Cited(content).Select(c => c.Key).Distinct()) yield return ($"{Routes.Documents}{key}/", None);
        foreach (var pair in new PlanPairs(content.Plans).All) yield return (Routes.Of(pair), None);
        foreach (var consultation in content.Consultations) yield return (Routes.Of(consultation), None);
        foreach (var page in content.Pages.Concat(content.Manual)) yield return (Routes.Of(page), () => PlacesOf(page));
        if (!content.HasManual) yield break;
        yield return (Routes.Codes, None);
        foreach (var code in DiagnosticCatalog.All) yield return (Routes.Of(code), None);
    }

    private static FrozenSet<string> None() => FrozenSet<string>.Empty;

    private static FrozenSet<string> PlacesOf(Plan plan) =>
        plan.Groups.Select(g => g.Anchor).Concat(plan.Duties.Select((_, i) => DutyAnchors.OfDuty(i)))
            .Concat(plan.ReportingDuties.Select((_, i) => DutyAnchors.OfReporting(i))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The headings as the page will have them: those of its description come first and may take a name.</summary>
    private static FrozenSet<string> PlacesOf(ContentPage page)
    {
        var ids = HeadingIds.OfProsePage();
        return new[] { page.Description, page.Body }
            .OfType<string>()
            .SelectMany(text => MarkdownProse.HeadingsOf(text, ids))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<CitedDocument> Cited(SiteContent content) => content.Plans.SelectMany(p => p.AllCitations());
}
