using System.Collections.Immutable;
using System.Text;

namespace PapiSite.Language.Text;

/// <summary>The text of one file and the lines it falls into. Line and column are computed here and nowhere else.</summary>
public sealed class SourceText
{
    private SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        Lines = SplitLines(text);
    }

    /// <summary>The path as shown to people: relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The lines; a text that ends with a line break has no empty line after it.</summary>
    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>Takes text that is already decoded.</summary>
    public static SourceText FromString(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(path, text.StartsWith('\uFEFF') ? text[1..] : text);
    }

    /// <summary>Decodes UTF-8; bytes that are not UTF-8 become U+FFFD, which reading the file reports.</summary>
    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes));

    /// <summary>The part of the text that a span covers.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The line that holds an offset; the end of the text belongs to the last line.</summary>
    public SourceLine LineAt(int offset)
    {
        int low = 0, high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Lines[low];
    }

    /// <summary>Line and column, from 1, of an offset.</summary>
    public LinePosition PositionAt(int offset)
    {
        var line = LineAt(offset);
        return new(line.Number, Math.Min(offset, line.Span.End) - line.Span.Start + 1);
    }

    private static ImmutableArray<SourceLine> SplitLines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            lines.Add(new(lines.Count + 1, TextSpan.Between(start, i)));
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        if (start < text.Length || lines.Count == 0) lines.Add(new(lines.Count + 1, TextSpan.Between(start, text.Length)));
        return lines.ToImmutable();
    }
}
