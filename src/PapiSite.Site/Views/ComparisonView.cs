using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Two plans side by side, the earlier first.</summary>
public sealed record ComparisonView(PageHead Head) : PageView(Head)
{
    /// <summary>Its title.</summary>
    public required Sentence Title { get; init; }

    /// <summary>The plans.</summary>
    public ImmutableArray<PlanLink> Plans { get; init; } = [];

    /// <summary>The plans' short names.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>What is known of the documents.</summary>
    public ImmutableArray<ComparedFact> Particulars { get; init; } = [];

    /// <summary>The index sets that both plans are for, with the dimensions for which either has something.</summary>
    public ImmutableArray<ComparedSetView> Sets { get; init; } = [];

    /// <summary>The tasks that serve no dimension; null where there are none.</summary>
    public ComparedSidesView? Unplaced { get; init; }

    /// <summary>The id of the part with <see cref="Unplaced"/>.</summary>
    public const string UnplacedAnchor = "chua-xep";

    /// <summary>The view of the page.</summary>
    public static ComparisonView Of(ComparisonPage page, ViewScope scope)
    {
        var (pair, t) = (page.Pair, scope.T);
        ImmutableArray<Plan> plans = [pair.Earlier, pair.Later];
        ImmutableArray<string> labels = [.. PlanLabel.Of(pair)];
        var comparison = PlanComparison.Of(pair, scope.Publication);
        var unplaced = comparison.Unplaced;
        var hasUnplaced = !unplaced.Earlier.IsEmpty || !unplaced.Later.IsEmpty;
        return new(PageHead.Of(page, scope))
        {
            Title = t.ComparisonTitle(Sentence.Of(labels[0]), Sentence.Of(labels[1])),
            Plans = [.. plans.Select(plan => PlanLink.Of(plan, t))],
            Labels = labels,
            Particulars = ComparedFact.Of(plans, t),
            Sets = [.. comparison.Sets.Select(set => ComparedSetView.Of(set, labels, t))],
            Unplaced = hasUnplaced ? ComparedSidesView.Of(unplaced, UnplacedAnchor, labels, t) : null,
        };
    }
}
