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

    /// <summary>The keyword of a name, in whatever way it may be written, and its role; null where it is none of these.</summary>
    public static (Keyword<AgencyList> Keyword, Role Role)? Named(string name)
    {
        var keyword = Keywords.Find(name);
        foreach (var row in All)
        {
            if (row.Keyword == keyword) return row;
        }

        return null;
    }

    /// <summary>What a declared role counts as.</summary>
    public static Role? Of(RoleMeaning meaning) => meaning switch
    {
        RoleMeaning.Own => null,
        RoleMeaning.Lead => Role.Lead,
        RoleMeaning.Coordinating => Role.Coordinating,
        RoleMeaning.Monitoring => Role.Monitoring,
        RoleMeaning.Implementing => Role.Implementing,
    };

    /// <summary>The keyword that has the role's own name; under another, the plan has a name of its own for the role.</summary>
    public static Keyword<AgencyList> UsualOf(Role role) => All.First(r => r.Role == role).Keyword;
}
