using System.Collections.Immutable;
using PapiSite.Export.Prose;
using PapiSite.Model.Plans;
using PapiSite.Site.Views;

namespace PapiSite.Export.Tables;

/// <summary>A table in which a body scores itself, as the page of the plan has it.</summary>
/// <param name="Title">Index set and year, and the bodies where others have the same.</param>
/// <param name="Bodies">Who scores itself; empty where it is the plan's issuer.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, the total last.</param>
internal sealed record SelfScoreTable(string Title, string Bodies, ImmutableArray<TableColumn> Columns, ImmutableArray<SelfScoreRow> Rows)
{
    /// <summary>Where in the document it stands, or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Notes to the reader, a paragraph each; first what slanted points are, where there are some.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The tables of a plan; those of index sets that the content lacks are not among them.</summary>
    public static ImmutableArray<SelfScoreTable> Of(Plan plan) =>
        [.. plan.SelfScorings.Where(s => s.Set is not null).Select(s => Of(plan, s))];

    private static SelfScoreTable Of(Plan plan, SelfScoring table)
    {
        var t = ExportWords.T;
        List<ScoredDimension> rows = [.. table.Dimensions()];
        if (table.Whole() is { } whole) rows.Add(whole);
        var columns = new List<(TableColumn Column, Func<ScoredDimension, CellText> Cell)>
        {
            (new(ExportWords.Number) { IsCentered = true }, row => CellText.Of(row.Dimension.Numbering)),
            (new(t.SelfScoringCriterion), row => CellText.Of(row.IsTotal ? t.SelfScoringTotal : row.Dimension.Name)),
            (new(t.SelfScoringMost) { IsCentered = true }, row => PointsIn(new(row.Most, null))),
            (new(t.SelfScoringOwn) { IsCentered = true }, row => PointsIn(row.Own)),
        };
        if (rows.Exists(row => row.Appraised.IsTold))
            columns.Add((new(t.SelfScoringAppraisal) { IsCentered = true }, row => PointsIn(row.Appraised)));
        if (rows.Exists(row => !row.Documents.IsEmpty)) columns.Add((new(t.SelfScoringDocuments), row => new(row.Documents)));
        if (rows.Exists(row => !row.Notes.IsEmpty))
            columns.Add((new(ExportWords.Note), row => new([.. row.Notes.SelectMany(ProseReader.Lines)])));
        ImmutableArray<SelfScoreRow> told = [.. rows.Select(row => new SelfScoreRow([.. columns.Select(c => c.Cell(row))], row.IsPart))];
        IEnumerable<string> sums = rows.Exists(row => row.Own.IsSum || row.Appraised.IsSum) ? [ExportWords.Sums] : [];
        return new(
            SelfScoringTable.HeadingOf(plan, table, t).Text,
            string.Join("; ", table.Bodies.Select(b => b.Mention.Name)),
            [.. columns.Select((c, i) => c.Column.Fitting([.. told.Select(row => row.Cells[i].Lines.Sum(l => l.Length))]))],
            told)
        {
            Provenance = table.Provenance,
            Notes = [.. sums, .. table.Notes.SelectMany(ProseReader.Lines)],
        };
    }

    private static CellText PointsIn(RowPoints row) => row switch
    {
        { Words: { } words } => CellText.Of(words),
        { Points: { } points } => CellText.Of(ExportWords.T.Figure(points)) with { Number = points, IsSum = row.IsSum },
        _ => CellText.Empty,
    };
}

/// <summary>A row of such a table.</summary>
/// <param name="Cells">A cell for each column.</param>
/// <param name="IsPart">True where other rows stand in it, and for the total.</param>
internal sealed record SelfScoreRow(ImmutableArray<CellText> Cells, bool IsPart);
