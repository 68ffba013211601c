using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;

namespace PapiSite.Language.Syntax;

/// <summary>
/// A keyword of the language: its canonical Vietnamese name, the English alias, and the places where it may stand.
/// </summary>
public sealed record Keyword(string Name, string English, LabelRule Label, ImmutableArray<KeywordUse> Uses)
{
    /// <summary>A sentence of help for the manual and for editors' hover.</summary>
    public required Words Help { get; init; }

    /// <summary>
    /// Other ways to write it, such as the headings of the tables in which plans are printed; the formatter writes the name.
    /// </summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Every way to write it, its name first.</summary>
    public IEnumerable<string> Spellings => [Name, English, .. OtherNames];

    /// <summary>The use under an entry of a context, or null where the keyword may not stand.</summary>
    public KeywordUse? UseIn(EntryContext context)
    {
        foreach (var use in Uses)
        {
            if (use.In.Contains(context)) return use;
        }

        return null;
    }

    /// <summary>True where a label may stand between the keyword and its colon.</summary>
    public bool TakesLabel(string? label) => LabelShape.Fits(Label, label);

    /// <inheritdoc/>
    public bool Equals(Keyword? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
