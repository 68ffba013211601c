using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>A change with its day.</summary>
/// <param name="Day">The day, in Vietnam.</param>
/// <param name="Change">The change.</param>
public sealed record DatedChange(DateOnly Day, ContentChange Change)
{
    /// <summary>The plan that it is about, under the id that it has now; null where it is not about a plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>The tasks that it is about, at the addresses that they have now; what is gone since is not among them.</summary>
    public ImmutableArray<TaskAddress> Tasks { get; init; } = [];

    /// <summary>The one task that it names, at the address that it has now; null where it names none or several, or where that is gone.</summary>
    public TaskAddress? Subject { get; init; }
}

/// <summary>An address that a task or a plan had before.</summary>
/// <param name="Address">The address.</param>
/// <param name="Until">The day on which it got another.</param>
/// <param name="Title">The headline or title that it had there last.</param>
/// <param name="Now">The address that it has now.</param>
public sealed record FormerAddress(TaskAddress Address, DateOnly Until, string Title, TaskAddress Now);
