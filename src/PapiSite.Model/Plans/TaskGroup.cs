using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;

namespace PapiSite.Model.Plans;

/// <summary>A heading of the task table, or an appendix, or a goal: what tasks stand under. Each is itself alone.</summary>
public sealed class TaskGroup
{
    /// <summary>The label as printed, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The address inside the plan's page, unique in the plan.</summary>
    public required string Anchor { get; init; }

    /// <summary>What kind of heading it is.</summary>
    public GroupKind Kind { get; init; }

    /// <summary>How deep it stands, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>A description, in Markdown, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The dimensions of indexes that it serves.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>The dimensions that it names itself, as typed, whether there are such or not; or null.</summary>
    public string? OwnDimensions { get; init; }

    /// <summary>What is to be reached, where a goal has it for all its tasks.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Scores reached.</summary>
    public ImmutableArray<YearScore> Results { get; init; } = [];

    /// <summary>Aims.</summary>
    public ImmutableArray<YearScore> Aims { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>What it says itself of who does what, by when and to what end.</summary>
    public OwnTerms Own { get; init; } = OwnTerms.None;

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>The kinds of heading.</summary>
public enum GroupKind
{
    /// <summary>A group of tasks.</summary>
    Group,

    /// <summary>An appendix.</summary>
    Appendix,

    /// <summary>A goal that the tasks serve.</summary>
    Goal,
}
