using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Who has a role in a task, on the task's own page.</summary>
/// <param name="Term">The role.</param>
/// <param name="Printed">What the plan calls the role, where it has another word for it than every page; or null.</param>
/// <param name="Agencies">The agencies; none where the source has lost them.</param>
/// <param name="IsOpen">True where the plan has others, whom it does not name.</param>
public sealed record RoleFact(string Term, string? Printed, ImmutableArray<AgencyName> Agencies, bool IsOpen)
{
    private static readonly Role[] Order = [Role.Lead, Role.Monitoring, Role.Implementing, Role.Coordinating];

    /// <summary>The roles of a task that somebody has or had.</summary>
    public static ImmutableArray<RoleFact> Of(PlanTask task, InterfaceTexts t) =>
        [.. Order.Where(role => task.In(role).Any() || task.LostRoles.Contains(role)).Select(role => Of(task, role, t))];

    private static RoleFact Of(PlanTask task, Role role, InterfaceTexts t)
    {
        var agencies = task.In(role).ToList();
        var keywords = agencies.Select(a => a.Keyword).Distinct().ToList();
        var printed = keywords is [var only] && only != RoleKeywords.UsualOf(role) ? only.Name : null;
        return new(t.Role(role), printed, AgencyName.Of(agencies), agencies.Count > 0 && task.OpenRoles.Contains(role));
    }
}
