using System.Collections.Immutable;
using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>
/// Particulars of a plan as typed, whatever they mean: versions are compared by them where the meaning is a choice or a reference.
/// </summary>
public sealed record TypedParticulars
{
    /// <summary>Why there is no number, or null.</summary>
    public string? NumberAbsence { get; init; }

    /// <summary>Why there is no day of issue, or null.</summary>
    public string? IssuedAbsence { get; init; }

    /// <summary>The index sets, or null.</summary>
    public string? IndexSets { get; init; }

    /// <summary>The dimensions that all its tasks serve, or null.</summary>
    public string? Dimensions { get; init; }

    /// <summary>Whether headlines are summaries or the signed words, or null.</summary>
    public string? Wording { get; init; }

    /// <summary>How much of the document the editor had, or null.</summary>
    public string? SourceCopy { get; init; }

    /// <summary>The attached files, whether the folder has them or not.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];
}
