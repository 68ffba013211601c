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
        WholeLines.Select(l => Read(_source.Slice(TextSpan.Between(l.First.Source.Start, l.Last.Source.End))));

    /// <summary>Where the lines' texts stand in the source.</summary>
    public IEnumerable<TextSpan> Spans => WholeLines.Select(l => TextSpan.Between(l.First.Source.Start, l.Last.Source.End));

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
            var typed = source.Slice(span);
            var read = Read(typed);
            pieces.Add(
                new(text.Length, read.Length, span, beginsLine) { Places = read.Length == typed.Length ? [] : PlacesIn(typed, read) }
            );
            text.Append(read);
        }
    }

    /// <summary>Text of the source as values are read from it: composed, in common characters, and without hidden ones.</summary>
    internal static string Read(string typed) => UnsafeCharacters.Clean(VietnameseText.Compose(typed));

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

        // A part may run on over escapes, which lie between the pieces of one line.
        var from = _pieces[low].PlaceOf(Math.Max(0, start - _pieces[low].Start));
        while (low + 1 < _pieces.Length && !_pieces[low + 1].BeginsLine && _pieces[low + 1].Start < start + length) low++;
        return TextSpan.Between(from, Math.Max(from, _pieces[low].PlaceOf(Math.Max(0, start + length - _pieces[low].Start))));
    }

    /// <summary>
    /// Where each letter of a line stands in what was typed, a letter and the marks behind it being composed into one; none where that
    /// does not give the line as it was read.
    /// </summary>
    private static ImmutableArray<int> PlacesIn(string typed, string read)
    {
        var places = ImmutableArray.CreateBuilder<int>(read.Length + 1);
        var next = 0;
        for (var at = 0; at < typed.Length; at = next)
        {
            next = at + (char.IsHighSurrogate(typed[at]) && at + 1 < typed.Length ? 2 : 1);
            while (next < typed.Length && VietnameseText.IndexOfLooseMark(typed.AsSpan(next, 1)) == 0) next++;
            places.AddRange(Enumerable.Repeat(at, Read(typed[at..next]).Length));
        }

        places.Add(typed.Length);
        return places.Count == read.Length + 1 ? places.ToImmutable() : [];
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

    private static IEnumerable<int> EscapesIn(SourceText source, TextSpan line, char joint) =>
        joint == '\n' || !source.Text.AsSpan(line.Start, line.Length).Contains('\\') ? []
            : Escapes.In(source.Slice(line)).Select(at => line.Start + at);

    /// <summary>
    /// A line, or what of it lies between escapes: its place in the joined text and in the source, and its letters' places if some take
    /// more than one.
    /// </summary>
    private readonly record struct Piece(int Start, int Length, TextSpan Source, bool BeginsLine)
    {
        public ImmutableArray<int> Places { get; init; }

        public int PlaceOf(int letter) =>
            Source.Start + (Places.IsDefaultOrEmpty ? Math.Min(letter, Source.Length) : Places[Math.Min(letter, Places.Length - 1)]);
    }
}
