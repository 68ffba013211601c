using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;
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
        [.. plan.SelfScorings.Where(s => s.Set is not null).Select(s => Of(plan, s, s.Set!, scope))];

    private static SelfScoringTable Of(Plan plan, SelfScoring table, IndexSet set, ViewScope scope)
    {
        var t = scope.T;
        ImmutableArray<SelfScoringRow> rows =
            [.. set.AllDimensions().Where(table.Covers).Select(d => SelfScoringRow.Of(table, d, table.Of(d), scope))];
        var total = SelfScoringRow.Of(table, set.Whole, table.Total, scope);
        return new(Routes.AnchorOf(plan, table), HeadingOf(plan, table, set, t), AgencyName.Of(table.Bodies), rows)
        {
            Total = total.Own.Length + total.Appraisal.Length > 0 ? total : null,
            HasAppraisal = rows.Append(total).Any(row => row.Appraisal.Length > 0),
            HasDocuments = rows.Append(total).Any(row => !row.Documents.IsEmpty || !row.Notes.IsEmpty),
            Provenance = table.Provenance,
            Notes = [.. table.Notes.Select(note => scope.Prose(note, 3).Value)],
        };
    }

    /// <summary>Index set and year; with the bodies, where several score themselves by one set in one year.</summary>
    private static Sentence HeadingOf(Plan plan, SelfScoring table, IndexSet set, InterfaceTexts t)
    {
        var heading = t.SelfScoringOf(set.DisplayName, table.Year);
        if (table.Bodies.IsEmpty || plan.SelfScorings.Count(other => other.Set == set && other.Year == table.Year) == 1) return heading;
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

    /// <summary>The row of a dimension.</summary>
    /// <param name="table">The table.</param>
    /// <param name="dimension">The dimension; the whole of the set for the total.</param>
    /// <param name="criterion">What the table prints of it, or null.</param>
    /// <param name="scope">What the view is made from.</param>
    public static SelfScoringRow Of(SelfScoring table, Dimension dimension, ScoredCriterion? criterion, ViewScope scope)
    {
        var t = scope.T;
        var isTotal = dimension.Labels.IsEmpty;
        string Points(Func<ScoredCriterion, Score?> score) => table.PointsOf(dimension, score) is { } told ? t.Figure(told) : "";
        var (own, appraisal) = (Points(c => c.Own), Points(c => c.Appraised));
        var (ownWords, appraisalWords) = (ScoredCriterion.WordsIn(criterion?.Own), ScoredCriterion.WordsIn(criterion?.Appraised));
        return new(
            dimension.Numbering,
            isTotal ? Sentence.OfWords(t.SelfScoringTotal) : t.Called(dimension),
            isTotal ? null : Routes.Of(dimension),
            isTotal || !dimension.Components.IsEmpty,
            (criterion?.Most ?? dimension.MaximumPoints) is { } most ? t.Figure(most) : "",
            ownWords ?? own,
            appraisalWords ?? appraisal,
            criterion?.Documents ?? [],
            criterion is null ? [] : [.. criterion.Notes.Select(note => scope.Prose(note, 4).Value)])
        {
            IsOwnSum = own.Length > 0 && criterion is null,
            IsAppraisalSum = appraisal.Length > 0 && criterion?.Appraised is null,
            HasOwnWords = ownWords is not null,
            HasAppraisalWords = appraisalWords is not null,
        };
    }
}
