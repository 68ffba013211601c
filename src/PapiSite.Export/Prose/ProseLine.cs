using System.Collections.Immutable;

namespace PapiSite.Export.Prose;

/// <summary>Words in one form of letters.</summary>
/// <param name="Text">The words; a line break inside is <c>\n</c>.</param>
/// <param name="IsBold">True for bold letters.</param>
/// <param name="IsItalic">True for slanted letters.</param>
internal sealed record TextRun(string Text, bool IsBold = false, bool IsItalic = false);

/// <summary>A paragraph of prose, or a row of a table in it.</summary>
/// <param name="Runs">Its words, the marker of an item first.</param>
/// <param name="Depth">How deep it is indented, from 0.</param>
internal sealed record ProseLine(ImmutableArray<TextRun> Runs, int Depth = 0)
{
    /// <summary>True for a heading inside prose.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The cells of a row of a table; empty for a paragraph.</summary>
    public ImmutableArray<ImmutableArray<TextRun>> Cells { get; init; } = [];

    /// <summary>The words without their form.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}
