using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>The tasks that name an agency, by role.</summary>
public sealed record AgencyTasks(ImmutableDictionary<AssignedRole, ImmutableArray<PublishedTask>> ByRole)
{
    /// <summary>No tasks at all.</summary>
    public static AgencyTasks None { get; } = new(ImmutableDictionary<AssignedRole, ImmutableArray<PublishedTask>>.Empty);

    /// <summary>True where there is any.</summary>
    public bool Any => !ByRole.IsEmpty;

    /// <summary>The tasks in a role.</summary>
    public ImmutableArray<PublishedTask> In(AssignedRole role) => ByRole.GetValueOrDefault(role, []);

    /// <summary>The roles of the agency that are none of the model's, in order.</summary>
    public IEnumerable<OtherRole> OwnRoles => ByRole.Keys.Where(r => r.Own is not null).OrderBy(r => r.InOrder).Select(r => r.Own!);

    /// <summary>The tasks in such roles, each once.</summary>
    public ImmutableArray<PublishedTask> InOwnRoles => [.. OwnRoles.SelectMany(role => In(AssignedRole.Of(role))).Distinct()];

    /// <summary>Every task once, in the plans' order.</summary>
    public IEnumerable<PublishedTask> All => ByRole.OrderBy(r => r.Key.InOrder).SelectMany(r => r.Value).Distinct();
}
