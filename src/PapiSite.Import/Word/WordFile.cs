using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>The kinds of text in a file, each with numbers of its own.</summary>
internal enum TextKind
{
    Body,
    Box,
    Footnote,
    Endnote,
    Margin,
}

/// <summary>What holds for all texts of one file while it is read.</summary>
internal sealed class WordFile : IDisposable
{
    /// <summary>Files in files deeper than this are not opened.</summary>
    private const int MostDepth = 3;

    private const long MostCompared = 2_000_000;

    /// <summary>The most bytes of embedded parts together: one part may be taken in any number of times.</summary>
    private const long MostEmbedded = 24_000_000;

    /// <summary>Opening an embedded part costs as much as so many bytes of it.</summary>
    private const int CostOfOpening = 20_000;

    private readonly Counts _counts;
    private readonly List<WordFile> _inside = [];
    private readonly Dictionary<TextKind, ListCounters> _counters = [];
    private readonly int _depth;
    private long _compared;

    public WordFile(WordPackage package)
    {
        Package = package;
        Styles = new WordStyles(package.Styles, package.Theme);
        Lists = new ListDefinitions(package.Numbering, Styles);
        Notes = new NoteLabels(package.Settings, package.Document.Child("w:body")?.Child("w:sectPr"));
        LeftOut = new LeftOutList();
        Remarks = [];
        PartRemarks = [];
        _counts = new Counts();
    }

    private WordFile(WordPackage package, WordFile outer)
        : this(package)
    {
        (Notes, LeftOut, Remarks, PartRemarks) = (outer.Notes, outer.LeftOut, outer.Remarks, outer.PartRemarks);
        (_counts, _depth) = (outer._counts, outer._depth + 1);
    }

    public WordPackage Package { get; }

    public WordStyles Styles { get; }

    public ListDefinitions Lists { get; }

    public NoteLabels Notes { get; }

    public LeftOutList LeftOut { get; }

    public HashSet<Remark> Remarks { get; }

    /// <summary>What is to be known of how embedded pages and texts were read.</summary>
    public HashSet<Words> PartRemarks { get; }

    /// <summary>The numbers of one kind of text: Word counts all text boxes together, all notes, and what stands on every page.</summary>
    public ListCounters CountersOf(TextKind kind)
    {
        if (kind == TextKind.Body) return new ListCounters(Lists, Styles);
        if (!_counters.TryGetValue(kind, out var counters)) _counters[kind] = counters = new ListCounters(Lists, Styles);
        return counters;
    }

    /// <summary>
    /// True while two alternatives may still be compared: they stand in one another, and a file made for it would have them compared
    /// without end.
    /// </summary>
    public bool MayCompare(int characters) => (_compared += characters + 1) < MostCompared;

    public int NextBox() => ++_counts.Boxes;

    public int NextChunk() => ++_counts.Chunks;

    /// <summary>True while further embedded parts may be read.</summary>
    public bool HasRoom => _counts.Embedded < MostEmbedded;

    /// <summary>An embedded part of so many bytes is read.</summary>
    public void TakeRoom(int bytes) => _counts.Embedded += bytes + CostOfOpening;

    /// <summary>A Word file inside this one, whose words are among this one's; null where it is too deep.</summary>
    /// <exception cref="WordRefusal">It cannot be opened.</exception>
    public WordFile? Open(ReadOnlyMemory<byte> bytes)
    {
        if (_depth >= MostDepth) return null;
        var inner = new WordFile(Package.OpenInside(bytes), this);
        _inside.Add(inner);
        return inner;
    }

    public void Dispose()
    {
        foreach (var inner in _inside) inner.Dispose();
        Package.Dispose();
    }

    private sealed class Counts
    {
        public int Boxes { get; set; }

        public int Chunks { get; set; }

        public long Embedded { get; set; }
    }
}
