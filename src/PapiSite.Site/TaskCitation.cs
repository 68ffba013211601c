using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>Where its document prints a task, by the labels that stand there; the words between them are the interface's.</summary>
/// <param name="Headline">Its headline, by which alone a task without a number can be told from others.</param>
public sealed record TaskCitation(string Headline)
{
    /// <summary>The label of the appendix that it stands in, empty where the appendix has none; null outside of appendices.</summary>
    public string? Appendix { get; init; }

    /// <summary>The labels of its groups, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The labels of its groups and its own; null where it has none of its own.</summary>
    public string? Number { get; init; }

    /// <summary>Where a task is printed.</summary>
    public static TaskCitation Of(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new(task.Headline)
        {
            Appendix = task.Appendix,
            Group = PrintedLabels.OfGroups(task),
            Number = task.Label is null ? null : PrintedLabels.OfTask(task),
        };
    }

    /// <summary>Where a task was printed that a change speaks of.</summary>
    public static TaskCitation Of(TaskName task)
    {
        ArgumentNullException.ThrowIfNull(task);
        var joined = PrintedLabels.Joined(task.Labels);
        var label = joined.Length == 0 ? null : joined;
        return new(task.Headline)
        {
            Appendix = task.Appendix,
            Group = task.IsNumbered ? null : label,
            Number = task.IsNumbered ? label : null,
        };
    }
}
