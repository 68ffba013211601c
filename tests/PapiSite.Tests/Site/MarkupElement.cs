using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>An element of a page, whoever read it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">Its attributes, with their values as a browser takes them.</param>
internal sealed record MarkupElement(string Name, List<(string Name, string Value)> Attributes)
{
    /// <summary>True where nothing stands in it.</summary>
    public bool IsEmpty { get; set; } = true;

    /// <summary>True where a comment stands in it.</summary>
    public bool HasComment { get; init; }

    /// <summary>The place, among the elements of the page, of the one that it stands in; -1 for the outermost.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Name == name) return attribute.Value;
            }

            return null;
        }
    }

    /// <summary>An element as AngleSharp reads it.</summary>
    public static MarkupElement Of(IElement element) => new(element.LocalName, [.. element.Attributes.Select(a => (a.Name, a.Value))])
    {
        IsEmpty = !element.HasChildNodes,
        HasComment = element.ChildNodes.OfType<IComment>().Any(),
    };

    /// <inheritdoc/>
    public override string ToString() => $"<{Name}{string.Concat(Attributes.Select(a => $" {a.Name}=\"{a.Value}\""))}>";
}
