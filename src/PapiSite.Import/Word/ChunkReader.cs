using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Word;

/// <summary>
/// Reads a part of another kind that Word would take into the text on opening (<c>altChunk</c>): HTML, plain text, another DOCX.
/// </summary>
internal sealed class ChunkReader(Story story)
{
    private const int MostBytes = 8_000_000;

    private readonly WordFile _file = story.Source;

    /// <param name="id">The relationship of the part.</param>
    public ImmutableArray<Block> Read(string? id)
    {
        if (_file.Package.Embedded(id, MostBytes) is not var (kind, bytes)) return Unreadable();
        var part = string.Create(CultureInfo.InvariantCulture, $"phần nhúng {_file.NextChunk()}");
        if (kind.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return new HtmlChunk(new Story(_file, part, new Element("html"))).Read(bytes) ?? Unreadable();
        }

        if (kind.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)) return Text(bytes, part);
        return kind.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) ? Word(bytes, part) : Unreadable();
    }

    private ImmutableArray<Block> Unreadable()
    {
        _file.Remarks.Add(Remark.Unreadable);
        return [];
    }

    private ImmutableArray<Block> Text(byte[] bytes, string part)
    {
        var inner = new Story(_file, part, new Element("text"));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in TextBytes.Decode(bytes).Text.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = new ParagraphText();
            text.Add(line, default);
            if (text.HasWords) blocks.Add(text.ToParagraph(inner.CountParagraph()));
        }

        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> Word(byte[] bytes, string part)
    {
        if (_file.Open(bytes) is not { } inner || inner.Package.Document.Child("w:body") is not { } body) return Unreadable();
        return new BlockReader(new Story(inner, part, body)).Read(body);
    }
}
