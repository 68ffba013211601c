using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>The tasks that name an agency, by role.</summary>
public sealed record AgencyTasks(ImmutableDictionary<Role, ImmutableArray<PublishedTask>> ByRole)
{
    /// <summary>No tasks at all.</summary>
    public static AgencyTasks None { get; } = new(ImmutableDictionary<Role, ImmutableArray<PublishedTask>>.Empty);

    /// <summary>True where there is any.</summary>
    public bool Any => !ByRole.IsEmpty;

    /// <summary>The tasks in a role.</summary>
    public ImmutableArray<PublishedTask> In(Role role) => ByRole.GetValueOrDefault(role, []);

    /// <summary>Every task once, in the plans' order.</summary>
    public IEnumerable<PublishedTask> All => ByRole.OrderBy(r => r.Key).SelectMany(r => r.Value).Distinct();
}
