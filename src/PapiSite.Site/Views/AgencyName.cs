using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>An agency as a plan names it.</summary>
/// <param name="Name">The plan's words.</param>
/// <param name="Route">Its page; null where the registry does not have it.</param>
/// <param name="Note">What the plan says of it in brackets, or null.</param>
public sealed record AgencyName(string Name, string? Route, string? Note)
{
    /// <summary>The agencies of assignments, in their order.</summary>
    public static ImmutableArray<AgencyName> Of(IEnumerable<Assignment> assignments) =>
        [.. assignments.Select(a => new AgencyName(a.Mention.Name, a.Agency is { } agency ? Routes.Of(agency) : null, a.Mention.Note))];
}
