using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What two plans have side by side.</summary>
/// <param name="Earlier">What the earlier has.</param>
/// <param name="Later">What the later has.</param>
public sealed record ComparedSidesView(ComparedSideView Earlier, ComparedSideView Later)
{
    /// <summary>What two plans have for a dimension, or for none.</summary>
    /// <param name="compared">What they have.</param>
    /// <param name="anchor">The id of the part of the page.</param>
    /// <param name="labels">The plans' short names.</param>
    /// <param name="t">The words.</param>
    public static ComparedSidesView Of(ComparedDimension compared, string anchor, ImmutableArray<string> labels, InterfaceTexts t) => new(
        ComparedSideView.Of(compared.Earlier, anchor + "-a", labels[0], t),
        ComparedSideView.Of(compared.Later, anchor + "-b", labels[1], t));
}

/// <summary>One plan's part of a comparison.</summary>
/// <param name="Anchor">The id of its heading, which names its list.</param>
/// <param name="Label">The plan's short name.</param>
/// <param name="Count">How many tasks it has, in words.</param>
/// <param name="Scores">Its scores and aims, in words.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record ComparedSideView(
    string Anchor, string Label, string Count, ImmutableArray<Sentence> Scores, ImmutableArray<ComparedTask> Tasks)
{
    /// <summary>One plan's part.</summary>
    public static ComparedSideView Of(ComparedSide side, string anchor, string label, InterfaceTexts t) => new(
        anchor, label, t.Tasks(side.Tasks.Length),
        [.. side.Results.Select(r => t.ResultOf(r.Year, r.Score)), .. side.Aims.Select(a => t.AimOf(a.Year, a.Score))],
        [.. side.Tasks.Select(task => ComparedTask.Of(task, t))]);
}

/// <summary>A task in a comparison.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Route">Its page.</param>
/// <param name="Leads">Who leads it, in words; or null.</param>
/// <param name="Deadline">Its deadline, in words.</param>
public sealed record ComparedTask(string Headline, string Route, Sentence? Leads, Sentence Deadline)
{
    /// <summary>A task.</summary>
    public static ComparedTask Of(PublishedTask published, InterfaceTexts t)
    {
        var task = published.Task;
        var names = string.Join("; ", task.In(Role.Lead).Select(a => a.Mention.Name));
        var leads = names.Length > 0 ? t.RoleOf(t.Role(Role.Lead), names) : null;
        var deadline = task.Deadline is { Text.Length: > 0 } stated ? Sentence.Of(stated.Text) : Sentence.OfWords(t.NoDeadlineStated);
        return new(task.Headline, Routes.Of(published), leads, t.DeadlineOf(deadline));
    }
}
