using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>All plans.</summary>
/// <param name="Documents">How many documents they name, in words.</param>
/// <param name="Plans">The plans.</param>
public sealed record PlanListView(PageHead Head, string Documents, ImmutableArray<PlanCard> Plans) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static PlanListView Of(PlanListPage page, ViewScope scope) =>
        new(
            PageHead.Of(page, scope),
            scope.T.DocumentsOfPlans(scope.Publication.Documents.All.Length),
            PlanCard.Of(scope.Publication.Content.Plans, scope.T)
        );
}
