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
        new("ownWords", s => s.OwnWords),
        new("appraisalWords", s => s.AppraisalWords),
        new("documents", s => string.Join("; ", s.Documents)),
        new("notes", s => string.Join("\n\n", s.Notes)),
        new("url", s => s.Url),
    ];

    /// <summary>The rows of a table, its total last.</summary>
    public static IEnumerable<SelfScoreData> Of(Plan plan, SelfScoring table, DataAddresses at)
    {
        var url = at.Of(Routes.Of(plan, table));
        return table.Rows.Select(criterion => new SelfScoreData(
            plan.Id,
            plan.Place?.Id ?? plan.PlaceName,
            table.Year,
            table.Set?.Code ?? table.Code,
            [.. table.Bodies.Select(b => b.Mention.Written)],
            criterion == table.Total ? null : criterion.Dimension?.Path ?? criterion.Label,
            criterion == table.Total ? null : criterion.Dimension?.Name,
            criterion.Most,
            ScoredCriterion.PointsIn(criterion.Own),
            ScoredCriterion.PointsIn(criterion.Appraised),
            ScoredCriterion.WordsIn(criterion.Own),
            ScoredCriterion.WordsIn(criterion.Appraised),
            criterion.Documents,
            criterion.Notes,
            url));
    }

    private static string? Figure(decimal? points) => points?.ToString(CultureInfo.InvariantCulture);
}
