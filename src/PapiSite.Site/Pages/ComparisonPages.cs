using PapiSite.Site.Comparisons;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>Plans to choose for a comparison.</summary>
public sealed record ComparisonListPage() : Page(Routes.Comparisons)
{
    /// <summary>
    /// How many plans of an index set the page lists, the newest; the others lead to their comparisons from their own pages.
    /// </summary>
    public const int PlansOfSet = 24;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ComparisonListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Two plans side by side.</summary>
public sealed record ComparisonPage(PlanPair Pair) : Page(Routes.Of(Pair))
{
    internal override IEnumerable<string>? Names => [Pair.Earlier.Place?.Name ?? "", Pair.Later.Place?.Name ?? ""];

    internal override PageView ViewIn(ViewScope scope) => ComparisonView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}
