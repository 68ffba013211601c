using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Word;

/// <summary>A note that has a mark: what the mark shows, of which kind and id it is, and the file it stands in.</summary>
internal sealed record MarkedNote(string Label, bool IsEndnote, string Id, WordFile Source)
{
    /// <summary>Its words where they are read already, as those of an embedded page are; else null.</summary>
    public ImmutableArray<Block>? Read { get; init; }
}

/// <summary>Numbers the footnotes and endnotes in the order of their marks, as Word prints them.</summary>
internal sealed class NoteLabels
{
    private readonly Kind _footnotes;
    private readonly Kind _endnotes;
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly List<MarkedNote> _marked = [];

    /// <param name="settings">The document's settings.</param>
    /// <param name="section">The properties of its last section, which say how notes are numbered where the settings do not.</param>
    public NoteLabels(Element? settings, Element? section)
    {
        _footnotes = new Kind(section?.Child("w:footnotePr"), settings?.Child("w:footnotePr"), null);
        _endnotes = new Kind(section?.Child("w:endnotePr"), settings?.Child("w:endnotePr"), "lowerRoman");
    }

    /// <summary>The notes in the order of their marks, each with the label of its mark.</summary>
    public IReadOnlyList<MarkedNote> Marked => _marked;

    /// <summary>
    /// The label of a mark. Where Word prints one label twice (numbers that begin again), the later has a number behind it, so that it
    /// tells the notes apart.
    /// </summary>
    /// <param name="file">The file that the note stands in.</param>
    /// <param name="isEndnote">True for an endnote.</param>
    /// <param name="id">The note's id.</param>
    /// <param name="own">The sign that somebody typed as its mark, or null.</param>
    public string Mark(WordFile file, bool isEndnote, string id, string? own)
    {
        var label = Unique(own ?? (isEndnote ? _endnotes : _footnotes).Next());
        _marked.Add(new MarkedNote(label, isEndnote, id, file));
        return label;
    }

    /// <summary>The label of a note whose words are read already, made to tell it apart like any other.</summary>
    /// <param name="file">The file that the note stands in.</param>
    /// <param name="note">The note with the label that its mark shows.</param>
    public string Mark(WordFile file, Note note)
    {
        var label = Unique(note.Label);
        _marked.Add(new MarkedNote(label, false, "", file) { Read = note.Blocks });
        return label;
    }

    /// <summary>A section ends: numbers may begin again.</summary>
    public void EndSection()
    {
        _footnotes.EndSection();
        _endnotes.EndSection();
    }

    private string Unique(string printed)
    {
        var times = _used[printed] = _used.GetValueOrDefault(printed) + 1;
        return times == 1 ? printed : string.Create(CultureInfo.InvariantCulture, $"{printed} ({times})");
    }

    private sealed class Kind(Element? section, Element? settings, string? usual)
    {
        private readonly string? _format = section?.ValueOf("w:numFmt") ?? settings?.ValueOf("w:numFmt") ?? usual;
        private readonly int _start = section?.NumberOf("w:numStart") ?? settings?.NumberOf("w:numStart") ?? 1;
        private readonly bool _restarts = (section?.ValueOf("w:numRestart") ?? settings?.ValueOf("w:numRestart")) == "eachSect";
        private int _count;

        public string Next() => NumberFormats.Print(_start + _count++, _format);

        public void EndSection()
        {
            if (_restarts) _count = 0;
        }
    }
}
