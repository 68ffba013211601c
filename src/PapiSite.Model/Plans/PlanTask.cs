using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Plans;

/// <summary>A task of a plan: a row of its table.</summary>
/// <param name="Id">The address under the plan: <c>i.1</c>.</param>
/// <param name="Headline">What is to be done, in a line.</param>
public sealed record PlanTask(string Id, string Headline)
{
    /// <summary>The number as printed, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The identifier that the editor gave it, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>The groups that it stands in, outermost first.</summary>
    public ImmutableArray<TaskGroup> Groups { get; init; } = [];

    /// <summary>The signed words, in Markdown, or null.</summary>
    public string? Official { get; init; }

    /// <summary>A description, in Markdown, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The goal that it serves, its group's where it names none; or null.</summary>
    public string? Goal { get; init; }

    /// <summary>The goal that it names itself, or null.</summary>
    public string? OwnGoal { get; init; }

    /// <summary>Who does what, own roles or inherited ones.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>The roles whose list ends with "…".</summary>
    public ImmutableHashSet<AssignedRole> OpenRoles { get; init; } = [];

    /// <summary>The roles whose list the source has lost.</summary>
    public ImmutableHashSet<AssignedRole> LostRoles { get; init; } = [];

    /// <summary>When it must be done, own or inherited; null where nothing is said.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>What is to be reached, its goal's where it names nothing of its own.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>What is to be produced.</summary>
    public ImmutableArray<string> Deliverables { get; init; } = [];

    /// <summary>The dimensions of indexes that it serves, its group's where it names none.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>The dimensions that it names itself, as typed, whether there are such or not; or null.</summary>
    public string? OwnDimensions { get; init; }

    /// <summary>The documents that it cites.</summary>
    public ImmutableArray<CitedDocument> Citations { get; init; } = [];

    /// <summary>Its parts.</summary>
    public ImmutableArray<Subtask> Subtasks { get; init; } = [];

    /// <summary>The money that it takes and where it comes from, as the plan says, or null.</summary>
    public string? Budget { get; init; }

    /// <summary>Words that people look for it with and that its text lacks; shown nowhere.</summary>
    public ImmutableArray<string> SearchWords { get; init; } = [];

    /// <summary>The evidence that completion needs, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>Attached files that the content folder has.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>The files that it names, whether the folder has them or not.</summary>
    public ImmutableArray<FileValue> NamedFiles { get; init; } = [];

    /// <summary>Where it stands in the signed document, where the editor says more than group and row.</summary>
    public string? Provenance { get; init; }

    /// <summary>The appendix that it stands in, by its label, or null.</summary>
    public string? Appendix { get; init; }

    /// <summary>What it says itself of who does what, by when and to what end.</summary>
    public OwnTerms Own { get; init; } = OwnTerms.None;

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The innermost group, or null.</summary>
    public TaskGroup? Group => Groups.IsEmpty ? null : Groups[^1];

    /// <summary>True where the source has lost some of its words, of a part's, or a cell.</summary>
    public bool IsDamaged =>
        !Damaged.IsEmpty
        || !LostRoles.IsEmpty
        || Deadline is { IsLost: true }
        || Subtasks.Any(s => !s.Damaged.IsEmpty || s.Deadline is { IsLost: true });

    /// <summary>The agencies in a role.</summary>
    public IEnumerable<Assignment> In(AssignedRole role) => Assignments.Where(a => a.Role == role);

    /// <summary>A task is itself alone, whatever another says.</summary>
    public bool Equals(PlanTask? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>A part of a task.</summary>
public sealed record Subtask(string? Label, string Headline)
{
    /// <summary>The signed words, in Markdown, or null.</summary>
    public string? Official { get; init; }

    /// <summary>What it says itself of who does what, by when and to what end.</summary>
    public OwnTerms Own { get; init; } = OwnTerms.None;

    /// <summary>Its own roles.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>Its own deadline, or null.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>What is to be reached.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>What is to be produced.</summary>
    public ImmutableArray<string> Deliverables { get; init; } = [];

    /// <summary>The documents that it cites.</summary>
    public ImmutableArray<CitedDocument> Citations { get; init; } = [];

    /// <summary>The money that it takes and where it comes from, as the plan says, or null.</summary>
    public string? Budget { get; init; }

    /// <summary>The evidence that completion needs, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>A part of a task is itself alone, whatever another says.</summary>
    public bool Equals(Subtask? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
