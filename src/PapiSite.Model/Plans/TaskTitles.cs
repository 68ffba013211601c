using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Model.Plans;

/// <summary>
/// Whether a title that stands beside a task's number is that task's. Small edits, shortened titles and tone marks make no difference: it
/// is another
/// task's only where it clearly is.
/// </summary>
internal sealed class TaskTitles
{
    /// <summary>So many of the shorter title's words stand in the longer one where it is the same, shortened.</summary>
    private const double Shortened = 0.8;

    /// <summary>So much more alike another task must be than the one that the number names.</summary>
    private const double Clearly = 0.25;

    private readonly ImmutableArray<(PlanTask Task, HashSet<string> Words)> _tasks;
    private readonly ILookup<string, PlanTask> _byKey;

    public TaskTitles(ImmutableArray<PlanTask> tasks)
    {
        _tasks = [.. tasks.Select(t => (t, Words(t.Headline)))];
        _byKey = tasks.ToLookup(t => VietnameseText.Key(t.Headline), StringComparer.Ordinal);
    }

    /// <summary>How a title fits the task that a number names.</summary>
    public TitleFit Of(string title, PlanTask named)
    {
        var key = VietnameseText.Key(title);
        if (key.Length == 0 || _byKey[key].Contains(named)) return TitleFit.Same;
        if (_byKey[key].FirstOrDefault() is { } exact) return new(false, exact);
        var words = Words(title);
        var (own, best) = (0.0, (Task: (PlanTask?)null, Share: 0.0));
        foreach (var (task, ofTask) in _tasks)
        {
            var share = Share(words, ofTask);
            if (ReferenceEquals(task, named)) own = share;
            else if (share > best.Share) best = (task, share);
        }

        if (best.Share >= Likeness.Elsewhere && best.Share >= own + Clearly) return new(false, best.Task);
        return own >= Likeness.AtSamePlace ? TitleFit.Same : new(false, null);
    }

    /// <summary>The share of words that both have, from 0 to 1; enough where one is the other shortened.</summary>
    private static double Share(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count + other.Count == 0) return 0;
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        var common = shorter.Count(longer.Contains);
        var isShortened = shorter.Count > 2 && common >= Shortened * shorter.Count;
        return Math.Max(2.0 * common / (one.Count + other.Count), isShortened ? Likeness.Elsewhere : 0);
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
