using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>The keywords under which plans name who does what for a task, of each role the usual one first.</summary>
public static class RoleKeywords
{
    /// <summary>Every keyword with its role.</summary>
    public static ImmutableArray<(Keyword<AgencyList> Keyword, Role Role)> All { get; } =
    [
        (Keywords.Lead, Role.Lead), (Keywords.Coordinating, Role.Coordinating), (Keywords.Monitoring, Role.Monitoring),
        (Keywords.LeadMonitoring, Role.Monitoring), (Keywords.Implementing, Role.Implementing),
        (Keywords.ResponsibleImplementing, Role.Implementing), (Keywords.Requested, Role.Implementing),
    ];

    /// <summary>The keyword that has the role's own name; under another, the plan has a name of its own for the role.</summary>
    public static Keyword<AgencyList> UsualOf(Role role) => All.First(r => r.Role == role).Keyword;
}
