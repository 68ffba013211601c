using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Sources;

/// <summary>A document of another program as paragraphs and grids, every word with its place.</summary>
/// <param name="FileName">The name of the file, without its folder.</param>
/// <param name="Blocks">What stands in it, in reading order.</param>
public sealed record ForeignDocument(string FileName, ImmutableArray<Block> Blocks)
{
    /// <summary>Footnotes and endnotes by their label, in the order of their marks.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What stands at the head or foot of every page, each wording once.</summary>
    public ImmutableArray<Paragraph> Margins { get; init; } = [];

    /// <summary>Words of the file that are not among the above, with the reason.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];
}

/// <summary>A footnote or endnote.</summary>
/// <param name="Label">What its mark shows: <c>1</c>, <c>i</c>.</param>
/// <param name="Blocks">Its words.</param>
public sealed record Note(string Label, ImmutableArray<Block> Blocks);

/// <summary>Words that a reader left out.</summary>
/// <param name="Place">Where they stood.</param>
/// <param name="Words">The words.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOut(SourcePlace Place, string Words, Words Reason);

/// <summary>What reading a file gave: the document, or why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The document, with what an editor should know of how it was read.</summary>
    public sealed record Read(ForeignDocument Document, ImmutableArray<Words> Remarks) : ReadResult;

    /// <summary>No document.</summary>
    /// <param name="Happened">What is wrong with the file.</param>
    /// <param name="ToDo">What to do.</param>
    public sealed record Refused(Words Happened, Words ToDo) : ReadResult;
}
