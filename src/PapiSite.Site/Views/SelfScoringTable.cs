using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A table in which a body scores itself, criterion by criterion in the order of the index set.</summary>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Heading">Its heading: index set and year, and the bodies where others have the same.</param>
/// <param name="Bodies">Who scores itself; none where it is the plan's issuer.</param>
/// <param name="Rows">The criteria, outer before inner.</param>
public sealed record SelfScoringTable(
    string Anchor, Sentence Heading, ImmutableArray<AgencyName> Bodies, ImmutableArray<SelfScoringRow> Rows)
{
    /// <summary>The last row; null where the table prints no total and it cannot be added up.</summary>
    public SelfScoringRow? Total { get; init; }

    /// <summary>True where some row has points of an appraisal.</summary>
    public bool HasAppraisal { get; init; }

    /// <summary>True where some row has documents or notes.</summary>
    public bool HasDocuments { get; init; }

    /// <summary>True where some points are sums that the document does not print.</summary>
    public bool HasSums => Rows.Append(Total).Any(row => row is { IsOwnSum: true } or { IsAppraisalSum: true });

    /// <summary>Where in the document it stands, or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>The tables of a plan; those of index sets that the content lacks are not among them.</summary>
    public static ImmutableArray<SelfScoringTable> Of(Plan plan, ViewScope scope) =>
        [.. plan.SelfScorings.Where(s => s.Set is not null).Select(s => Of(plan, s, scope))];

    private static SelfScoringTable Of(Plan plan, SelfScoring table, ViewScope scope)
    {
        ImmutableArray<SelfScoringRow> rows = [.. table.Dimensions().Select(row => SelfScoringRow.Of(row, scope))];
        var total = table.Whole() is { } whole ? SelfScoringRow.Of(whole, scope) : null;
        return new(Routes.AnchorOf(plan, table), HeadingOf(plan, table, scope.T), AgencyName.Of(table.Bodies), rows)
        {
            Total = total,
            HasAppraisal = rows.Append(total).Any(row => row is { Appraisal.Length: > 0 }),
            HasDocuments = rows.Append(total).Any(row => row is not null && !(row.Documents.IsEmpty && row.Notes.IsEmpty)),
            Provenance = table.Provenance,
            Notes = [.. table.Notes.Select(note => scope.Prose(note, 3).Value)],
        };
    }

    /// <summary>Index set and year; with the bodies, where several score themselves by one set in one year.</summary>
    public static Sentence HeadingOf(Plan plan, SelfScoring table, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(t);
        var heading = t.SelfScoringOf(table.Set?.DisplayName ?? table.Code, table.Year);
        var isAlone = plan.SelfScorings.Count(other => other.Set == table.Set && other.Year == table.Year) == 1;
        if (table.Bodies.IsEmpty || isAlone) return heading;
        return $"{heading}: {new Content(string.Join("; ", table.Bodies.Select(b => b.Mention.Written)))}";
    }
}

/// <summary>A criterion of such a table, or a part of the set, or the total; what is not known is empty.</summary>
/// <param name="Number">Its number in the set; empty for the total.</param>
/// <param name="Name">Its name.</param>
/// <param name="Route">Its page, or null.</param>
/// <param name="IsPart">True where others stand in it.</param>
/// <param name="Most">The points that can be reached.</param>
/// <param name="Own">The points that the body gives itself, or its words.</param>
/// <param name="Appraisal">The points of the appraisal, or its words.</param>
/// <param name="Documents">The documents that prove them.</param>
/// <param name="Notes">Notes to the reader.</param>
public sealed record SelfScoringRow(
    string Number, Sentence Name, string? Route, bool IsPart, string Most, string Own, string Appraisal, ImmutableArray<string> Documents,
    ImmutableArray<HtmlMarkup> Notes)
{
    /// <summary>True where the body's points are a sum that the document does not print.</summary>
    public bool IsOwnSum { get; init; }

    /// <summary>True where the points of the appraisal are.</summary>
    public bool IsAppraisalSum { get; init; }

    /// <summary>True where the document gives words in place of the body's points.</summary>
    public bool HasOwnWords { get; init; }

    /// <summary>True where it gives words in place of the points of the appraisal.</summary>
    public bool HasAppraisalWords { get; init; }

    /// <summary>The row of a dimension, or of the total.</summary>
    public static SelfScoringRow Of(ScoredDimension row, ViewScope scope)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(scope);
        var t = scope.T;
        string Figure(decimal? points) => points is { } told ? t.Figure(told) : "";
        return new(
            row.Dimension.Numbering,
            row.IsTotal ? Sentence.OfWords(t.SelfScoringTotal) : t.Called(row.Dimension),
            row.IsTotal ? null : Routes.Of(row.Dimension),
            row.IsPart,
            Figure(row.Most),
            row.Own.Words ?? Figure(row.Own.Points),
            row.Appraised.Words ?? Figure(row.Appraised.Points),
            row.Documents,
            [.. row.Notes.Select(note => scope.Prose(note, 4).Value)])
        {
            IsOwnSum = row.Own.IsSum,
            IsAppraisalSum = row.Appraised.IsSum,
            HasOwnWords = row.Own.Words is not null,
            HasAppraisalWords = row.Appraised.Words is not null,
        };
    }
}
