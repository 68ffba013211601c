using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>The drafts for comment.</summary>
/// <param name="Open">Those that are open.</param>
/// <param name="Upcoming">Those to come.</param>
/// <param name="Closed">Those that are over.</param>
/// <param name="Follow">How to follow them, or null.</param>
public sealed record ConsultationListView(
    PageHead Head, ImmutableArray<ConsultationCard> Open, ImmutableArray<IndexEntry> Upcoming, ImmutableArray<ClosedConsultation> Closed,
    Follow? Follow)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ConsultationListView Of(ConsultationListPage page, ViewScope scope)
    {
        var (consultations, t) = (scope.Publication.Consultations, scope.T);
        return new(
            PageHead.Of(page, scope), ConsultationCard.Of(consultations.Open, t), IndexEntry.Of(consultations.Upcoming, t),
            [.. consultations.Closed.Select(c => ClosedConsultation.Of(c, t))], Follow.Of(page, scope));
    }
}
