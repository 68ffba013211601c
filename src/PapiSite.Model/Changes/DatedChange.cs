using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>A change with the step that it was made in.</summary>
/// <param name="Revision">The step.</param>
/// <param name="Change">The change.</param>
public sealed record DatedChange(RevisionMark Revision, ContentChange Change)
{
    /// <summary>The day, in Vietnam.</summary>
    public DateOnly Day => Revision.Day;

    /// <summary>True for a correction of how the plan is typed: the plan itself did not change.</summary>
    public bool IsCorrection => Revision.IsCorrection;

    /// <summary>The plan that it is about, under the id that it has now; null where it is not about a plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>The tasks that it is about, at the addresses that they have now; what is gone since is not among them.</summary>
    public ImmutableArray<TaskAddress> Tasks { get; init; } = [];

    /// <summary>
    /// The one task that it names, at the address that it has now; null where it names none or several, or where that is gone.
    /// </summary>
    public TaskAddress? Subject { get; init; }
}
