using System.Runtime.CompilerServices;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site;

/// <summary>A task with its plan and progress, as it stands on the date of publication.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="IsCollected">True where the site collects reports on its plan, so that a missing one may be spoken of.</param>
public sealed record PublishedTask(Plan Plan, PlanTask Task, TaskProgress Progress, bool IsCollected)
{
    /// <summary>The id over all plans: <c>vinh-phuc-papi-2024/i.1</c>.</summary>
    public string Id { get; } = $"{Plan.Id}/{Task.Id}";

    /// <summary>The route of its page.</summary>
    public string Route { get; } = Routes.Of(Plan, Task);

    /// <summary>
    /// True where the last day of the deadline is over and the task is not reported as completed or stopped. Of an unreported one that says
    /// nothing.
    /// </summary>
    public bool IsPastDue => Progress is { IsPast: true, State: not (TaskState.Completed or TaskState.Stopped) };

    /// <summary>Where its document prints it.</summary>
    public TaskCitation Citation => TaskCitation.Of(Task);

    /// <summary>A task is itself alone, whatever another says.</summary>
    public bool Equals(PublishedTask? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
