using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>Who has a role in a task.</summary>
/// <param name="Role">The role.</param>
/// <param name="Agencies">The agencies as the plan names them.</param>
/// <param name="Names">The same as the registry names them, for scripts, a bar between them.</param>
/// <param name="IsOpen">True where the plan has others, whom it does not name.</param>
/// <param name="IsLost">True where the source has lost them.</param>
public sealed record RoleCell(Role Role, ImmutableArray<AgencyName> Agencies, string Names, bool IsOpen, bool IsLost)
{
    /// <summary>Who has a role in a task.</summary>
    public static RoleCell Of(PlanTask task, Role role)
    {
        var agencies = task.In(role).ToList();
        var names = string.Join('|', agencies.Select(a => (a.Agency?.Name ?? a.Mention.Name).Replace('|', '/')));
        return new(role, AgencyName.Of(agencies), names, task.OpenRoles.Contains(role), task.LostRoles.Contains(role));
    }
}
