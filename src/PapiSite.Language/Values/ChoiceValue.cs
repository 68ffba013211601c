using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>One of a fixed set, such as <see cref="PlanStatus"/>.</summary>
public sealed record ChoiceValue<T>(T Choice) : Value where T : struct;

/// <summary>Several of a fixed set, each once, in the order in which they were typed; never empty.</summary>
public sealed record ChoiceList<T>(ImmutableArray<T> Choices) : Value where T : struct
{
    /// <inheritdoc/>
    public bool Equals(ChoiceList<T>? other) => other is not null && Choices.SequenceEqual(other.Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => Choices.Length;
}
