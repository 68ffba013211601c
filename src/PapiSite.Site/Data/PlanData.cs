using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A plan.")]
public sealed record PlanData
{
    [Description("Stable identifier.")]
    public required string Id { get; init; }

    [Description("Title.")]
    public required string Title { get; init; }

    [Description("Number of the document as printed.")]
    public required string? Number { get; init; }

    [Description("Date of issue.")]
    public required DateOnly? Issued { get; init; }

    [Description("issued: number and day are known; uncertain: one of them is not, so that it is not known whether it was issued; draft.")]
    public required string Standing { get; init; }

    [Description("blank where the source leaves the number blank, lost where the place is lost; null otherwise.")]
    public required string? NumberAbsence { get; init; }

    [Description("Year and month, or year, where the source gives no more of the date.")]
    public required string? IssuedIn { get; init; }

    [Description("blank where the source leaves the date blank, lost where the place is lost; null otherwise.")]
    public required string? IssuedAbsence { get; init; }

    [Description("whole, appendix-only, without-appendix or incomplete; null where the editor does not say.")]
    public required string? SourceCopy { get; init; }

    [Description("Agencies that issued it.")]
    public required ImmutableArray<AgencyRoleData> Issuer { get; init; }

    [Description("Who signed it.")]
    public required string? Signatory { get; init; }

    [Description("Place that it is for.")]
    public required string? Place { get; init; }

    [Description("First year that it is for; null too where the plan tells its last alone, or words without years.")]
    public required int? FirstYear { get; init; }

    [Description("Last year that it is for; null too where the plan tells its first alone, or words without years.")]
    public required int? LastYear { get; init; }

    [Description("Codes of the index sets that it is for.")]
    public required ImmutableArray<string> IndexSets { get; init; }

    [Description("'summary' where headlines are summaries, 'official' where they are the signed words.")]
    public required string Wording { get; init; }

    [Description("draft, in-force, replaced or expired; null where the source does not say.")]
    public required string? Status { get; init; }

    [Description("Scores and aims, of the index as a whole and of the groups.")]
    public required ImmutableArray<ScoreData> Scores { get; init; }

    [Description("Number of tasks.")]
    public required int Tasks { get; init; }

    [Description("Documents that the plan implements, replaces, amends or cites.")]
    public required ImmutableArray<PlanCitationData> Citations { get; init; }

    [Description("Address of the plan's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }
}

[Description("A score of a year, or an aim for one.")]
public sealed record ScoreData(
    [property: Description("Label of the group, or null for the index as a whole.")] string? Group,
    [property: Description("Index dimension, where the group serves one.")] string? Dimension,
    [property: Description("Year.")] int Year,
    [property: Description("'result' or 'aim'.")] string Kind,
    [property: Description("Points; per cent where 'unit' says so.")] decimal? Points,
    [property: Description("Points that can be reached.")] decimal? OutOf,
    [property: Description("Rank, or for an aim the size of the best group.")] int? Rank,
    [property: Description("How many were ranked.")] int? Ranked,
    [property: Description("Places gained or lost since the year before.")] int? Change,
    [property: Description("Band in words.")] string? Band,
    [property: Description("points or percent; null without a figure.")] string? Unit,
    [property: Description(">= or > where 'points' is a bound; null where it is the figure itself.")] string? Operator,
    [property: Description("What is no figure, as printed.")] string? Words);

[Description("A document and how the plan stands to it.")]
public sealed record PlanCitationData(
    [property: Description("cites, basis, to-be-replaced, implements, replaces or amends.")] string Relation,
    [property: Description("The document.")] CitationData Document);
