using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>How a piece of a text stands to the text before.</summary>
public enum PieceKind
{
    /// <summary>It stands in both.</summary>
    Kept,

    /// <summary>It is gone.</summary>
    Deleted,

    /// <summary>It is new.</summary>
    Inserted,
}

/// <summary>Words of a text that were kept, deleted or inserted together.</summary>
public sealed record DiffPiece(PieceKind Kind, string Text);

/// <summary>Compares two texts word by word: the longest row of words that both have is kept.</summary>
public static class WordDiff
{
    /// <summary>Longer texts are not compared inside: the old words go and the new ones come.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>Of a long kept piece so many words stand at each end.</summary>
    private const int Around = 8;

    /// <summary>The pieces, in order; a deleted one before the inserted one at its place.</summary>
    public static ImmutableArray<DiffPiece> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.Split(' '), after.Split(' '));
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start]) start++;
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        var pieces = new List<(PieceKind Kind, List<string> Words)>();
        Add(pieces, PieceKind.Kept, now[..start]);
        Compare(pieces, old[start..^end], now[start..^end]);
        Add(pieces, PieceKind.Kept, now[^end..]);
        return [.. pieces.Select(p => new DiffPiece(p.Kind, string.Join(' ', p.Words)))];
    }

    /// <summary>The pieces, with "…" for the middle of what was kept at length.</summary>
    public static ImmutableArray<DiffPiece> Shortened(ImmutableArray<DiffPiece> pieces) =>
        [
            .. pieces.Select(
                (piece, i) =>
                {
                    if (piece.Kind != PieceKind.Kept)
                        return piece;
                    var words = piece.Text.Split(' ');
                    var (head, tail) = (i == 0 ? 0 : Around, i == pieces.Length - 1 ? 0 : Around);
                    return words.Length <= head + tail + Around
                        ? piece
                        : piece with
                        {
                            Text = string.Join(' ', [.. words[..head], "…", .. words[^tail..]]),
                        };
                }
            ),
        ];

    private static void Compare(List<(PieceKind Kind, List<string> Words)> pieces, string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostCells)
        {
            Add(pieces, PieceKind.Deleted, old);
            Add(pieces, PieceKind.Inserted, now);
            return;
        }

        // How many words the rests of both texts have in common in a row, from each pair of places on.
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (i + 1, Add(pieces, PieceKind.Kept, [now[j]], j));
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
                i = Add(pieces, PieceKind.Deleted, [old[i]], i);
            else
                j = Add(pieces, PieceKind.Inserted, [now[j]], j);
        }
    }

    private static int Add(List<(PieceKind Kind, List<string> Words)> pieces, PieceKind kind, string[] words, int at = 0)
    {
        if (words.Length == 0) return at;
        if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1].Words.AddRange(words);
        else pieces.Add((kind, [.. words]));
        return at + 1;
    }
}
