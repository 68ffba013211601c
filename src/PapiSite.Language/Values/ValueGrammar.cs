using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>Reads a value's text; gives null and reports where it cannot.</summary>
public delegate Value? ReadValue(ValueText text, ValueProblems problems);

/// <summary>How one kind of value is written and read.</summary>
/// <param name="Name">What the value is, for messages and the manual.</param>
/// <param name="Example">A value as an editor would type it.</param>
/// <param name="Read">Reads the text, which is never empty.</param>
public sealed record ValueGrammar(Words Name, string Example, ReadValue Read)
{
    /// <summary>True where every deeper line is text, whatever it begins with.</summary>
    public bool IsProse { get; init; }

    /// <summary>True where the keyword may stand without a value.</summary>
    public bool MayBeEmpty { get; init; }
}
