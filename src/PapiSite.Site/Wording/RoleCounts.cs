using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <summary>How much work an agency has, in words.</summary>
public static class RoleCounts
{
    /// <summary>The roles, the most answerable first.</summary>
    public static readonly Role[] Order = [Role.Lead, Role.Monitoring, Role.Implementing, Role.Coordinating];

    /// <summary>What it has in each role, roles without a task left out.</summary>
    public static string Of(AgencyTasks tasks, InterfaceTexts t, string separator)
    {
        var work = Order.Where(role => !tasks.In(role).IsEmpty).Select(role => t.RoleWork(role, tasks.In(role).Length)).ToList();
        if (tasks.InOwnRoles is { Length: > 0 } others) work.Add(t.OtherRoleWork(others.Length));
        return work.Count > 0 ? string.Join(separator, work) : t.NoWorkOfItsOwn;
    }
}
