using PapiSite.Import.Sources;

namespace PapiSite.Import.Word;

/// <summary>
/// One text of a file: the body, a note, a header, a text box. Its paragraphs and tables are counted, and so are its numbers.
/// </summary>
internal sealed class Story
{
    private SourcePlace? _cell;
    private int _paragraphs;
    private int _tables;

    /// <param name="file">The file.</param>
    /// <param name="part">What the part is called; null for the body.</param>
    /// <param name="root">Its element.</param>
    /// <param name="kind">Its kind.</param>
    public Story(WordFile file, string? part, Element root, TextKind kind = TextKind.Body)
    {
        Source = file;
        Part = part;
        Counters = file.CountersOf(kind);
        Fields = new Fields(root);
        Sections = new Sections(kind == TextKind.Body ? root : new Element(root.Name));
    }

    public WordFile Source { get; }

    public string? Part { get; }

    public ListCounters Counters { get; }

    public Fields Fields { get; }

    public Sections Sections { get; }

    /// <summary>True where the next paragraph or row begins a page.</summary>
    public bool NextStartsPage { get; set; }

    /// <summary>True where a page began since it was last set to false.</summary>
    public bool PageBegan { get; set; }

    /// <summary>Where the words stand that are read now.</summary>
    public SourcePlace Here => _cell ?? new SourcePlace(Part, _paragraphs + 1);

    /// <summary>The place of a paragraph that is now added.</summary>
    public SourcePlace CountParagraph() => _cell ?? new SourcePlace(Part, ++_paragraphs);

    /// <summary>The place of a table that is now begun.</summary>
    public SourcePlace CountTable() => new(Part, ++_tables);

    /// <summary>Reads inside a cell, or back outside; gives where it read before.</summary>
    public SourcePlace? Enter(SourcePlace? cell)
    {
        var before = _cell;
        _cell = cell;
        return before;
    }
}
