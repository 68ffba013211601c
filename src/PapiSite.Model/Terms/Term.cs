using System.Collections.Immutable;

namespace PapiSite.Model.Terms;

/// <summary>A technical term of plans, with what citizens and plans write for it. Each is itself alone.</summary>
/// <param name="name">The term spelled out: <c>thủ tục hành chính</c>.</param>
public sealed class Term(string name)
{
    /// <summary>The term spelled out: <c>thủ tục hành chính</c>.</summary>
    public string Name => name;

    /// <summary>Abbreviations: <c>TTHC</c>.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>Other names that plans use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Everyday words for it; search understands them, pages do not show them.</summary>
    public ImmutableArray<string> AlsoCalled { get; init; } = [];

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }
}
