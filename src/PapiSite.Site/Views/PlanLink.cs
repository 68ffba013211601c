using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A link to a plan, or to a page about it.</summary>
/// <param name="Title">The plan's title.</param>
/// <param name="Route">The page.</param>
/// <param name="Particulars">Number, date and issuer.</param>
public sealed record PlanLink(string Title, string Route, Sentence Particulars)
{
    /// <summary>A link to a plan's own page.</summary>
    public static PlanLink Of(Plan plan, InterfaceTexts t) => new(plan.Title, Routes.Of(plan), PlanLabel.Particulars(plan, t));

    /// <summary>Links to plans, in their order.</summary>
    public static ImmutableArray<PlanLink> Of(IEnumerable<Plan> plans, InterfaceTexts t) => [.. plans.Select(plan => Of(plan, t))];
}
