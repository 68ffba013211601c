using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Plans to choose for a comparison.</summary>
/// <param name="Sets">The index sets that several plans serve.</param>
public sealed record ComparisonListView(PageHead Head, ImmutableArray<ComparableSet> Sets) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ComparisonListView Of(ComparisonListPage page, ViewScope scope)
    {
        var content = scope.Publication.Content;
        var sets = content.IndexSets.Select(s => (Set: s, Plans: content.Plans.Where(p => p.IndexSets.Any(o => o.Id == s.Id)).ToList()));
        return new(PageHead.Of(page, scope), [.. sets.Where(s => s.Plans.Count > 1).Select(s => ComparableSet.Of(s.Set, s.Plans, scope))]);
    }
}

/// <summary>An index set whose plans are compared.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Title">Its short name.</param>
/// <param name="Name">Its whole name.</param>
/// <param name="Newest">That only the newest plans are listed, in words; or null.</param>
/// <param name="Plans">The plans that are compared with earlier ones.</param>
public sealed record ComparableSet(string Anchor, string Title, Sentence Name, string? Newest, ImmutableArray<ComparablePlan> Plans)
{
    /// <summary>A set with the plans that serve it.</summary>
    public static ComparableSet Of(IndexSet set, List<Plan> plans, ViewScope scope)
    {
        const int shown = ComparisonListPage.PlansOfSet;
        return new(
            set.Id, set.DisplayName, scope.T.Called(set), plans.Count > shown ? scope.T.ComparisonsNewest(shown, plans.Count) : null,
            [.. plans.Take(shown).Select(plan => ComparablePlan.Of(plan, set, scope)).Where(plan => !plan.Pairs.IsEmpty)]);
    }
}

/// <summary>A plan with the earlier ones that it is compared with.</summary>
/// <param name="Name">Its document and place.</param>
/// <param name="Title">Its title.</param>
/// <param name="Pairs">The comparisons, each with the title of the earlier plan.</param>
public sealed record ComparablePlan(Sentence Name, string Title, ImmutableArray<(Sentence Name, string Route, string Earlier)> Pairs)
{
    /// <summary>A plan of a set; each pair once: with the later of the two.</summary>
    public static ComparablePlan Of(Plan plan, IndexSet set, ViewScope scope)
    {
        var pairs = scope.Publication.Pairs.Of(plan)
            .Where(p => ReferenceEquals(p.Later, plan) && p.Earlier.IndexSets.Any(s => s.Id == set.Id));
        return new(
            PlanLabel.Long(plan, scope.T), plan.Title,
            [.. pairs.Select(pair => (TitleOf(pair, scope.T), Routes.Of(pair), pair.Earlier.Title))]);
    }

    private static Sentence TitleOf(PlanPair pair, InterfaceTexts t)
    {
        var labels = PlanLabel.Of(pair);
        return t.ComparisonTitle(Sentence.Of(labels[1]), Sentence.Of(labels[0]));
    }
}
