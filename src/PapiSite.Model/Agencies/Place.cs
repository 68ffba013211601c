using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Agencies;

/// <summary>A place with a government of its own.</summary>
public sealed record Place(string Id, string Name)
{
    /// <summary>The name without its kind: <c>Vĩnh Phúc</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The level.</summary>
    public AdministrativeLevel Level { get; init; } = AdministrativeLevel.Province;

    /// <summary>The first day of existence, where stated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of existence, where it is over.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The name of the place that it lies in, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>The names of the places that it became part of.</summary>
    public ImmutableArray<string> MergedInto { get; init; } = [];

    /// <summary>What of this nobody has compared with a decision.</summary>
    public UnverifiedFacts Unverified { get; init; }

    /// <summary>A note to the reader, in Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>True where it existed on a day, as far as the registry says.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}
