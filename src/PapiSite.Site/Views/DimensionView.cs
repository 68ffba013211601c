using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A dimension of an index set with its components, the scores of places, and the tasks that serve it.</summary>
public sealed record DimensionView(PageHead Head) : PageView(Head)
{
    /// <summary>Its name.</summary>
    public required Sentence Name { get; init; }

    /// <summary>Its Vietnamese name where the page calls it otherwise; or null.</summary>
    public string? Original { get; init; }

    /// <summary>Where it stands in its index, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>Places side by side, or null.</summary>
    public PlaceRanking? Ranking { get; init; }

    /// <summary>The scores of places.</summary>
    public ImmutableArray<PlaceScoresView> Places { get; init; } = [];

    /// <summary>What its components are called, as a heading.</summary>
    public required string ComponentsHeading { get; init; }

    /// <summary>Its components.</summary>
    public ImmutableArray<ComponentView> Components { get; init; } = [];

    /// <summary>The plans that have tasks for it.</summary>
    public ImmutableArray<PlanShareRow> Plans { get; init; } = [];

    /// <summary>How far the tasks are; null without tasks.</summary>
    public ProgressOverviewModel? Progress { get; init; }

    /// <summary>True for so many tasks that a browser should lay out only those near the screen.</summary>
    public bool HasManyTasks { get; init; }

    /// <summary>How many tasks there are, in words.</summary>
    public required string TaskCount { get; init; }

    /// <summary>That there are too many tasks for one page, in words; or null.</summary>
    public string? TooMany { get; init; }

    /// <summary>The filter of the tasks, or null.</summary>
    public TaskFilter? Filter { get; init; }

    /// <summary>The tasks; null where there are none, or too many.</summary>
    public TaskTable? Tasks { get; init; }

    /// <summary>The view of the page.</summary>
    public static DimensionView Of(DimensionPage page, ViewScope scope)
    {
        var (dimension, publication, t) = (page.Dimension, scope.Publication, scope.T);
        var (tasks, places) = (publication.TasksOf(dimension), publication.ScoresOf(dimension));
        var areTooMany = TaskTable.AreTooMany(tasks.Length);
        return new(PageHead.Of(page, scope))
        {
            Name = t.Called(dimension),
            Original = t.Original(dimension.Name, dimension.EnglishName),
            Lead = t.DimensionLead(dimension),
            Description = scope.Prose(dimension.Description, 2),
            Ranking = PlaceRanking.Of(places, dimension.MaximumPoints, t),
            Places = PlaceScoresView.Of(places, dimension.MaximumPoints, t),
            ComponentsHeading = t.HeadingOf(page.IndexSet.LevelAt(1)),
            Components = [.. dimension.Components.Select(component => ComponentView.Of(component, scope))],
            Plans = [.. PlanShare.Of(tasks).Select(share => PlanShareRow.Of(share, t))],
            Progress = tasks.IsEmpty ? null : ProgressOverviewModel.Of(
                publication, tasks, ProgressTableModel.ByPlan(tasks, t), isByMonth: false),
            HasManyTasks = TaskTable.AreMany(tasks.Length),
            TaskCount = t.Tasks(tasks.Length),
            TooMany = areTooMany ? t.ManyTasksByPlan(tasks.Length) : null,
            Filter = areTooMany ? null : TaskFilter.Of(tasks, scope.T),
            Tasks = areTooMany || tasks.IsEmpty ? null : TaskTable.Of(Sentence.OfWords(t.TasksHeading), tasks, scope),
        };
    }
}
