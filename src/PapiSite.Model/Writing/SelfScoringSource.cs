using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;
using PapiSite.Model.Plans;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Writing;

/// <summary>Writes tables in which a body scores itself.</summary>
internal static class SelfScoringSource
{
    /// <summary>A table.</summary>
    public static PapiEntry Of(SelfScoring table) => PapiEntry.OfText(Keywords.SelfScoring, table.Code, $"{table.Year}") with
    {
        Before = [PapiLine.Blank],
        Children =
        [
            .. Named(Keywords.Agency, table.Bodies), .. Text(Keywords.Provenance, table.Provenance),
            .. table.Criteria.Select(c => Of(Keywords.Criterion, c)),
            .. table.Total is { } total ? [Of(Keywords.TotalPoints, total)] : Array.Empty<PapiEntry>(),
            .. table.Notes.SelectMany(note => Text(Keywords.Note, note)),
        ],
    };

    private static PapiEntry Of(Keyword<Language.Values.Score> keyword, ScoredCriterion criterion) =>
        PapiEntry.Of(keyword, criterion.Own, criterion.Label.Length > 0 ? criterion.Label : null) with
        {
            Children =
            [
                .. Value(Keywords.AppraisedPoints, criterion.Appraised), .. Listed(Keywords.SupportingDocuments, criterion.Documents),
                .. criterion.Notes.SelectMany(note => Text(Keywords.Note, note)),
            ],
        };
}
