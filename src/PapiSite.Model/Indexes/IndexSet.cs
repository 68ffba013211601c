using System.Collections.Immutable;

namespace PapiSite.Model.Indexes;

/// <summary>An index with its tree of dimensions: PAPI, PAR INDEX, SIPAS …</summary>
/// <param name="Code">The code that plans use: <c>PAPI</c>.</param>
/// <param name="Name">The full name.</param>
public sealed record IndexSet(string Code, string Name)
{
    /// <summary>The address: the code as a word.</summary>
    public required string Id { get; init; }

    /// <summary>A short name, or null.</summary>
    public string? ShortName { get; init; }

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The points that can be reached, or null.</summary>
    public decimal? MaximumPoints { get; init; }

    /// <summary>The dimensions, in order.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The index as a whole, for what serves no single dimension of it; its path is the code.</summary>
    public Dimension Whole => new(Code, "", Name) { Description = Description, MaximumPoints = MaximumPoints, Components = Dimensions, Origin = Origin };

    /// <summary>Every dimension and component, outer before inner.</summary>
    public IEnumerable<Dimension> AllDimensions() => Dimensions.SelectMany(d => d.WithComponents());
}

/// <summary>A dimension of an index set, or a component of one.</summary>
/// <param name="Path">The code with the labels down to it: <c>PAPI.1</c>, <c>PAPI.1.2</c>.</param>
/// <param name="Label">Its own label.</param>
/// <param name="Name">Its name.</param>
public sealed record Dimension(string Path, string Label, string Name)
{
    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The points that can be reached, or null.</summary>
    public decimal? MaximumPoints { get; init; }

    /// <summary>Its components.</summary>
    public ImmutableArray<Dimension> Components { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Itself and every component below.</summary>
    public IEnumerable<Dimension> WithComponents() => Components.SelectMany(c => c.WithComponents()).Prepend(this);
}
