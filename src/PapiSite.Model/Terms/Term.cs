using System.Collections.Immutable;

namespace PapiSite.Model.Terms;

/// <summary>A technical term of plans, with what citizens and plans write for it.</summary>
/// <param name="Name">The term spelled out: <c>thủ tục hành chính</c>.</param>
public sealed record Term(string Name)
{
    /// <summary>Abbreviations: <c>TTHC</c>.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>Other names that plans use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }
}
