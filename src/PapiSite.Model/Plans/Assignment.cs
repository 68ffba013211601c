using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Model.Plans;

/// <summary>An agency in a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="PrintedRole">The name under which the plan prints it: <c>chủ trì</c>, <c>đề nghị</c>.</param>
/// <param name="Mention">The agency as the plan names it.</param>
/// <param name="Agency">The agency of the registry; null where the plan's words stand on their own.</param>
/// <param name="IsInherited">True where the role stands on the group or the plan.</param>
public sealed record Assignment(Role Role, string PrintedRole, AgencyMention Mention, Agency? Agency, bool IsInherited);
