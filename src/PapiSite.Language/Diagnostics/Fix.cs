using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Diagnostics;

/// <summary>A change of the source that mends a diagnostic, as an editor offers it.</summary>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Edits">Its replacements, all of which belong together; none overlap.</param>
public sealed record Fix(Words Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>True where it is the one right way and needs no judgement, so that the formatter carries it out unasked.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Puts a text in the place of a span.</summary>
    public static Fix Write(TextSpan span, string text) => new(Offered(text), [new(span, text)]);

    /// <summary>
    /// Offers each of several names in the place of one as it was read; none where the span is not all of what was read, as in a name
    /// that runs over two lines.
    /// </summary>
    public static ImmutableArray<Fix> Rename(SourceText source, TextSpan span, string read, params IEnumerable<string> names) =>
        ValueText.Read(source.Slice(span)) != read ? [] : [.. names.Where(name => name != read).Select(name => Write(span, name))];

    private static Words Offered(string text) => new($"Viết “{text}”", $"Write “{text}”");
}
