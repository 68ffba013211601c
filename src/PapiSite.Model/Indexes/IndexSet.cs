using System.Collections.Immutable;

namespace PapiSite.Model.Indexes;

/// <summary>An index with its tree of dimensions: PAPI, PAR INDEX, SIPAS … Each is itself alone.</summary>
public sealed class IndexSet
{
    private readonly Lazy<Dimension> _whole;

    /// <summary>Makes a set whose dimensions are not bound yet.</summary>
    public IndexSet(string code, string name)
    {
        (Code, Name) = (code, name);
        _whole = new(MakeWhole);
    }

    /// <summary>The code that plans use: <c>PAPI</c>.</summary>
    public string Code { get; }

    /// <summary>The full name.</summary>
    public string Name { get; }

    /// <summary>The address: the code as a word.</summary>
    public required string Id { get; init; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>A short name, or null.</summary>
    public string? ShortName { get; init; }

    /// <summary>What pages call it: the short name, or without one the code.</summary>
    public string DisplayName => ShortName ?? Code;

    /// <summary>What its levels are called, outermost first.</summary>
    public ImmutableArray<IndexLevel> Levels { get; init; } = IndexLevel.Usual;

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The points that can be reached, or null.</summary>
    public decimal? MaximumPoints { get; init; }

    /// <summary>The dimensions, in order.</summary>
    public ImmutableArray<Dimension> Dimensions { get; private set; } = [];

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The index as a whole, for what serves no single dimension of it; its path is the code.</summary>
    public Dimension Whole => _whole.Value;

    /// <summary>What the parts at a depth are called, from 0; those below the last named level are called as it.</summary>
    public IndexLevel LevelAt(int depth) => Levels[Math.Min(depth, Levels.Length - 1)];

    /// <summary>Every dimension and component, outer before inner.</summary>
    public IEnumerable<Dimension> AllDimensions() => Dimensions.SelectMany(d => d.WithComponents());

    /// <summary>Binds its dimensions, once.</summary>
    internal void Bind(ImmutableArray<Dimension> dimensions) => Dimensions = dimensions;

    private Dimension MakeWhole() => new(Code, "", Name)
    {
        SetId = Id,
        EnglishName = EnglishName,
        IndexName = DisplayName,
        Description = Description,
        MaximumPoints = MaximumPoints,
        Components = Dimensions,
        Origin = Origin,
    };
}

/// <summary>A dimension of an index set, or a component of one. Each is itself alone.</summary>
/// <param name="path">The code with the labels down to it: <c>PAPI.1</c>, <c>PAPI.1.2</c>.</param>
/// <param name="label">Its own label.</param>
/// <param name="name">Its name.</param>
public sealed class Dimension(string path, string label, string name)
{
    /// <summary>The code with the labels down to it: <c>PAPI.1</c>, <c>PAPI.1.2</c>.</summary>
    public string Path => path;

    /// <summary>Its own label.</summary>
    public string Label => label;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The address of its index set.</summary>
    public string SetId { get; init; } = "";

    /// <summary>
    /// The labels down to it, its own last; none for an index as a whole. A label may have dots of its own: <c>1.1</c> beside <c>1</c>
    /// is a dimension, whatever its number says.
    /// </summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>What pages call the index set.</summary>
    public string IndexName { get; init; } = "";

    /// <summary>What it is called among the levels of its set; null for the index as a whole.</summary>
    public IndexLevel? Level { get; init; }

    /// <summary>The labels down to it, without the set's code: <c>1.2</c>; empty for the index as a whole.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>The index set's name with the labels: <c>PAR INDEX.3</c>.</summary>
    public string ShownPath => Numbering.Length == 0 ? IndexName : $"{IndexName}.{Numbering}";

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
