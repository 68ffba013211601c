using System.Collections.Immutable;
using PapiSite.Language.Values;

namespace PapiSite.Language.Syntax;

/// <summary>One way to use a keyword: where it may stand, what its value is, what may stand under it.</summary>
/// <param name="In">The contexts in which it may stand.</param>
/// <param name="Grammar">How the value is read.</param>
/// <param name="Opens">What may stand under it.</param>
/// <param name="Once">True where a second one under the same entry is a mistake.</param>
/// <param name="Required">True where the entry above cannot do without it.</param>
public record KeywordUse(
    ImmutableArray<EntryContext> In, ValueGrammar Grammar, EntryContext Opens = EntryContext.None, bool Once = true, bool Required = false)
{
    /// <summary>What may stand between keyword and colon at these places; null where the keyword says it for all.</summary>
    public LabelRule? Label { get; init; }

    /// <summary>True where another may stand under the same entry with another label: roles are told apart by name.</summary>
    public bool IsOnceALabel => Label == LabelRule.RequiredName;
}

/// <summary>One way to use a keyword whose values are of one type wherever it stands.</summary>
/// <param name="In">The contexts in which it may stand.</param>
/// <param name="Typed">How the value is read.</param>
/// <param name="Opens">What may stand under it.</param>
/// <param name="Once">True where a second one under the same entry is a mistake.</param>
/// <param name="Required">True where the entry above cannot do without it.</param>
public sealed record KeywordUse<T>(
    ImmutableArray<EntryContext> In, ValueGrammar<T> Typed, EntryContext Opens = EntryContext.None, bool Once = true, bool Required = false)
    : KeywordUse(In, Typed, Opens, Once, Required) where T : Value;
