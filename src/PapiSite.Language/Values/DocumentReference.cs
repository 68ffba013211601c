using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>A document that a plan cites.</summary>
/// <param name="Text">The reference as typed.</param>
/// <param name="Name">What kind of document it is (<c>Nghị định</c>), or the name of a law; empty where only a number stands.</param>
/// <param name="Number">The number as printed (<c>59/2019/NĐ-CP</c>), or null.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Issuer">Who issued it, where the reference says so.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record DocumentReference(string Text, string Name, string? Number, DateOnly? Date, string? Issuer, TextSpan Span)
{
    /// <summary>The year in the number or of the date, or null.</summary>
    public int? Year { get; init; }
}

/// <summary>A list of documents.</summary>
public sealed record DocumentList(ImmutableArray<DocumentReference> Members) : Value
{
    /// <inheritdoc/>
    public bool Equals(DocumentList? other) => other is not null && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.Length;
}
