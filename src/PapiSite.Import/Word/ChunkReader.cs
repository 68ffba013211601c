using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PapiSite.Import.Grids;
using PapiSite.Import.Html;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>
/// Reads a part of another kind that Word would take into the text on opening (<c>altChunk</c>): HTML, plain text, another DOCX.
/// </summary>
internal sealed partial class ChunkReader(WordFile file)
{
    private const int MostBytes = 8_000_000;

    /// <summary>A byte of a page or text takes as long as so many of a DOCX, which is packed and mostly pictures.</summary>
    private const int CostOfText = 10;

    /// <summary>What it holds. A part that cannot be read, or for which there is no room, is told and left out.</summary>
    /// <param name="id">The relationship of the part.</param>
    public ImmutableArray<Block> Read(string? id)
    {
        try
        {
            if (!file.HasRoom || file.Package.Embedded(id, MostBytes) is not var (kind, bytes)) return Unreadable();
            var isWord = kind.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase);
            file.TakeRoom(isWord ? bytes.Length : bytes.Length * CostOfText);
            var part = string.Create(CultureInfo.InvariantCulture, $"phần nhúng {file.NextChunk()}");
            if (isWord) return Word(bytes, part);
            if (kind.Contains("html", StringComparison.OrdinalIgnoreCase)) return Page(bytes, part);
            return kind.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? Text(bytes, part) : Unreadable();
        }
        catch (WordRefusal)
        {
            return Unreadable();
        }
    }

    private ImmutableArray<Block> Unreadable()
    {
        file.Remarks.Add(Remark.Unreadable);
        return [];
    }

    private ImmutableArray<Block> Page(byte[] bytes, string part)
    {
        if (HtmlReader.Read(part, bytes, part) is not ReadResult.Read { Document: var page, Remarks: var remarks })
        {
            Leave(new(part, 1), WebUtility.HtmlDecode(Tag().Replace(TextBytes.Decode(bytes).Text, " ")), LeftOutReasons.Unreadable);
            return Unreadable();
        }

        foreach (var (place, words, reason) in page.LeftOut) Leave(place, words, reason);
        foreach (var margin in page.Margins) Leave(margin.Place, margin.Printed, LeftOutReasons.UnusedMargin);
        file.PartRemarks.UnionWith(remarks);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in page.Notes) labels.TryAdd(note.Label, file.Notes.Mark(file, note));
        return page.Blocks.WithParagraphs(p => p with
        {
            NoteMarks = [.. p.NoteMarks.Select(m => m with { Label = labels.GetValueOrDefault(m.Label, m.Label) })],
        });
    }

    private void Leave(SourcePlace place, string words, Words reason)
    {
        file.LeftOut.Add(place, words, reason);
        file.LeftOut.Close();
    }

    private ImmutableArray<Block> Text(byte[] bytes, string part)
    {
        var inner = new Story(file, part, new Element("text"));
        var decoded = TextBytes.Decode(bytes);
        file.PartRemarks.UnionWith(decoded.Remarks);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in decoded.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = new ParagraphText();
            text.Add(line, default);
            if (text.HasWords) blocks.Add(text.ToParagraph(inner.CountParagraph()));
        }

        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> Word(byte[] bytes, string part)
    {
        if (file.Open(bytes) is not { } inner || inner.Package.Document.Child("w:body") is not { } body) return Unreadable();
        return new BlockReader(new Story(inner, part, body)).Read(body);
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Tag();
}
