using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>Something whose address is another one after a change, or which is gone.</summary>
/// <param name="Before">The address before.</param>
/// <param name="After">The address after; null where it is gone.</param>
/// <param name="Title">The headline, title or name before; null where it is withheld.</param>
public sealed record AddressMove(ContentAddress Before, ContentAddress? After, string? Title)
{
    /// <summary>Of a task, the labels of its groups and its own before.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Of an agency, the name of its place before.</summary>
    public string? Place { get; init; }
}
