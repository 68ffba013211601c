using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A component of a dimension.</summary>
/// <param name="Anchor">Its id on the dimension's page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tasks">How many tasks serve it, in words; null where none does.</param>
/// <param name="Description">A description, or null.</param>
/// <param name="Places">The scores of places.</param>
/// <param name="Components">The components inside it.</param>
public sealed record ComponentView(
    string Anchor, Sentence Name, string? Tasks, HtmlMarkup? Description, ImmutableArray<PlaceScoresView> Places,
    ImmutableArray<ComponentView> Components)
{
    /// <summary>A component with those inside it.</summary>
    public static ComponentView Of(Dimension component, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        return new(
            Routes.AnchorOf(component), t.Called(component),
            publication.TasksOf(component).Length is > 0 and var count ? t.Tasks(count) : null,
            scope.Prose(component.Description, 2), PlaceScoresView.Of(publication.ScoresOf(component), component.MaximumPoints, t),
            [.. component.Components.Select(inside => Of(inside, scope))]);
    }
}
