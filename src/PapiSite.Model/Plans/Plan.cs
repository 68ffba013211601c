using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Plans;

/// <summary>A published document with its tasks.</summary>
/// <param name="Id">The address: <c>vinh-phuc-papi-2024</c>.</param>
/// <param name="Title">Its title.</param>
public sealed record Plan(string Id, string Title)
{
    /// <summary>Number as printed, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue, or null.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The day of issue, or its month or year where that is all that is known; or null.</summary>
    public DateValue? IssuedIn { get; init; }

    /// <summary>Why there is no number, where the editor says that the source gives none.</summary>
    public Absence? NumberAbsence { get; init; }

    /// <summary>Why there is no day of issue, where the editor says that the source gives none.</summary>
    public Absence? IssuedAbsence { get; init; }

    /// <summary>What this shows of the document; only number and day together make it one that was issued.</summary>
    public PlanStanding Standing =>
        Status == PlanStatus.Draft ? PlanStanding.Draft
        : Number is not null && Issued is not null ? PlanStanding.Issued : PlanStanding.Uncertain;

    /// <summary>How much of the document the editor had, or null.</summary>
    public SourceCopy? SourceCopy { get; init; }

    /// <summary>Where the document was found, in the editor's words, or null.</summary>
    public string? Provenance { get; init; }

    /// <summary>Who issued it.</summary>
    public ImmutableArray<Assignment> Issuers { get; init; } = [];

    /// <summary>Who signed it, or null.</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>The place it is for, as typed, or null.</summary>
    public string? PlaceName { get; init; }

    /// <summary>The place it is for, or null.</summary>
    public Place? Place { get; init; }

    /// <summary>The years it is for, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>
    /// The years in which it is carried out: its period's; where that has no beginning or no end, from its issue on and for ever.
    /// </summary>
    public (int First, int Last) Years =>
        (Period?.FirstYear ?? IssuedIn?.First.Year ?? DateOnly.MinValue.Year, Period?.LastYear ?? DateOnly.MaxValue.Year);

    /// <summary>False where nobody knows since when it is carried out: neither its period nor its issue tells a first year.</summary>
    public bool HasBeginning => Period?.FirstYear is not null || IssuedIn is not null;

    /// <summary>
    /// True for a way to write its number: <c>06/KH-UBND</c>, <c>6/kh–ubnd</c>; QĐ and QD are the same, since not everybody can type Đ.
    /// </summary>
    public bool BearsNumber(string number)
    {
        return Number is { } own && VietnameseText.Slug(own.TrimStart('0')) == VietnameseText.Slug(number.TrimStart('0'));
    }

    /// <summary>The index sets it is for.</summary>
    public ImmutableArray<IndexSet> IndexSets { get; init; } = [];

    /// <summary>Where it stands, where the editor says so.</summary>
    public PlanStatus? Status { get; init; }

    /// <summary>True where nothing may be said of what is late: it is a draft, or another plan has taken its place.</summary>
    public bool IsNotBinding => Status is PlanStatus.Draft or PlanStatus.Replaced;

    /// <summary>
    /// The last day of a task's deadline, after which it is past; null where nothing can be said: what recurs, goes on or waits for an
    /// event, a task of which the source has lost words, a deadline outside the plan's years or before its issue, a plan that does not
    /// bind.
    /// </summary>
    public DateOnly? LastDayOf(PlanTask task)
    {
        if (IsNotBinding || task.IsDamaged || task.Deadline is not { IsDated: true } deadline) return null;
        // What is lost may have been later than all the rest.
        if (deadline.Singles.Any(d => d.IsLost)) return null;
        return (Period is null || !deadline.IsOutside(Period)) && !(deadline.LastDue < IssuedIn?.First) ? deadline.LastDue : null;
    }

