using System.Collections.Immutable;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Another task that had a task's address before.</summary>
/// <param name="Words">What it was, and until when it was there.</param>
/// <param name="Now">What it is called now.</param>
/// <param name="Route">Where it is now.</param>
public sealed record FormerTask(Sentence Words, Sentence Now, string Route)
{
    /// <summary>An address that changed hands often says enough with the last ones.</summary>
    private const int Most = 3;

    /// <summary>The last tasks that had the address of a task.</summary>
    public static ImmutableArray<FormerTask> Of(PublishedTask task, ViewScope scope)
    {
        var (changes, t) = (scope.Publication.Changes, scope.T);
        return
        [
            .. changes
                .BeforeAt(task)
                .Take(Most)
                .Select(former => (Former: former, Now: former.Now.Task is { } address ? changes.TaskOf(address) : null))
                .Where(f => f.Now is not null)
                .Select(f => new FormerTask(t.FormerTask(f.Former.Title, f.Former.Until), t.TaskNow(f.Now!.Citation), Routes.Of(f.Now))),
        ];
    }
}
