using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

/// <summary>A plan as <c>/data/plans.json</c> gives it.</summary>
[Description("A plan.")]
public sealed record PlanData
{
    /// <summary>Stable identifier.</summary>
    [Description("Stable identifier.")]
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    [Description("Title.")]
    public required string Title { get; init; }

    /// <summary>Number.</summary>
    [Description("Number of the document as printed.")]
    public required string? Number { get; init; }

    /// <summary>Date of issue.</summary>
    [Description("Date of issue.")]
    public required DateOnly? Issued { get; init; }

    /// <summary>What is known of the document.</summary>
    [Description("issued: number and day are known; uncertain: one of them is not, so that it is not known whether it was issued; draft.")]
    public required string Standing { get; init; }

    /// <summary>Why there is no number.</summary>
    [Description("blank where the source leaves the number blank, lost where the place is lost; null otherwise.")]
    public required string? NumberAbsence { get; init; }

    /// <summary>Month or year of issue.</summary>
    [Description("Year and month, or year, where the source gives no more of the date.")]
    public required string? IssuedIn { get; init; }

    /// <summary>Why there is no date.</summary>
    [Description("blank where the source leaves the date blank, lost where the place is lost; null otherwise.")]
    public required string? IssuedAbsence { get; init; }

    /// <summary>How much of the document the editor had.</summary>
    [Description("whole, appendix-only, without-appendix or incomplete; null where the editor does not say.")]
    public required string? SourceCopy { get; init; }

    /// <summary>Who issued it.</summary>
    [Description("Agencies that issued it.")]
    public required ImmutableArray<AgencyRoleData> Issuer { get; init; }

    /// <summary>Who signed it.</summary>
    [Description("Who signed it.")]
    public required string? Signatory { get; init; }

    /// <summary>The place.</summary>
    [Description("Place that it is for.")]
    public required string? Place { get; init; }

    /// <summary>First year.</summary>
    [Description("First year that it is for.")]
    public required int? FirstYear { get; init; }

    /// <summary>Last year.</summary>
    [Description("Last year that it is for.")]
    public required int? LastYear { get; init; }

    /// <summary>Index sets.</summary>
    [Description("Codes of the index sets that it is for.")]
    public required ImmutableArray<string> IndexSets { get; init; }

    /// <summary>Whose words the headlines are.</summary>
    [Description("'summary' where headlines are summaries, 'official' where they are the signed words.")]
    public required string Wording { get; init; }

    /// <summary>Status.</summary>
    [Description("draft, in-force, replaced or expired; null where the source does not say.")]
    public required string? Status { get; init; }

    /// <summary>Scores.</summary>
    [Description("Scores and aims, of the index as a whole and of the groups.")]
    public required ImmutableArray<ScoreData> Scores { get; init; }

    /// <summary>How many tasks.</summary>
    [Description("Number of tasks.")]
    public required int Tasks { get; init; }

    /// <summary>Cited documents.</summary>
    [Description("Documents that the plan implements, replaces, amends or cites.")]
    public required ImmutableArray<PlanCitationData> Citations { get; init; }

