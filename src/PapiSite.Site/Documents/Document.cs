using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Documents;

/// <summary>A document that plans cite, however they write it.</summary>
/// <param name="Key">Its address under <c>/van-ban/</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Kind and number, or the name of a law: <c>Nghị định 59/2019/NĐ-CP</c>, <c>Luật Đất đai (2013)</c>.</param>
public sealed record Document(string Key, DocumentKind Kind, string Title)
{
    /// <summary>The date, where some citation has it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year, where some citation has it.</summary>
    public int? Year { get; init; }

    /// <summary>Who issued it, with its place: <c>UBND tỉnh Vĩnh Phúc</c>; null where no citation says so.</summary>
    public string? Issuer { get; init; }

    /// <summary>The place whose body issued it; null for documents of the whole country.</summary>
    public string? PlaceName { get; init; }

    /// <summary>The plan of the site that it is, or null.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The plans that cite it as a whole.</summary>
    public ImmutableArray<PlanCitation> Plans { get; init; } = [];

    /// <summary>The tasks that cite it, they or their parts, in the plans' order.</summary>
    public ImmutableArray<PublishedTask> Tasks { get; init; } = [];

    /// <summary>Those of the tasks from which another document is to come in its place.</summary>
    public ImmutableArray<PublishedTask> ReplacingTasks { get; init; } = [];

    /// <summary>The duties that cite it.</summary>
    public ImmutableArray<DutyCitation> Duties { get; init; } = [];

    /// <summary>The ways in which it is written.</summary>
    public ImmutableArray<string> Wordings { get; init; } = [];

    /// <summary>How many plans, tasks and duties cite it.</summary>
    public int Count => Plans.Length + Tasks.Length + Duties.Length;

    /// <summary>The plans that take its place.</summary>
    public IEnumerable<Plan> ReplacedBy => Plans.Where(p => p.Kind == CitationKind.Replaces && p.Plan != Plan).Select(p => p.Plan);

    /// <summary>The plans that change it.</summary>
    public IEnumerable<Plan> AmendedBy => Plans.Where(p => p.Kind == CitationKind.Amends && p.Plan != Plan).Select(p => p.Plan);
}

/// <summary>A plan that cites a document, and how it stands to it.</summary>
public sealed record PlanCitation(Plan Plan, CitationKind Kind);

/// <summary>A duty that cites a document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Headline">What is to be done.</param>
/// <param name="Anchor">Its place on the plan's page.</param>
public sealed record DutyCitation(Plan Plan, string Headline, string Anchor);
