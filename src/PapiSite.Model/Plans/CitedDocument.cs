using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>How a plan stands to a document.</summary>
public enum CitationKind
{
    /// <summary>Names it.</summary>
    Cites,

    /// <summary>Says that it rests on it.</summary>
    Basis,

    /// <summary>Has another prepared that will take its place.</summary>
    ToBeReplaced,

    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Takes its place.</summary>
    Replaces,

    /// <summary>Changes it.</summary>
    Amends,
}

/// <summary>A document that a plan or task cites.</summary>
/// <param name="Key">The same for the same document wherever it is cited; becomes its address.</param>
/// <param name="Kind">How the citing plan stands to it.</param>
/// <param name="Reference">The reference as typed.</param>
public sealed record CitedDocument(string Key, CitationKind Kind, DocumentReference Reference)
{
    /// <summary>The year that tells it from others of the same number or name; null where the reference has none.</summary>
    public int? Year { get; init; }

    /// <summary>The name of the place whose body issued it; null for documents of the whole country.</summary>
    public string? PlaceName { get; init; }
}
