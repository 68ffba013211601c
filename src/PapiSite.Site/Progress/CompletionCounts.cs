using System.Collections.Immutable;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>How many tasks of a set are in which class.</summary>
/// <param name="ByClass">The number of each class, in the order of <see cref="CompletionClasses.All"/>.</param>
public sealed record CompletionCounts(ImmutableArray<int> ByClass)
{
    /// <summary>All tasks.</summary>
    public int Total => ByClass.Sum();

    /// <summary>True where there is something to show: a report was made on some of them, or may have been.</summary>
    public bool HasAny => Total > this[CompletionClass.NotReported];

    /// <summary>The tasks of a class.</summary>
    public int this[CompletionClass of] => ByClass[(int)of];

    /// <summary>Counts tasks on whose plans the site collects reports.</summary>
    public static CompletionCounts Of(IEnumerable<PublishedTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var counts = new int[CompletionClasses.All.Count];
        foreach (var task in tasks.Where(t => t.IsCollected)) counts[(int)task.Progress.Class]++;
        return new([.. counts]);
    }
}
