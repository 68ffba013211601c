using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Data;

/// <summary>What bodies scored themselves, as data: what the tables print, and no sum that the site made.</summary>
internal static class SelfScoreMapping
{
    /// <summary>The columns of the table for spreadsheets.</summary>
    public static ImmutableArray<Column<SelfScoreData>> Columns { get; } =
    [
        new("plan", s => s.Plan),
        new("place", s => s.Place),
        new("year", s => s.Year.ToString(CultureInfo.InvariantCulture)),
        new("indexSet", s => s.IndexSet),
        new("bodies", s => string.Join("; ", s.Bodies)),
        new("criterion", s => s.Criterion),
        new("name", s => s.Name),
        new("maximumPoints", s => Figure(s.MaximumPoints)),
        new("ownPoints", s => Figure(s.OwnPoints)),
        new("appraisedPoints", s => Figure(s.AppraisedPoints)),
        new("words", s => s.Words),
        new("documents", s => string.Join("; ", s.Documents)),
        new("notes", s => string.Join("\n\n", s.Notes)),
        new("url", s => s.Url),
    ];

    /// <summary>The rows of a table, its total last.</summary>
    public static IEnumerable<SelfScoreData> Of(Plan plan, SelfScoring table, DataAddresses at) =>
        (table.Total is { } total ? table.Criteria.Add(total) : table.Criteria).Select(criterion => new SelfScoreData(
            plan.Id,
            plan.Place?.Id ?? plan.PlaceName,
            table.Year,
            table.Set?.Code ?? table.Code,
            [.. table.Bodies.Select(b => b.Mention.Written)],
            criterion == table.Total ? null : criterion.Dimension?.Path ?? criterion.Label,
            criterion.Dimension?.Name,
            criterion == table.Total ? criterion.Most ?? table.Set?.MaximumPoints : criterion.Most,
            ScoredCriterion.OwnPoints(criterion),
            ScoredCriterion.PointsOfAppraisal(criterion),
            criterion.Own.Words,
            criterion.Documents,
            criterion.Notes,
            at.Of(Routes.Of(plan, table))));

    private static string? Figure(decimal? points) => points?.ToString(CultureInfo.InvariantCulture);
}
