using System.Collections.Immutable;
using PapiSite.Language.Values;

namespace PapiSite.Site.Views;

/// <summary>A link to an attached file, or to a proof elsewhere.</summary>
/// <param name="Route">Where an attached file lies; null for a link to elsewhere.</param>
/// <param name="Address">The address elsewhere; null for an attached file.</param>
/// <param name="Title">Its title; without one, the file's name or the address.</param>
/// <param name="IsTitled">True where an editor wrote the title.</param>
public sealed record FileLink(string? Route, string? Address, string Title, bool IsTitled)
{
    /// <summary>The files and links among values, in their order.</summary>
    public static ImmutableArray<FileLink> Of(IEnumerable<Value> values) => [.. values.Select(Of).OfType<FileLink>()];

    private static FileLink? Of(Value value) =>
        value switch
        {
            FileValue file => new(
                Routes.OfFile(file.Path),
                null,
                file.Title ?? file.Path[(file.Path.LastIndexOf('/') + 1)..],
                file.Title is not null
            ),
            LinkValue link => new(null, link.Url, link.Title ?? link.Url, link.Title is not null),
            _ => null,
        };
}
