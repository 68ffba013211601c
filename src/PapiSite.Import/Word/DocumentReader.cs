using System.Collections.Immutable;
using PapiSite.Import.Letters;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Reads the texts of a file one after the other: body, notes, what stands on every page, comments.</summary>
internal sealed class DocumentReader(WordFile file)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ReadResult Read(string fileName)
    {
        var body = file.Package.Document.Child("w:body") ?? throw WordRefusal.Broken;
        var story = new Story(file, null, body);
        var blocks = new BlockReader(story).Read(body);
        var notes = Notes();
        var margins = Margins(story.Sections);
        Comments();
        foreach (var diagram in file.Package.Diagrams) Leave("sơ đồ", RawWords.Of(diagram), LeftOutReasons.Diagram);
        var read = new ForeignDocument(fileName, blocks) { Notes = notes, Margins = margins, LeftOut = file.LeftOut.ToImmutable() };
        var (document, wasFound) = UnmarkedLetters.Written(read);
        if (wasFound) file.Remarks.Add(Remark.LegacyLettersFound);
        return new ReadResult.Read(document, [.. file.Remarks.Order().Select(RemarkWords.Of), .. file.PartRemarks]);
    }

    private ImmutableArray<Note> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var used = new HashSet<Element>();
        // A note's own words may mark further notes, so the list may grow.
        for (var i = 0; i < file.Notes.Marked.Count; i++)
        {
            var marked = file.Notes.Marked[i];
            if (marked.Read is { } read)
            {
                notes.Add(new Note(marked.Label, read));
                continue;
            }

            var note = marked.Source.Package.Note(marked.IsEndnote, marked.Id);
            if (note is null || !used.Add(note))
            {
                file.Remarks.Add(Remark.MissingNote);
                continue;
            }

            var part = $"{(marked.IsEndnote ? "chú thích cuối" : "chú thích")} {marked.Label}";
            var story = new Story(marked.Source, part, note, marked.IsEndnote ? TextKind.Endnote : TextKind.Footnote);
            notes.Add(new Note(marked.Label, new BlockReader(story).Read(note)));
        }

        foreach (var note in AllNotes().Where(n => !used.Contains(n)))
        {
            Leave("chú thích", RawWords.Of(note), LeftOutReasons.NoteWithoutMark);
        }

        return notes.ToImmutable();
    }

    private IEnumerable<Element> AllNotes() => new[] { file.Package.Footnotes, file.Package.Endnotes }
        .SelectMany(root => root?.Children ?? [])
        .Where(n => n.Name is "w:footnote" or "w:endnote");

    private ImmutableArray<Paragraph> Margins(Sections sections)
    {
        var margins = ImmutableArray.CreateBuilder<Paragraph>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var used = new HashSet<Element>();
        foreach (var reference in sections.All.SelectMany(s => s.Children))
        {
            var (parts, name) = reference.Name switch
            {
                "w:headerReference" => (file.Package.Headers, "đầu trang"),
                "w:footerReference" => (file.Package.Footers, "chân trang"),
                _ => default,
            };
            if (parts is null || reference["r:id"] is not { } id || !parts.TryGetValue(id, out var root) || !used.Add(root)) continue;
            var blocks = new BlockReader(new Story(file, name, root, TextKind.Margin)).Read(root);
            margins.AddRange(blocks.Paragraphs().Where(p => seen.Add(p.Printed)));
        }

        foreach (var root in file.Package.Headers.Values.Concat(file.Package.Footers.Values).Distinct().Where(r => !used.Contains(r)))
        {
            Leave("đầu trang, chân trang", RawWords.Of(root), LeftOutReasons.UnusedMargin);
        }

        return margins.ToImmutable();
    }

    private void Comments()
    {
        foreach (var comment in file.Package.Comments?.Children.Where(c => c.Name == "w:comment") ?? [])
        {
            Leave("nhận xét", RawWords.Of(comment), LeftOutReasons.ReaderComment);
        }
    }

    /// <summary>The words of a part that is left out whole; the parts of a kind are counted.</summary>
    private void Leave(string part, string words, Words reason)
    {
        if (words.Length == 0) return;
        _counts[part] = _counts.GetValueOrDefault(part) + 1;
        file.LeftOut.Add(new SourcePlace(part, _counts[part]), words, reason);
        file.LeftOut.Close();
    }
}
