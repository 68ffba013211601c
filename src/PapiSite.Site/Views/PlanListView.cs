using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>All plans.</summary>
/// <param name="Documents">How many documents they name, in words; null where they name none.</param>
/// <param name="Plans">The plans.</param>
public sealed record PlanListView(PageHead Head, string? Documents, ImmutableArray<PlanCard> Plans) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static PlanListView Of(PlanListPage page, ViewScope scope) =>
        new(
            PageHead.Of(page, scope),
            scope.Publication.Documents.All is { IsEmpty: false } documents ? scope.T.DocumentsOfPlans(documents.Length) : null,
            PlanCard.Of(scope.Publication.Content.Plans, scope.T)
        );
}
