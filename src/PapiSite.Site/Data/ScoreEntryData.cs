using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A score that a plan gives for a year, or an aim that it sets.")]
public sealed record ScoreEntryData(
    [property: Description("Id of the plan, as in plans.json.")] string Plan,
    [property: Description("Place that the plan is for.")] string? Place,
    [property: Description("Code of the index set; null where the plan does not say, or names several.")] string? IndexSet,
    [property: Description("Dimension or component, such as PAPI.7; null for the index as a whole.")] string? Dimension,
    [property: Description("Label of the plan's group that gives it; null for the plan's own.")] string? Group,
    [property: Description("Year.")] int Year,
    [property: Description("True for an aim, false for a result.")] bool Aim,
    [property: Description("Points; per cent where 'unit' says so.")] decimal? Points,
    [property: Description("Points that can be reached.")] decimal? OutOf,
    [property: Description("Rank, 1 the best; where 'among' is true, the size of the best group to be in.")] int? Rank,
    [property: Description("How many were ranked.")] int? Ranked,
    [property: Description("True for an aim to be among the best, up to 'rank'.")] bool Among,
    [property: Description("Places gained (positive) or lost since 'changeSince', as the plan says.")] int? Change,
    [property: Description("Band in words.")] string? Band,
    [property: Description("Address of the place in the plan's page that gives it.")] string Url)
{
    [Description("points or percent; null without a figure.")]
    public required string? Unit { get; init; }

    [Description(">= or > where 'points' is a bound; null where it is the figure itself.")]
    public required string? Operator { get; init; }

    [Description("Points or per cent gained (positive) or lost since 'pointsChangeSince', as the plan says.")]
    public required decimal? PointsChange { get; init; }

    [Description("Year that 'change' is counted from; null for the year before.")]
    public required int? ChangeSince { get; init; }

    [Description("Year that 'pointsChange' is counted from; null for the year before.")]
    public required int? PointsChangeSince { get; init; }

    [Description("What is no figure, as printed.")]
    public required string? Words { get; init; }
}
