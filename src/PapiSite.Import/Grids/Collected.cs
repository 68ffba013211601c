using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Grids;

/// <summary>What a reader collects beside the blocks while it goes through a file, and how many blocks and cells there were.</summary>
/// <param name="part">What places call the part of a file that is read; null for its body.</param>
internal sealed class Collected(string? part = null)
{
    private readonly List<LeftOut> leftOut = [];
    private readonly List<Note> notes = [];
    private readonly List<Paragraph> margins = [];
    private int blocks;
    private int room = GridLimits.Cells;

    /// <summary>How many cells there may still be.</summary>
    public ref int Room => ref room;

    /// <summary>Marks and notes that were written small, to be matched at the end.</summary>
    public SmallMarks Marks { get; } = new();

    /// <summary>The line of the text file that is being read, or null.</summary>
    public int? Line { get; set; }

    /// <summary>The place of the next paragraph or table of the part.</summary>
    public SourcePlace NextPlace() => new(part, ++blocks) { Line = Line };

    /// <summary>The place where a paragraph or table of the part would stand.</summary>
    public SourcePlace Here => new(part, Math.Max(1, blocks)) { Line = Line };

    public void LeaveOut(SourcePlace place, string words, Words reason)
    {
        words = Wording.Of(words);
        if (Wording.HasWords(words)) leftOut.Add(new(place, words, reason));
    }

    public void AddNote(Note note) => notes.Add(note);

    /// <summary>Adds what stands at the head or foot of every page, each wording once.</summary>
    public void AddMargin(IEnumerable<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (margins.All(m => m.Text != paragraph.Text)) margins.Add(paragraph);
            else LeaveOut(paragraph.Place, paragraph.Printed, LeftOutReasons.RepeatedMargin);
        }

        foreach (var table in blocks.OfType<Table>()) AddMargin(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks));
    }

    /// <summary>The document, with small numbers made marks and notes where they belong together.</summary>
    public ForeignDocument Document(string fileName, ImmutableArray<Block> found)
    {
        var (body, small) = Marks.Match(found);
        return new(fileName, body) { Notes = [.. notes, .. small], Margins = [.. margins], LeftOut = [.. leftOut] };
    }
}
