using System.Collections.Immutable;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests;

/// <summary>
/// A document as a few lines of text, for tests: a line is a paragraph, <c>**…**</c> makes it bold; a line that begins with <c>|</c> is a
/// row of a table, where <c>&lt;</c> goes on from the left, <c>^</c> from above, and <c>¶</c> begins another paragraph. <c>---</c> ends a
/// table. <c>[^1]: …</c> is a note.
/// </summary>
internal static class DocumentText
{
    public static ForeignDocument Read(string name, string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var notes = ImmutableArray.CreateBuilder<Note>();
        var rows = new List<string[]>();
        void EndTable()
        {
            if (rows.Count == 0) return;
            blocks.Add(Table(blocks.Count + 1, rows));
            rows.Clear();
        }

        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith('|'))
            {
                rows.Add([.. line.Trim('|').Split('|').Select(c => c.Trim())]);
                continue;
            }

            EndTable();
            if (line.StartsWith("[^", StringComparison.Ordinal)) notes.Add(Note(line, notes.Count + 1));
            else if (line.Length > 0 && line != "---") blocks.Add(Paragraph(new(null, blocks.Count + 1), line));
        }

        EndTable();
        return new(name, blocks.ToImmutable()) { Notes = notes.ToImmutable() };
    }

    private static Note Note(string line, int number) => new(
        line[2..line.IndexOf(']')], [new Paragraph(new($"chú thích {number}", 1), line[(line.IndexOf(':') + 1)..].Trim())]);

    private static Paragraph Paragraph(SourcePlace place, string line) =>
        new(place, line.Replace("**", "")) { IsBold = line.StartsWith("**", StringComparison.Ordinal) };

    private static Table Table(int block, List<string[]> rows)
    {
        var made = ImmutableArray.CreateBuilder<TableRow>();
        for (var y = 0; y < rows.Count; y++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x] == "<") continue;
                var width = 1 + rows[y].Skip(x + 1).TakeWhile(c => c == "<").Count();
                var height = 1 + rows.Skip(y + 1).TakeWhile(r => x < r.Length && r[x] == "^").Count();
                var place = new SourcePlace(null, block, y + 1, x + 1);
                var isCarried = rows[y][x] == "^";
                ImmutableArray<Block> words = isCarried || rows[y][x].Length == 0 ? []
                    : [.. rows[y][x].Split('¶').Select(line => Paragraph(place, line.Trim()))];
                cells.Add(new(place, x, width, words) { IsCarried = isCarried, Height = height });
            }

            made.Add(new(cells.ToImmutable()));
        }

        return new(new(null, block), rows.Max(r => r.Length), made.ToImmutable());
    }
}
