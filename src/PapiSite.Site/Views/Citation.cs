using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>A document that a plan, a task or a duty names.</summary>
/// <param name="Text">The words that name it.</param>
/// <param name="Route">Its page.</param>
/// <param name="PlanRoute">The page of the plan that it is, where the site has that; or null.</param>
/// <param name="IsReplaced">True where a plan of the site takes its place, and that is not what is told here.</param>
public sealed record Citation(string Text, string Route, string? PlanRoute, bool IsReplaced);

/// <summary>Documents that are named for one purpose.</summary>
/// <param name="Term">The purpose: legal basis, replaces, implements.</param>
/// <param name="Documents">The documents.</param>
public sealed record CitationGroup(string Term, ImmutableArray<Citation> Documents)
{
    /// <summary>Documents by purpose, in their order.</summary>
    public static ImmutableArray<CitationGroup> Of(IEnumerable<CitedDocument> cited, ViewScope scope) =>
        [.. cited.GroupBy(c => c.Kind).Select(kind => new CitationGroup(scope.T.Citation(kind.Key), [.. kind.Select(c => Of(c, scope))]))];

    private static Citation Of(CitedDocument cited, ViewScope scope)
    {
        var document = scope.Publication.Documents.Of(cited);
        // Where this plan itself takes the document's place, the row says so.
        var isReplaced = cited.Kind != CitationKind.Replaces && document.ReplacedBy.Any();
        return new(cited.Reference.Text, Routes.Of(document), document.Plan is { } plan ? Routes.Of(plan) : null, isReplaced);
    }
}
