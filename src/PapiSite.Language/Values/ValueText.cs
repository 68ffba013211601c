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

    /// <summary>Where the lines' texts stand in the source.</summary>
    public IEnumerable<TextSpan> Spans => _pieces.Select(p => p.Source);

    /// <summary>Joins lines; a line's span says where its text stands in the source.</summary>
    public static ValueText Join(SourceText source, int sourceStart, IEnumerable<TextSpan> lines, char joint)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append(joint);
            var typed = source.Slice(line);
            var read = Read(typed);
            pieces.Add(new(text.Length, read.Length, line) { Places = read.Length == typed.Length ? [] : PlacesIn(typed, read) });
            text.Append(read);
        }

        return new(text.ToString(), pieces.ToImmutable(), sourceStart);
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

        var piece = _pieces[low];
        var from = Math.Max(0, start - piece.Start);
        return TextSpan.Between(piece.PlaceOf(from), piece.PlaceOf(from + length));
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

    /// <summary>A line: its place in the joined text and in the source, and its letters' places if some take more than one.</summary>
    private readonly record struct Piece(int Start, int Length, TextSpan Source)
    {
        public ImmutableArray<int> Places { get; init; }

        public int PlaceOf(int letter) =>
            Source.Start + (Places.IsEmpty ? Math.Min(letter, Source.Length) : Places[Math.Min(letter, Places.Length - 1)]);
    }
}
