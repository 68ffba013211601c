using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>What may be typed at a place of a source; nothing inside prose and comments, and where a value may be any words.</summary>
/// <param name="Replaced">What stands there for now and would be replaced: the word that is begun, or nothing.</param>
public sealed record Allowed(TextSpan Replaced)
{
    /// <summary>The entry under which a new one would stand; null at the margin of the file, or where no keyword may stand.</summary>
    public EntrySyntax? Under { get; init; }

    /// <summary>The keywords that may stand here, in the manual's order; without those that stand already and may stand once.</summary>
    public ImmutableArray<Keyword> Keywords { get; init; } = [];

    /// <summary>The words of which the value here is one, in the manual's order.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
