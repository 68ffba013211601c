using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A group of a plan with its tasks and the groups inside it.</summary>
/// <param name="Anchor">Its id on the plan's page.</param>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Number">Its printed number, where that stands in front of its title; or null.</param>
/// <param name="Title">Its title.</param>
/// <param name="Heading">Number and title in one, for a list of contents.</param>
/// <param name="Count">How many tasks the group and the groups inside it have.</param>
public sealed record GroupView(string Anchor, int Depth, string? Number, Sentence Title, Sentence Heading, int Count)
{
    /// <summary>A word for it where there is no room for more, as in the list that stays in sight.</summary>
    public required string Mark { get; init; }

    /// <summary>The dimensions of indices that it serves, by their shown paths.</summary>
    public ImmutableArray<PageLink> Dimensions { get; init; } = [];

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>The key points that the document makes, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>Its scores and aims.</summary>
    public required ScoreTable Scores { get; init; }

    /// <summary>What is to be reached, where a goal has it for all its tasks.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>Its targets by year; or null.</summary>
    public TargetYears? Years { get; init; }

    /// <summary>Its own tasks; null where it has none.</summary>
    public TaskTable? Tasks { get; init; }

    /// <summary>The groups inside it.</summary>
    public ImmutableArray<GroupView> Inside { get; init; } = [];

    /// <summary>A group with what is in it.</summary>
    /// <param name="node">The group.</param>
    /// <param name="mark">A word for it where it has no number.</param>
    /// <param name="isFolded">True where its tasks stand folded.</param>
    /// <param name="scope">The page.</param>
    public static GroupView Of(GroupNode node, string mark, bool isFolded, ViewScope scope)
    {
        var (group, t) = (node.Group, scope.T);
        (string? number, Sentence title) = group.Kind switch
        {
            // An appendix has its word before its number, so that nobody takes it for a group.
            GroupKind.Appendix => ((string?)null, t.GroupHeading(group)),
            GroupKind.Goal => (group.Label, (Sentence)$"{t.Goal}: {new Content(group.Title)}"),
            GroupKind.Group => (group.Label, Sentence.Of(group.Title)),
        };
        var most = group.Dimensions is [var only] ? only.MaximumPoints : null;
        var years = TargetYears.Of(t.TargetsByYearOf(t.GroupHeading(group)), node.Plan, group, node.Tasks);
        return new(group.Anchor, group.Depth, number, title, t.GroupHeading(group), node.Count)
        {
            // "1" beside the first group of that number would say nothing.
            Mark = group.Kind == GroupKind.Appendix ? t.AppendixOf(group.Label ?? "") : group.Label ?? mark,
            Dimensions = [.. group.Dimensions.Select(d => new PageLink(d.ShownPath, Routes.Of(d)))],
            Damaged = group.Damaged,
            Notes = [.. group.Notes.Select(note => scope.Prose(note, HeadingIn(group)).Value)],
            Description = scope.Prose(group.Description, HeadingIn(group)),
            Scores = ScoreTable.Of(Sentence.OfWords(t.ScoresCaption), group.Results, group.Aims, most, t),
            Targets = TargetYears.Besides(years, group.Targets),
            Years = years,
            Tasks = node.Tasks.IsEmpty
                ? null
                : TaskTable.OfPlan(t.GroupTasksCaption(t.GroupHeading(group)), node.Tasks, years, scope) with { IsFolded = isFolded },
            Inside = [.. node.Inside.Select(inside => Of(inside, mark, isFolded, scope))],
        };
    }

    /// <summary>Headings in a group's prose stand below its own.</summary>
    private static int HeadingIn(TaskGroup group) => Math.Min(group.Depth, 2) + 4;
}
