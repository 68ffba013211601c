using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A plan in a list of plans.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Route">Its page.</param>
/// <param name="Number">Its number in words, or null.</param>
/// <param name="Date">Its date in words, or null.</param>
/// <param name="Issuers">Who issued it.</param>
/// <param name="Period">The years that it runs in words, or null.</param>
/// <param name="IndexSets">The indices that it serves.</param>
/// <param name="Tasks">How many tasks it has, in words.</param>
public sealed record PlanCard(
    string Title,
    string Route,
    string? Number,
    string? Date,
    ImmutableArray<string> Issuers,
    string? Period,
    ImmutableArray<string> IndexSets,
    string Tasks
)
{
    /// <summary>The cards of plans.</summary>
    public static ImmutableArray<PlanCard> Of(IEnumerable<Plan> plans, InterfaceTexts t) =>
        [
            .. plans.Select(plan => new PlanCard(
                plan.Title,
                Routes.Of(plan),
                plan.Number is { } number ? t.NumberOf(number) : null,
                plan.IssuedIn is { } issued ? t.Date(issued) : null,
                [.. plan.Issuers.Select(i => i.Mention.Name)],
                plan.Period is { } period ? t.PeriodOf(period) : null,
                [.. plan.IndexSets.Select(s => s.DisplayName)],
                t.Tasks(plan.Tasks.Length)
            )),
        ];
}
