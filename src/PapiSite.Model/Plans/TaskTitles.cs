using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Model.Plans;

/// <summary>
/// Whether a title that stands beside a task's number is that task's. Small edits, shortened titles and tone marks make no difference: it is another
/// task's only where it clearly is.
/// </summary>
internal sealed class TaskTitles(ImmutableArray<PlanTask> tasks)
{
    /// <summary>So many of the shorter title's words stand in the longer one where it is the same, shortened.</summary>
    private const double Shortened = 0.8;

    /// <summary>So much more alike another task must be than the one that the number names.</summary>
    private const double Clearly = 0.25;

    private readonly Likeness _likeness = new();

    /// <summary>How a title fits the task that a number names.</summary>
    public TitleFit Of(string title, PlanTask named)
    {
        var key = VietnameseText.Key(title);
        if (key.Length == 0 || key == VietnameseText.Key(named.Headline)) return TitleFit.Same;
        if (tasks.Where(t => VietnameseText.Key(t.Headline) == key).ToList() is [var exact, ..]) return new(false, exact);
        var own = Share(title, named.Headline);
        var best = tasks.Where(t => t.Id != named.Id).Select(t => (Task: t, Share: Share(title, t.Headline))).OrderByDescending(t => t.Share).FirstOrDefault();
        if (best.Task is not null && best.Share >= Likeness.Elsewhere && best.Share >= own + Clearly) return new(false, best.Task);
        return own >= Likeness.AtSamePlace ? TitleFit.Same : new(false, null);
    }

    private double Share(string title, string headline)
    {
        var (a, b) = (Words(title), Words(headline));
        var common = a.Intersect(b, StringComparer.Ordinal).Count();
        var isShortened = Math.Min(a.Count, b.Count) > 2 && common >= Shortened * Math.Min(a.Count, b.Count);
        return Math.Max(_likeness.Of(title, headline), isShortened ? Likeness.Elsewhere : 0);
    }

    private static HashSet<string> Words(string text) => [.. VietnameseText.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>How a title fits a task.</summary>
/// <param name="IsSame">True where it is the task's, or says nothing.</param>
/// <param name="Other">The task whose title it is, where it is clearly another's.</param>
internal sealed record TitleFit(bool IsSame, PlanTask? Other)
{
    /// <summary>It is the task's own.</summary>
    public static TitleFit Same { get; } = new(true, null);
}
