using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Model.Plans;

/// <summary>An agency in a role; in some roles that a content declares, a person.</summary>
/// <param name="Role">The role.</param>
/// <param name="Keyword">The keyword under which the plan has it: <c>chủ trì</c>, <c>đề nghị</c>.</param>
/// <param name="Mention">The agency as the plan names it.</param>
/// <param name="Agency">The agency of the registry; null where the plan's words stand on their own.</param>
/// <param name="IsInherited">True where the role stands on the group or the plan.</param>
public sealed record Assignment(AssignedRole Role, Keyword Keyword, AgencyMention Mention, Agency? Agency, bool IsInherited)
{
    /// <summary>The role as the content declares it or the plan prints it, where it has no keyword of its own; else null.</summary>
    public OtherRole? Other { get; init; }

    /// <summary>The name under which the plan prints the role.</summary>
    public string PrintedRole => Other?.Name ?? Keyword.Name;

    /// <summary>True for a body that is asked, since the issuer does not command it.</summary>
    public bool IsRequested => Keyword == Keywords.Requested;
}
