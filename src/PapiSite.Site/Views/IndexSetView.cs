using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An index set with its dimensions, the scores of places, and the plans that serve it.</summary>
public sealed record IndexSetView(PageHead Head) : PageView(Head)
{
    /// <summary>Its short name, with the version.</summary>
    public required string Title { get; init; }

    /// <summary>Its whole name.</summary>
    public required Sentence Name { get; init; }

    /// <summary>Its Vietnamese name where the page calls it otherwise; or null.</summary>
    public string? Original { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>The dimensions; null where it has none.</summary>
    public DimensionList? Dimensions { get; init; }

    /// <summary>Places side by side, or null.</summary>
    public PlaceRanking? Ranking { get; init; }

    /// <summary>The scores of places.</summary>
    public ImmutableArray<PlaceProfile> Profiles { get; init; } = [];

    /// <summary>The plans that serve it.</summary>
    public ImmutableArray<PlanCard> Plans { get; init; } = [];

    /// <summary>The view of the page.</summary>
    public static IndexSetView Of(IndexSetPage page, ViewScope scope)
    {
        var (set, publication, t) = (page.IndexSet, scope.Publication, scope.T);
        return new(PageHead.Of(page, scope))
        {
            Title = set.DisplayName,
            Name = t.Called(set),
            Original = t.Original(set.Name, set.EnglishName),
            Description = scope.Prose(set.Description, 2),
            Dimensions = set.Dimensions.IsEmpty ? null : DimensionList.Of(set, scope),
            Ranking = PlaceRanking.Of(publication.ScoresOf(set), set.MaximumPoints, t),
            Profiles = PlaceProfile.Of(set, scope),
            Plans = PlanCard.Of(publication.Content.Plans.Where(p => p.IndexSets.Any(s => s.Id == set.Id)), t),
        };
    }
}

/// <summary>The dimensions of an index set.</summary>
/// <param name="Heading">What they are called, as a heading.</param>
/// <param name="Head">The same as the head of a column.</param>
/// <param name="Rows">Each dimension by its label, with the number of its tasks.</param>
public sealed record DimensionList(string Heading, string Head, ImmutableArray<(string Label, NamedLink Dimension, string Tasks)> Rows)
{
    /// <summary>The dimensions of a set.</summary>
    public static DimensionList Of(IndexSet set, ViewScope scope)
    {
        var (level, t) = (set.LevelAt(0), scope.T);
        return new(
            t.HeadingOf(level), t.ColumnOf(level),
            [
                .. set.Dimensions.Select(d =>
                    (d.Label, new NamedLink(t.Called(d), Routes.Of(d)), t.Figure(scope.Publication.TasksOf(d).Length))),
            ]);
    }
}
