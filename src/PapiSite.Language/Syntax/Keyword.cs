using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Values;

namespace PapiSite.Language.Syntax;

/// <summary>
/// A keyword of the language: its canonical Vietnamese name, the English alias, and the places where it may stand.
/// </summary>
public abstract record Keyword(string Name, string English, LabelRule Label, ImmutableArray<KeywordUse> Uses)
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

    /// <summary>What may stand between the keyword and its colon where it stands under an entry of a context.</summary>
    public LabelRule LabelIn(EntryContext context) => UseIn(context)?.Label ?? Label;

    /// <summary>True where a label may stand between the keyword and its colon.</summary>
    public bool TakesLabel(string? label) => LabelShape.Fits(Label, label);

    /// <inheritdoc/>
    public virtual bool Equals(Keyword? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

/// <summary>A keyword whose values are of one type wherever it stands.</summary>
public sealed record Keyword<T>(string Name, string English, LabelRule Label, ImmutableArray<KeywordUse<T>> TypedUses)
    : Keyword(Name, English, Label, [.. TypedUses]) where T : Value;

/// <summary>A keyword whose values are of one type at one place and of another at another, or one of two types.</summary>
public sealed record MixedKeyword(string Name, string English, LabelRule Label, ImmutableArray<KeywordUse> Uses)
    : Keyword(Name, English, Label, Uses);