    /// <summary>
    /// The parts of a task's deadline whose last day is over on a day that is not past its last yet: milestones, each by itself. None where
    /// nothing can be said of its last day, nor those that were over before the plan was issued or its years began.
    /// </summary>
    public IEnumerable<Deadline> MilestonesBefore(PlanTask task, DateOnly day) => LastDayOf(task) is { } last && last >= day
        ? task.Deadline!.Parts.Where(p => p.LastDue < day && !(p.LastDue < IssuedIn?.First) && !(p.LastDue < Period?.First))
            .OrderBy(p => p.LastDue)
        : [];

    /// <summary>True where headlines are summaries and not the signed words.</summary>
    public bool IsSummarised { get; init; }

    /// <summary>What the editor worked out of the document's words: pages and data say of it that the document does not print it.</summary>
    public ImmutableArray<InferredPart> Inferred { get; init; } = [];

    /// <summary>A description, in Markdown, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Documents carried out, replaced, amended, cited by the plan as a whole.</summary>
    public ImmutableArray<CitedDocument> Citations { get; init; } = [];

    /// <summary>The documents that the plan cites anywhere: itself, in its tasks and their parts, in its duties.</summary>
    public IEnumerable<CitedDocument> AllCitations() =>
    [
        .. Citations, .. Tasks.SelectMany(t => t.Citations.Concat(t.Subtasks.SelectMany(s => s.Citations))),
        .. Duties.SelectMany(d => d.Citations), .. ReportingDuties.SelectMany(d => d.Citations),
    ];

    /// <summary>The key under which other plans cite it; null where it has no number.</summary>
    public string? DocumentKey { get; init; }

    /// <summary>Who gets it.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Its prose.</summary>
    public ImmutableArray<PlanSection> Sections { get; init; } = [];

    /// <summary>Its footnotes, label and Markdown.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>Attached files.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>Scores of the index as a whole.</summary>
    public ImmutableArray<YearScore> Results { get; init; } = [];

    /// <summary>Aims for the index as a whole.</summary>
    public ImmutableArray<YearScore> Aims { get; init; } = [];

    /// <summary>Tables in which a body scores itself.</summary>
    public ImmutableArray<SelfScoring> SelfScorings { get; init; } = [];

    /// <summary>Every group, in the document's order, outer before inner.</summary>
    public ImmutableArray<TaskGroup> Groups { get; init; } = [];

    /// <summary>Every task, in the document's order.</summary>
    public ImmutableArray<PlanTask> Tasks { get; init; } = [];

    /// <summary>Duties given in prose.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Duties to report.</summary>
    public ImmutableArray<ReportingDuty> ReportingDuties { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>What it says itself of who does what, by when and to what end.</summary>
    public OwnTerms Own { get; init; } = OwnTerms.None;

    /// <summary>Its particulars as typed.</summary>
    public TypedParticulars Typed { get; init; } = new();

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>A plan is itself alone, whatever another says.</summary>
    public bool Equals(Plan? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>A part of a plan's prose; parts nest.</summary>
public sealed record PlanSection(string? Label, string Title, string Body, ImmutableArray<PlanSection> Sections);

/// <summary>A footnote.</summary>
public sealed record Footnote(string? Label, string Text);

/// <summary>A duty that a plan gives to agencies in prose.</summary>
public sealed record Duty(
    string? Label,
    string Headline,
    ImmutableArray<Assignment> Agencies,
    string? Body,
    Deadline? Deadline,
    ImmutableArray<CitedDocument> Citations,
    Origin Origin
);

/// <summary>Who reports what to whom by when. The deadline is that of the periods, where the plan names some.</summary>
public sealed record ReportingDuty(
    string? Label, string Headline, ImmutableArray<Assignment> Agencies, ImmutableArray<Assignment> To, ImmutableArray<Assignment> Via,
    Deadline? Deadline, string? Body, ImmutableArray<CitedDocument> Citations, Origin Origin)
{
    /// <summary>The parts of the year for which the plan asks reports, where the editor lists them.</summary>
    public ImmutableArray<YearPart> Periods { get; init; } = [];

    /// <summary>The same as the editor typed them, or null.</summary>
    public string? TypedPeriods { get; init; }
}
