using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>Reads a value's text; gives null and reports where it cannot.</summary>
public delegate T? ReadValue<out T>(ValueText text, ValueProblems problems) where T : Value;

/// <summary>How one kind of value is written and read.</summary>
/// <param name="Name">What the value is, for messages and the manual.</param>
/// <param name="Example">A value as an editor would type it.</param>
/// <param name="Read">Reads the text, which is never empty.</param>
/// <param name="Write">
/// Writes a value that <paramref name="Read"/> may give, so that reading what is written gives it again; prose with line breaks.
/// </param>
public abstract record ValueGrammar(Words Name, string Example, ReadValue<Value> Read, Func<Value, string> Write)
{
    /// <summary>True where every deeper line is text, whatever it begins with.</summary>
    public bool IsProse { get; init; }

    /// <summary>True where the keyword may stand without a value.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The words of which the value is one or several, in the manual's order; none where any words may stand.</summary>
    public ImmutableArray<string> Options { get; init; } = [];
}

/// <summary>How one kind of value is written and read, with the type that reading gives.</summary>
/// <param name="Name">What the value is, for messages and the manual.</param>
/// <param name="Example">A value as an editor would type it.</param>
/// <param name="ReadTyped">Reads the text, which is never empty.</param>
/// <param name="WriteTyped">Writes a value so that reading gives it again.</param>
public record ValueGrammar<T>(Words Name, string Example, ReadValue<T> ReadTyped, Func<T, string> WriteTyped)
    : ValueGrammar(Name, Example, ReadTyped, value => WriteTyped((T)value)) where T : Value;
