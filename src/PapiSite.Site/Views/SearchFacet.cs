using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Search;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A way to narrow a search, as the page offers it.</summary>
/// <param name="Key">What the search script calls it.</param>
/// <param name="Name">What the address calls it.</param>
/// <param name="Title">What visitors call it.</param>
/// <param name="IsOpen">True where its values are in sight from the start.</param>
/// <param name="Words">The words for its values, where these are not all content.</param>
public sealed record SearchFacet(string Key, string Name, string Title, bool IsOpen, ImmutableArray<(string Value, Sentence Words)> Words)
{
    /// <summary>Every way, in the order of the schema.</summary>
    public static ImmutableArray<SearchFacet> Of(Publication publication, InterfaceTexts t) =>
    [
        .. SearchSchema.Filters.Select(filter =>
        {
            var (title, words) = WordsOf(filter.Name, publication, t);
            return new SearchFacet(filter.Key, filter.Parameter, title, filter.IsOpen, [
                .. words.Select(w => (w.Value, Sentence.OfWords(w.Words))),
                .. filter.Name == SearchFilterName.Role ? OwnRolesIn(publication, t) : [],
            ]);
        }),
    ];

    private static (string Title, ImmutableArray<(string Value, string Words)> Words) WordsOf(
        SearchFilterName filter, Publication publication, InterfaceTexts t) => filter switch
        {
            SearchFilterName.Agency => (t.FilterAgency, []),
            SearchFilterName.Role => (t.FilterRole, [.. Enum.GetValues<Role>().Select(r => (DataNames.Of(r), t.Role(r)))]),
            SearchFilterName.Groups => (t.SearchThroughGroups, [("yes", t.SearchWithGroups)]),
            SearchFilterName.Deadline =>
                (t.ColumnDeadline,
                [("year", t.SearchYear), .. Enumerable.Range(1, 4).Select(q => ($"q{q}", t.SearchQuarter(q))), .. t.SearchPeriods]),
            SearchFilterName.Place => (t.Place, []),
            SearchFilterName.Plan => (t.Plan, []),
            SearchFilterName.Dimension => (t.Index, []),
            SearchFilterName.KindOfDeadline =>
                (t.SearchKindOfDeadline, [.. Enum.GetValues<DeadlineKind>().Select(k => (DataNames.Of(k), t.SearchKind(k)))]),
            SearchFilterName.State => (t.Status, [.. StatesIn(publication).Select(s => (DataNames.Of(s), t.PublishedState(s)))]),
            SearchFilterName.Product => (t.Deliverables, []),
            SearchFilterName.Mark => (t.SearchMarks, [.. MarksIn(publication).Select(m => (DataNames.Of(m), t.SearchMark(m)))]),
        };

    /// <summary>Roles that are none of the model's, of which a language may lack the name.</summary>
    private static IEnumerable<(string Value, Sentence Words)> OwnRolesIn(Publication publication, InterfaceTexts t) =>
        publication.OwnRoles.Select(role => (role.Id, RoleWords.Of(role, t)));

    /// <summary>Those that some task has.</summary>
    private static IEnumerable<TaskMark> MarksIn(Publication publication) =>
        publication.Tasks.SelectMany(TaskMarks.Of).Distinct().Order();

    /// <summary>Those that some task has: a site that collects no reports has no words for what they would tell.</summary>
    private static IEnumerable<PublishedState> StatesIn(Publication publication) =>
        publication.Tasks.Select(PublishedStates.Of).Distinct().Order();
}
