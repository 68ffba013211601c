using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>Who has a role in a task.</summary>
/// <param name="Role">The role, which is that of its column.</param>
/// <param name="Agencies">The agencies as the plan names them.</param>
/// <param name="Names">The same as the registry names them, for scripts, a bar between them.</param>
/// <param name="IsOpen">True where the plan has others, whom it does not name.</param>
/// <param name="IsLost">True where the source has lost them.</param>
public sealed record RoleCell(RoleColumn Role, ImmutableArray<AgencyName> Agencies, string Names, bool IsOpen, bool IsLost)
{
    /// <summary>Who has a role in a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="role">The role.</param>
    /// <param name="column">The role's column.</param>
    public static RoleCell Of(PlanTask task, AssignedRole role, RoleColumn column)
    {
        var agencies = task.In(role).ToList();
        var names = string.Join('|', agencies.Select(NameOf));
        return new(column, AgencyName.Of(agencies), names, task.OpenRoles.Contains(role), task.LostRoles.Contains(role));
    }

    /// <summary>
    /// Who has a role that is none of the model's, in the same form, each behind the role: <c>tham-dinh=Sở Tư pháp</c>. Persons have no
    /// name there: the script lists agencies.
    /// </summary>
    public static string? OthersOf(PlanTask task) => string.Join('|', task.Assignments.Where(a => a.Role.Own is not null)
        .Select(a => $"{a.Role.Own!.Id}={(a.Role.Own.IsOfPersons ? "" : NameOf(a))}").Distinct()) is { Length: > 0 } others ? others : null;

    private static string NameOf(Assignment assignment) => (assignment.Agency?.Name ?? assignment.Mention.Name).Replace('|', '/');
}
