using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Questions;

/// <summary>A question, a petition or feedback that a citizen sent, with the answer.</summary>
/// <param name="Id">The address.</param>
/// <param name="Title">The question, in a line.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sent">The day on which it was sent.</param>
public sealed record Question(string Id, string Title, QuestionKind Kind, DateOnly Sent)
{
    /// <summary>Who must answer.</summary>
    public ImmutableArray<Assignment> Agencies { get; init; } = [];

    /// <summary>The whole of it, in Markdown; null where the title says all.</summary>
    public string? Text { get; init; }

    /// <summary>The answer, in Markdown, or null.</summary>
    public string? Answer { get; init; }

    /// <summary>The day of the answer, or null.</summary>
    public DateOnly? Answered { get; init; }

    /// <summary>The plan concerned, or null.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The task of the plan concerned, or null.</summary>
    public PlanTask? Task { get; init; }

    /// <summary>Files that go with the answer.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>A question is itself alone, whatever another says.</summary>
    public bool Equals(Question? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