    /// <summary>The page.</summary>
    [Description("Address of the plan's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }
}

/// <summary>A score or an aim.</summary>
[Description("A score of a year, or an aim for one.")]
public sealed record ScoreData(
    [property: Description("Label of the group, or null for the index as a whole.")] string? Group,
    [property: Description("Index dimension, where the group serves one.")] string? Dimension,
    [property: Description("Year.")] int Year,
    [property: Description("'result' or 'aim'.")] string Kind,
    [property: Description("Points.")] decimal? Points,
    [property: Description("Points that can be reached.")] decimal? OutOf,
    [property: Description("Rank, or for an aim the size of the best group.")] int? Rank,
    [property: Description("How many were ranked.")] int? Ranked,
    [property: Description("Places gained or lost since the year before.")] int? Change,
    [property: Description("Band in words.")] string? Band);

/// <summary>A document that a plan cites.</summary>
[Description("A document and how the plan stands to it.")]
public sealed record PlanCitationData(
    [property: Description("cites, basis, to-be-replaced, implements, replaces or amends.")] string Relation,
    [property: Description("The document.")] CitationData Document);

/// <summary>An agency as <c>/data/agencies.json</c> gives it.</summary>
[Description("An agency or a group of agencies.")]
public sealed record AgencyData
{
    /// <summary>Stable identifier.</summary>
    [Description("Stable identifier: place, a slash, kind of agency; without a place, the kind alone.")]
    public required string Id { get; init; }

    /// <summary>Canonical name.</summary>
    [Description("Canonical name.")]
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    [Description("Short name.")]
    public required string? ShortName { get; init; }

    /// <summary>Other names.</summary>
    [Description("Other names that plans use.")]
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>Abbreviations.</summary>
    [Description("Abbreviations.")]
    public required ImmutableArray<string> Abbreviations { get; init; }

    /// <summary>Level.</summary>
    [Description("central, province, district, commune or other.")]
    public required string Level { get; init; }

    /// <summary>Kind.</summary>
    [Description("body, group or relative-group.")]
    public required string Kind { get; init; }

    /// <summary>Place.</summary>
    [Description("Id of the place.")]
    public required string? Place { get; init; }

    /// <summary>Members.</summary>
    [Description("Ids of a group's members.")]
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Successors.</summary>
    [Description("Ids of the agencies that it became.")]
    public required ImmutableArray<string> Successors { get; init; }

    /// <summary>First day.</summary>
    [Description("First day of existence, where stated.")]
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day.</summary>
    [Description("Last day of existence, where it is over.")]
    public required DateOnly? ValidTo { get; init; }

    /// <summary>What nobody has compared with a decision.</summary>
    [Description("Which of validFrom, validTo and successors nobody has compared with a decision.")]
    public required ImmutableArray<string> Unverified { get; init; }

    /// <summary>How to reach it.</summary>
    [Description("Head and contact details; null where the directory has none.")]
    public required AgencyContactData? Contact { get; init; }

    /// <summary>Tasks led.</summary>
    [Description("Number of tasks that it leads.")]
    public required int Leads { get; init; }

    /// <summary>Tasks coordinated.</summary>
    [Description("Number of tasks that it coordinates.")]
    public required int Coordinates { get; init; }

    /// <summary>The page.</summary>
    [Description("Address of the agency's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }
}

/// <summary>How to reach an agency.</summary>
[Description("Head and contact details of an agency.")]
public sealed record AgencyContactData(
    [property: Description("Head.")] string? Head,
    [property: Description("Capacity of the head.")] string? HeadCapacity,
    [property: Description("Postal address.")] string? Address,
    [property: Description("Telephone, as typed.")] string? Telephone,
    [property: Description("E-mail address.")] string? Email,
    [property: Description("Website.")] string? WebSite,
    [property: Description("When citizens are received.")] string? Reception,
    [property: Description("Day on which the details were confirmed, or the last that it may be.")] DateOnly? ConfirmedOn);

/// <summary>A deadline of a task or a reporting duty as <c>/data/deadlines.json</c> gives it.</summary>
[Description("A deadline of a task or of a duty to report.")]
public sealed record DeadlineEntryData
{
    /// <summary>What it belongs to.</summary>
    [Description("'task' or 'report'.")]
    public required string Of { get; init; }

    /// <summary>The task.</summary>
    [Description("Id of the task; null for a duty to report.")]
    public required string? Task { get; init; }

    /// <summary>The plan.</summary>
    [Description("Id of the plan.")]
    public required string Plan { get; init; }

    /// <summary>What is due.</summary>
    [Description("What is due.")]
    public required string Title { get; init; }

    /// <summary>The deadline.</summary>
    [Description("The deadline.")]
    public required DeadlineData Deadline { get; init; }

    /// <summary>How it recurs.</summary>
    [Description("week, month, quarter, half-year or year, for one that recurs.")]
    public required string? Every { get; init; }

    /// <summary>The page.</summary>
    [Description("Address of the page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }
}
