using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>A part of a source. The parts of a tree stand one behind the other and together are the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Entry">The entry to which it belongs, or before which it stands; null behind the last and for stray text.</param>
public readonly record struct SourcePart(PartKind Kind, TextSpan Span, EntrySyntax? Entry)
{
    /// <summary>True where its last character is a line break, so that the next part begins a line.</summary>
    public bool EndsLine { get; init; }
}
