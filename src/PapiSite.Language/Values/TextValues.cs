using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Words as they stand.</summary>
public sealed record TextValue(string Text) : Value;

/// <summary>Prose in Markdown without its private notes; raw HTML in it is text.</summary>
public sealed record ProseValue(string Markdown) : Value
{
    /// <summary>Where private notes stood in the text as typed, in its order.</summary>
    public ImmutableArray<TextSpan> Notes { get; init; } = [];

    /// <summary>Where the lines of the prose begin, in it and in the text as typed; empty where the two are one.</summary>
    public ImmutableArray<(int InProse, int InText)> Lines { get; init; } = [];

    /// <summary>The place in the text as typed of a place in the prose.</summary>
    public int ToText(int place)
    {
        var (inProse, inText) = Lines.LastOrDefault(line => line.InProse <= place);
        return inText + place - inProse;
    }

    /// <inheritdoc/>
    public bool Equals(ProseValue? other) => other is not null && Markdown == other.Markdown;

    /// <inheritdoc/>
    public override int GetHashCode() => Markdown.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A member of a list and where it stands in the source.</summary>
public sealed record ListItem(string Text, TextSpan Span);

/// <summary>A list of words, members separated by <c>;</c>.</summary>
public sealed record TextList(ImmutableArray<ListItem> Items) : Value
{
    /// <inheritdoc/>
    public bool Equals(TextList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
}

/// <summary>A number with a decimal comma.</summary>
public sealed record NumberValue(decimal Number) : Value;

/// <summary>A person and the capacity in which they sign: <c>Vũ Chí Giang (Phó Chủ tịch)</c>.</summary>
public sealed record Signatory(string Name, string? Capacity) : Value;

/// <summary>A web address, with the name to show.</summary>
public sealed record LinkValue(string Url, string? Title) : Value;

/// <summary>A file of the repository, by its path under the content folder, with the name to show.</summary>
public sealed record FileValue(string Path, string? Title) : Value;
