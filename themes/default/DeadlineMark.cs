using PapiSite.Language.Values;
using PapiSite.Site;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>A stretch of time under which the deadlines page lists tasks: a year with its quarters, or a kind of deadline.</summary>
internal sealed record DeadlineMark(string Anchor, string Title, IReadOnlyList<(string Anchor, string Title, IReadOnlyList<PublishedTask> Tasks)> Parts)
{
    public int Count => Parts.Sum(p => p.Tasks.Count);

    /// <summary>The marks of all tasks: years first, then the deadlines that have no day.</summary>
    public static List<DeadlineMark> Of(IReadOnlyList<PublishedTask> tasks, InterfaceTexts t)
    {
        var dated = tasks.Where(IsDated).ToList();
        var marks = dated.GroupBy(p => p.Task.Deadline!.Last!.Value.Year).OrderBy(g => g.Key).Select(year => OfYear(year.Key, [.. year], t)).ToList();
        foreach (var kind in tasks.Where(p => !IsDated(p)).GroupBy(p => p.Task.Deadline?.Kind ?? DeadlineKind.None).OrderBy(g => g.Key == DeadlineKind.None).ThenBy(g => g.Key))
        {
            var anchor = $"loai-{kind.Key.ToString().ToLowerInvariant()}";
            marks.Add(new(anchor, t.KindOf(kind.Key), [("", "", [.. kind])]));
        }

        return marks;
    }

    private static bool IsDated(PublishedTask published) =>
        published.Task.Deadline is { Last: not null, Kind: not (DeadlineKind.Recurring or DeadlineKind.Continuous) };

    private static DeadlineMark OfYear(int year, IReadOnlyList<PublishedTask> tasks, InterfaceTexts t)
    {
        var parts = new List<(string, string, IReadOnlyList<PublishedTask>)>();
        foreach (var quarter in tasks.Where(p => !IsWholeYear(p)).GroupBy(p => (p.Task.Deadline!.Last!.Value.Month + 2) / 3).OrderBy(g => g.Key))
            parts.Add(($"nam-{year}-quy-{quarter.Key}", t.InQuarter(year, quarter.Key), [.. quarter.OrderBy(p => p.Task.Deadline!.Last)]));
        var whole = tasks.Where(IsWholeYear).ToList();
        if (whole.Count > 0) parts.Add(($"nam-{year}-ca-nam", t.WholeYear(year), whole));
        return new($"nam-{year}", t.InYear(year), parts);
    }

    private static bool IsWholeYear(PublishedTask published) => published.Task.Deadline!.Kind is DeadlineKind.Year or DeadlineKind.Years;
}
