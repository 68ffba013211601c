using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Parsing;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// The text of a value over one or several lines, composed (NFC), with the way back from a place in it to the source.
/// Lines are joined by a blank, those of prose by a line break. Escapes are gone from it; prose has none of its own, Markdown does.
/// </summary>
public sealed class ValueText
{
    private readonly SourceText _source;
    private readonly ImmutableArray<Piece> _pieces;

    private ValueText(SourceText source, string text, ImmutableArray<Piece> pieces, int sourceStart)
    {
        Text = text;
        _source = source;
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
    public IEnumerable<string> Lines => WholeLines.Select(l => Text[l.First.Start..(l.Last.Start + l.Last.Length)]);

    /// <summary>The lines as they stand in the source, composed, with their escapes.</summary>
    public IEnumerable<string> TypedLines =>
        WholeLines.Select(l => Composed(_source, TextSpan.Between(l.First.Source.Start, l.Last.Source.End)));

    /// <summary>Joins lines; a line's span says where its text stands in the source.</summary>
    public static ValueText Join(SourceText source, int sourceStart, IEnumerable<TextSpan> lines, char joint)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append(joint);
            var start = line.Start;
            foreach (var escape in EscapesIn(source, line, joint))
            {
                Append(TextSpan.Between(start, escape), start == line.Start);
                start = escape + 1;
            }

            Append(TextSpan.Between(start, line.End), start == line.Start);
        }

        return new(source, text.ToString(), pieces.ToImmutable(), sourceStart);

        void Append(TextSpan span, bool beginsLine)
        {
            var composed = Composed(source, span);
            pieces.Add(new(text.Length, composed.Length, span, beginsLine));
            text.Append(composed);
        }
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

        // Composing may shorten a line; then the place is exact only to the line, and is kept inside it.
        var from = PlaceIn(_pieces[low], start);
        while (low + 1 < _pieces.Length && !_pieces[low + 1].BeginsLine && _pieces[low + 1].Start < start + length) low++;
        return TextSpan.Between(from, Math.Max(from, PlaceIn(_pieces[low], start + length)));
    }

    /// <summary>The first piece of each line and its last; what lies between two pieces of one line in the source is an escape.</summary>
    private IEnumerable<(Piece First, Piece Last)> WholeLines
    {
        get
        {
            for (var i = 0; i < _pieces.Length;)
            {
                var first = i++;
                while (i < _pieces.Length && !_pieces[i].BeginsLine) i++;
                yield return (_pieces[first], _pieces[i - 1]);
            }
        }
    }

    private static int PlaceIn(Piece piece, int place) => Math.Min(piece.Source.Start + Math.Max(0, place - piece.Start), piece.Source.End);

    private static IEnumerable<int> EscapesIn(SourceText source, TextSpan line, char joint) =>
        joint == '\n' || !source.Text.AsSpan(line.Start, line.Length).Contains('\\') ? []
            : Escapes.In(source.Slice(line)).Select(at => line.Start + at);

    private static string Composed(SourceText source, TextSpan span) => UnsafeCharacters.Clean(VietnameseText.Compose(source.Slice(span)));

    private readonly record struct Piece(int Start, int Length, TextSpan Source, bool BeginsLine);
}
