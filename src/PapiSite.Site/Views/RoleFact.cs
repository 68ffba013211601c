using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Who has a role in a task, on the task's own page.</summary>
/// <param name="Term">The role.</param>
/// <param name="Printed">What the plan calls the role, where it has another word for it than every page; or null.</param>
/// <param name="Agencies">The agencies; none where the source has lost them.</param>
/// <param name="IsOpen">True where the plan has others, whom it does not name.</param>
public sealed record RoleFact(Sentence Term, Sentence? Printed, ImmutableArray<AgencyName> Agencies, bool IsOpen)
{
    private static readonly Role[] Order = [Role.Lead, Role.Monitoring, Role.Implementing, Role.Coordinating];

    /// <summary>The roles of a task that somebody has or had.</summary>
    public static ImmutableArray<RoleFact> Of(PlanTask task, InterfaceTexts t) =>
    [
        .. Order.Select(AssignedRole.Of).Concat(OwnRolesOf(task)).Where(role => task.In(role).Any() || task.LostRoles.Contains(role))
            .SelectMany(role => Of(task, role, t)),
    ];

    /// <summary>The roles of a task that are none of the model's, in order.</summary>
    private static IEnumerable<AssignedRole> OwnRolesOf(PlanTask task) =>
        task.Assignments.Select(a => a.Role).Union(task.LostRoles).Where(r => r.Own is not null).OrderBy(r => r.InOrder);

    /// <summary>Those that the plan prints under names of their own stand under each name.</summary>
    private static IEnumerable<RoleFact> Of(PlanTask task, AssignedRole role, InterfaceTexts t)
    {
        var named = task.In(role).GroupBy(a => a.PrintedRole).ToList();
        if (named.Count == 0) yield return new(RoleWords.Of(role, t), null, [], false);
        for (var i = 0; i < named.Count; i++)
        {
            yield return new(
                RoleWords.Of(role, t), PrintedOf(named[i].First(), t), AgencyName.Of(named[i]),
                i == named.Count - 1 && task.OpenRoles.Contains(role));
        }
    }

    /// <summary>What the plan calls the role, where the page calls it otherwise; or null.</summary>
    internal static Sentence? PrintedOf(Assignment assignment, InterfaceTexts t)
    {
        if (assignment.Role.Model is not { } model) return null;
        if (assignment.Other is { } other) return RoleWords.Of(other, t).Small();
        return assignment.Keyword == RoleKeywords.UsualOf(model) ? null : Sentence.Of(assignment.Keyword.Name);
    }
}
