using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>What the site knows of the document behind a plan, since others name it.</summary>
/// <param name="ReplacedBy">The plans that take its place.</param>
/// <param name="AmendedBy">The plans that amend it.</param>
/// <param name="Count">How many plans, tasks and duties name it, in words.</param>
/// <param name="Route">The page that lists them.</param>
public sealed record CitedBy(ImmutableArray<PlanLink> ReplacedBy, ImmutableArray<PlanLink> AmendedBy, string Count, string Route)
{
    /// <summary>What is known of a plan's document; null where nothing names it.</summary>
    public static CitedBy? Of(Plan plan, ViewScope scope)
    {
        if (scope.Publication.Documents.Of(plan) is not { } document) return null;
        var count = scope.T.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length);
        return new(PlanLink.Of(document.ReplacedBy, scope.T), PlanLink.Of(document.AmendedBy, scope.T), count, Routes.Of(document));
    }
}
