using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// The text of a value over one or several lines, composed (NFC), with the way back from a place in it to the source.
/// Lines are joined by a blank, those of prose by a line break.
/// </summary>
public sealed class ValueText
{
    private readonly ImmutableArray<Piece> _pieces;

    private ValueText(string text, ImmutableArray<Piece> pieces, int sourceStart)
    {
        Text = text;
        _pieces = pieces;
        SourceStart = sourceStart;
    }

    /// <summary>The joined text.</summary>
    public string Text { get; }

    /// <summary>Where the value begins, or would begin, in the source.</summary>
    public int SourceStart { get; }

    /// <summary>The end of the last line's text in the source.</summary>
    public int SourceEnd => _pieces.IsEmpty ? SourceStart : _pieces[^1].Source.End;

    /// <summary>True where there is no text.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The lines' texts.</summary>
    public IEnumerable<string> Lines => _pieces.Select(p => Text.Substring(p.Start, p.Length));

    /// <summary>Joins lines; a line's span says where its text stands in the source.</summary>
    public static ValueText Join(SourceText source, int sourceStart, IEnumerable<TextSpan> lines, char joint)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append(joint);
            var composed = UnsafeCharacters.Clean(VietnameseText.Compose(source.Slice(line)));
            pieces.Add(new(text.Length, composed.Length, line));
            text.Append(composed);
        }

        return new(text.ToString(), pieces.ToImmutable(), sourceStart);
    }

    /// <summary>The place in the source of a part of the text (its first line, where the part runs over several).</summary>
    public TextSpan ToSource(int start, int length)
    {
        if (_pieces.IsEmpty) return new(SourceStart, 0);
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= start) low = middle;
            else high = middle - 1;
        }

        var piece = _pieces[low];
        // Composing may shorten a line; then the place is exact only to the line, and is kept inside it.
        var from = Math.Min(piece.Source.Start + Math.Max(0, start - piece.Start), piece.Source.End);
        return TextSpan.Between(from, Math.Min(from + length, piece.Source.End));
    }

    private readonly record struct Piece(int Start, int Length, TextSpan Source);
}
