using System.Collections.Immutable;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Grids;

/// <summary>
/// Numbers written small (<c>&lt;sup&gt;1&lt;/sup&gt;</c>, <c>[^1]</c>): one at the beginning of a paragraph begins a note where the same
/// stands small elsewhere before it; every other that has a note is its mark. The rest are words like others (m², 10³).
/// </summary>
internal sealed class SmallMarks
{
    private readonly Dictionary<Paragraph, ImmutableArray<Small>> smalls = new(ReferenceEqualityComparer.Instance);

    /// <summary>A number written small: where it stands in the text and how long it is there.</summary>
    /// <param name="IsNamed">True where the file itself says that it is a note's (<c>[^1]</c>).</param>
    public readonly record struct Small(int Offset, int Length, string Label, bool IsNamed);

    public void Add(Paragraph paragraph, ImmutableArray<Small> found)
    {
        if (!found.IsEmpty) smalls[paragraph] = found;
    }

    /// <summary>Puts a paragraph in the place of another with the same text.</summary>
    public void Replace(Paragraph old, Paragraph dressed)
    {
        if (smalls.Remove(old, out var found)) smalls[dressed] = found;
    }

    /// <summary>True where the paragraph has such numbers, so that its text must stay as it is.</summary>
    public bool IsIn(Paragraph paragraph) => smalls.ContainsKey(paragraph);

    /// <summary>The blocks without the notes and with their marks, and the notes.</summary>
    public (ImmutableArray<Block> Blocks, ImmutableArray<Note> Notes) Match(ImmutableArray<Block> blocks)
    {
        if (smalls.Count == 0) return (blocks, []);
        var marked = smalls.SelectMany(p => p.Value.Where(s => !Begins(p.Key, s))).Select(s => s.Label).ToHashSet(StringComparer.Ordinal);
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (Beginning(block) is { } small && (marked.Contains(small.Label) || small.IsNamed)) begun.Add(small.Label);
        }

        var notes = new List<Note>();
        var left = new List<Block>();
        var afterNote = false;
        foreach (var block in blocks)
        {
            if (Beginning(block) is { } small && begun.Contains(small.Label) && notes.All(n => n.Label != small.Label))
            {
                var paragraph = (Paragraph)block;
                var words = paragraph.Text[(small.Offset + small.Length)..].TrimStart(' ', '.', ':');
                notes.Add(new(small.Label, [paragraph with { Text = words }]));
                afterNote = true;
                continue;
            }

            var marks = block.WithParagraphs(p => WithMarks(p, begun));

            // A note stands at the foot of its page: what comes after it is on the next.
            left.Add(afterNote && marks is Paragraph next ? next with { StartsPage = true } : marks);
            afterNote = false;
        }

        return ([.. left], [.. notes]);
    }

    private static bool Begins(Paragraph paragraph, Small small) => paragraph.Number is null && small.Offset == 0;

    private Small? Beginning(Block block) =>
        block is Paragraph paragraph && smalls.TryGetValue(paragraph, out var found) && Begins(paragraph, found[0]) ? found[0] : null;

    private Paragraph WithMarks(Paragraph paragraph, HashSet<string> labels)
    {
        if (!smalls.TryGetValue(paragraph, out var found)) return paragraph;
        var (text, marks) = (paragraph.Text, new List<NoteMark>());
        var taken = 0;
        foreach (var small in found.Where(s => labels.Contains(s.Label)))
        {
            text = text.Remove(small.Offset - taken, small.Length);
            marks.Add(new(small.Offset - taken, small.Label));
            taken += small.Length;
        }

        return marks.Count == 0 ? paragraph : paragraph with { Text = text, NoteMarks = [.. paragraph.NoteMarks, .. marks] };
    }
}
