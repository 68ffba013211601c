using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace PapiSite.Language.Text;

/// <summary>The text of one file and the lines it falls into. Line and column are computed here and nowhere else.</summary>
public sealed class SourceText
{
    private SourceText(string path, string text, FileForm form)
    {
        Path = path;
        Text = text;
        Form = form;
        Lines = SplitLines(text);
    }

    /// <summary>The path as shown to people: relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without byte order marks.</summary>
    public string Text { get; }

    /// <summary>The lines; a text that ends with a line break has no empty line after it.</summary>
    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>What the file is saved as.</summary>
    public FileForm Form { get; }

    /// <summary>True where the text is what the file says, so that the file may be written anew from it.</summary>
    public bool IsFaithful { get; private init; } = true;

    /// <summary>True where the file is text that can be understood.</summary>
    public bool IsReadable => Form.Kind is FileFormKind.Utf8 or FileFormKind.Utf16;

    /// <summary>Takes text that is already decoded.</summary>
    public static SourceText FromString(string path, string text)
    {
        var bare = text.TrimStart('\uFEFF');
        return new(path, bare, FileForms.Of(bare));
    }

    /// <summary>Decodes UTF-8, or UTF-16 with its mark; letters that are damaged become U+FFFD, which reading the file reports.</summary>
    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes)
    {
        var form = FileForms.Of(bytes);
        switch (form.Kind)
        {
            case FileFormKind.Utf16:
                var utf16 = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true);
                var decoded = utf16.GetString(bytes[2..]);
                var isWhole = bytes.Length % 2 == 0 && !decoded.Contains('\uFFFD', StringComparison.Ordinal);
                return new(path, decoded, form) { IsFaithful = isWhole };
            case FileFormKind.OtherFile:
                return new(path, "", form) { IsFaithful = false };
            case FileFormKind.OtherEncoding:
                return new(path, Encoding.UTF8.GetString(bytes), form) { IsFaithful = false };
            default:
                var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
                return new(path, text, FileForms.Of(text)) { IsFaithful = Utf8.IsValid(bytes) };
        }
    }

    /// <summary>True where both hold the same text, saved the same way.</summary>
    public bool IsSameAs(SourceText other) => Text == other.Text && Form == other.Form && IsFaithful == other.IsFaithful;

    /// <summary>The same file with replacements carried out, none of which overlap.</summary>
    public SourceText With(IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(Text.Length);
        var next = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start))
        {
            text.Append(Text, next, edit.Span.Start - next).Append(edit.Text);
            next = edit.Span.End;
        }

        return FromString(Path, text.Append(Text, next, Text.Length - next).ToString());
    }

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

    /// <summary>
    /// Line and column, from 1, of an offset; inside a line break, the end of its line. Behind the last line break a line begins that
    /// has nothing on it yet.
    /// </summary>
    public LinePosition PositionAt(int offset)
    {
        var line = LineAt(offset);
        if (offset >= Text.Length && line.Span.End < Text.Length) return new(line.Number + 1, 1);
        return new(line.Number, Math.Min(offset, line.Span.End) - line.Span.Start + 1);
    }

    /// <summary>The offset of a line and column; behind the end of a line that end, behind the last line the end of the text.</summary>
    public int OffsetAt(LinePosition position)
    {
        if (position.Line < 1) return 0;
        if (position.Line > Lines.Length) return Text.Length;
        var line = Lines[position.Line - 1].Span;
        return line.Start + Math.Clamp(position.Column - 1, 0, line.Length);
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
