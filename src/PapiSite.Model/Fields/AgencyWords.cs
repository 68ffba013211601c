using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Fields;

/// <summary>The agencies of a field as a plan names them.</summary>
internal static class AgencyWords
{
    /// <summary>The keywords of all roles.</summary>
    public static ImmutableArray<Keyword> OfRoles { get; } = [.. RoleKeywords.All.Select(r => r.Keyword), Keywords.OtherRole];

    /// <summary>An agency with the condition behind it.</summary>
    public static string Of(Assignment assignment) =>
        PartText.InLine(assignment.Mention.Name + (assignment.Mention.Note is { } note ? $" ({note})" : ""));

    /// <summary>Agencies in the plan's order.</summary>
    public static string Listed(IEnumerable<Assignment> assignments) => PartText.Listed(assignments.Select(Of));

    /// <summary>Agencies by role, the role as the plan prints it in front.</summary>
    public static IEnumerable<string> ByRole(IEnumerable<Assignment> assignments) =>
        assignments.GroupBy(a => a.PrintedRole).Select(role => $"{role.Key}: {string.Join(", ", role.Select(Of))}");

    /// <summary>The names that are not in the registry; those that are, are found by their names there.</summary>
    public static IEnumerable<string> Unbound(IEnumerable<Assignment> assignments) =>
        assignments.Where(a => a.Agency is null).Select(a => a.Mention.Name);
}
