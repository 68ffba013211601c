using PapiSite.Language.Values;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The tasks that fall due next.</summary>
/// <param name="Lead">How many of how many are shown, or that none is to come.</param>
/// <param name="Tasks">The next of them; null where none is to come.</param>
/// <param name="Method">By what they are chosen and ordered; null without any.</param>
public sealed record ComingDeadlines(string Lead, TaskTable? Tasks, string? Method)
{
    /// <summary>The next of some tasks.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="shown">How many to show at most.</param>
    /// <param name="scope">The page.</param>
    public static ComingDeadlines Of(IEnumerable<PublishedTask> tasks, int shown, ViewScope scope)
    {
        var (asOf, t) = (scope.Publication.AsOf, scope.T);
        var coming = tasks.Where(task => IsToCome(task, asOf)).OrderBy(task => task.Progress.LastDay).ToList();
        if (coming.Count == 0) return new(t.NothingToCome(asOf), null, null);
        return new(
            t.ComingNext(Math.Min(shown, coming.Count), coming.Count),
            TaskTable.Of(Sentence.OfWords(t.ComingHeading), [.. coming.Take(shown)], scope), t.ComingMethod(asOf));
    }

    /// <summary>
    /// The counterpart of <see cref="PublishedTask.IsPastDue"/>: the same last day, not over yet, of a task that is not done.
    /// </summary>
    private static bool IsToCome(PublishedTask task, DateOnly asOf) =>
        task.Progress.LastDay >= asOf && task.Progress.State is not (TaskState.Completed or TaskState.Stopped);
}
