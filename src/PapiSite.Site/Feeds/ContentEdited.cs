using System.Collections.Immutable;
using PapiSite.Model.Changes;

namespace PapiSite.Site.Feeds;

/// <summary>A task, a plan, or with neither the registry, was edited: what one step of the history changed in it.</summary>
/// <param name="PlanId">The plan, or null.</param>
/// <param name="Task">The task, where the step is told task by task; null for what is not about one.</param>
/// <param name="Revision">The step.</param>
/// <param name="Changes">The changes.</param>
public sealed record ContentEdited(string? PlanId, PublishedTask? Task, RevisionMark Revision, ImmutableArray<DatedChange> Changes)
    : NewsItem(
        Revision.Day,
        Task is null ? Routes.OfChanges(Revision.Day.Year) : $"{Routes.Of(Task)}#thay-doi",
        MarkOf(PlanId, Task, Revision)
    )
{
    /// <inheritdoc/>
    public override DateTimeOffset Updated => Revision.Time ?? base.Updated;

    /// <inheritdoc/>
    public override string Kind => "change";

    /// <summary>A step without an id is told from others of its day by its place.</summary>
    private static string MarkOf(string? plan, PublishedTask? task, RevisionMark revision) =>
        $"thay-doi-{revision.Day:yyyyMMdd}-{revision.ShortId ?? $"{revision.Ordinal}"}"
            + $"{(plan is null || task is not null ? "" : "-" + plan)}";
}
