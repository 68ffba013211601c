using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What a plan has for a dimension.</summary>
/// <param name="Name">The plan's document.</param>
/// <param name="Route">Where its tasks for the dimension stand.</param>
/// <param name="Place">The place that it is for, or null.</param>
/// <param name="Period">The years that it runs, or null.</param>
/// <param name="Count">How many tasks it has for the dimension.</param>
public sealed record PlanShareRow(Sentence Name, string Route, string? Place, string? Period, int Count)
{
    /// <summary>What a plan has.</summary>
    public static PlanShareRow Of(PlanShare share, InterfaceTexts t) => new(
        DocumentName.Of(share.Plan, t), share.Route, share.Plan.PlaceName is null ? null : PlaceScores.NameOf(share.Plan),
        share.Plan.Period?.ToString(), share.Count);
}
