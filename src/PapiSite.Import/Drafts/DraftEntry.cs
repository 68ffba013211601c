using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;

namespace PapiSite.Import.Drafts;

/// <summary>An entry that the importer writes, with where its words come from and what is not sure of it.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Label">The label, or null.</param>
/// <param name="Text">The words of its value; empty for none.</param>
public sealed record DraftEntry(Keyword Keyword, string? Label, string Text)
{
    /// <summary>Where the words stand in the source.</summary>
    public ImmutableArray<SourcePlace> Places { get; init; } = [];

    /// <summary>What an editor should look at, and why.</summary>
    public ImmutableArray<Words> Doubts { get; init; } = [];

    /// <summary>Words of the source that stood between the names of its value and are no longer there.</summary>
    public string Joints { get; init; } = "";

    /// <summary>Words of its value that are the importer's own: the name of a column or of a field before what stands in a note.</summary>
    public string Added { get; init; } = "";

    /// <summary>The entries under it.</summary>
    public ImmutableArray<DraftEntry> Children { get; init; } = [];

    /// <summary>This one and all under it, in the order in which they are written.</summary>
    public IEnumerable<DraftEntry> WithAll() => Children.SelectMany(c => c.WithAll()).Prepend(this);

    /// <summary>The entry to write: doubts stand in comments above it, each with the place in the source.</summary>
    public PapiEntry Written(int depth = 0) => PapiEntry.OfText(Keyword, Text, Label) with
    {
        Width = 120 - (2 * depth),
        Before = [.. Separated ? [PapiLine.Blank] : Enumerable.Empty<PapiLine>(), .. Doubts.Select(Comment)],
        Children = [.. Children.Select(c => c.Written(depth + 1))],
    };

    /// <summary>What stands apart from the entry above: groups and tasks.</summary>
    private bool Separated =>
        Keyword == Keywords.Task || Keyword == Keywords.Group || Keyword == Keywords.Appendix || Keyword == Keywords.Goal;

    private PapiLine Comment(Words doubt) => PapiLine.Comment(Doubt.Comment(Places is [var first, ..] ? first : null, doubt));
}
