using System.Collections.Immutable;

namespace PapiSite.Language.Syntax;

/// <summary>What stands at a place of a source.</summary>
/// <param name="Part">The part of the source; empty on the new line behind the last line break.</param>
/// <param name="Around">The entries around the part's own, outer before inner.</param>
/// <param name="Inner">What of a typed value stands there: an agency, a document, a date; else null.</param>
public sealed record Standing(SourcePart Part, ImmutableArray<EntrySyntax> Around, ValuePart? Inner)
{
    /// <summary>The entry to which the part belongs, or before which it stands; null where there is none.</summary>
    public EntrySyntax? Entry => Part.Entry;
}
