namespace PapiSite.Import.Pdf;

/// <summary>The columns of a table: the places between them, from left to right.</summary>
internal sealed class PdfColumns(double[] gutters)
{
    /// <summary>Blanks of more than this part of the height of letters part cells of a head.</summary>
    private const double CellGap = 0.75;

    /// <summary>Blanks of less than this part of the height of letters are those between words.</summary>
    private const double WordGap = 0.45;

    private const double Step = 1;

    /// <summary>So far may the places between columns be from one another on two pages, in points.</summary>
    private const double Alike = 20;

    public double[] Gutters { get; } = gutters;

    public int Count => Gutters.Length + 1;

    /// <summary>The column in which the middle of a word lies.</summary>
    public int Of(PdfWord word)
    {
        var column = 0;
        while (column < Gutters.Length && (word.Left + word.Right) / 2 > Gutters[column]) column++;
        return column;
    }

    /// <summary>True where running words go over the place between two columns.</summary>
    public bool Crosses(PdfLine line, int gutter)
    {
        var (left, right) = (double.MinValue, double.MaxValue);
        foreach (var word in line.Words)
        {
            if (word.Left < Gutters[gutter] && word.Right > Gutters[gutter]) return true;
            if (word.Right <= Gutters[gutter]) left = Math.Max(left, word.Right);
            if (word.Left >= Gutters[gutter]) right = Math.Min(right, word.Left);
        }

        return right - left < line.Height * WordGap;
    }

    /// <summary>True where both have as many columns at nearly the same places.</summary>
    public bool IsLike(PdfColumns other) =>
        Count == other.Count && Gutters.Zip(other.Gutters).All(g => Math.Abs(g.First - g.Second) < Alike);

    /// <summary>How many places between columns running words go over.</summary>
    public int Crossings(PdfLine line) => Enumerable.Range(0, Gutters.Length).Count(g => Crosses(line, g));

    /// <summary>
    /// The columns of a table by the lines of its head, and by where the lines below leave room between what the head names; null where
    /// there are not two. A cell of the head that lies over several of another line of it is none of a column.
    /// </summary>
    public static PdfColumns? Of(IReadOnlyList<PdfLine> head, IReadOnlyList<PdfLine> body)
    {
        var segments = head.Select(l => l.Segments(l.Height * CellGap)).ToList();
        var spans = new List<(double Left, double Right)>();
        for (var i = 0; i < segments.Count; i++)
        {
            foreach (var segment in segments[i])
            {
                var isOver = segments.Where((_, other) => other != i)
                    .Any(s => s.Count(o => o.Left < segment.Right && o.Right > segment.Left) >= 2);
                if (!isOver) spans.Add((segment.Left, segment.Right));
            }
        }

        var merged = new List<(double Left, double Right)>();
        foreach (var span in spans.OrderBy(s => s.Left))
        {
            if (merged.Count > 0 && span.Left < merged[^1].Right) merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, span.Right));
            else merged.Add(span);
        }

        if (merged.Count < 2) return null;
        var gutters = new double[merged.Count - 1];
        for (var i = 0; i < gutters.Length; i++) gutters[i] = Gutter(merged[i].Right, merged[i + 1].Left, body);
        return new PdfColumns(gutters);
    }

    /// <summary>The middle of the widest stretch that the fewest lines have words on.</summary>
    private static double Gutter(double from, double to, IReadOnlyList<PdfLine> body)
    {
        var steps = Math.Max(1, (int)((to - from) / Step));
        var covered = new int[steps];
        foreach (var word in body.SelectMany(l => l.Words))
        {
            var first = Math.Max(0, (int)Math.Floor((word.Left - from) / Step));
            var last = Math.Min(steps - 1, (int)Math.Floor((word.Right - from) / Step));
            for (var s = first; s <= last; s++) covered[s]++;
        }

        var least = covered.Min();
        var (best, length, start) = (0, 0, -1);
        for (var s = 0; s <= steps; s++)
        {
            if (s < steps && covered[s] == least)
            {
                if (start < 0) start = s;
                continue;
            }

            if (start >= 0 && s - start > length) (best, length) = (start, s - start);
            start = -1;
        }

        return from + ((best + (length / 2.0)) * Step);
    }
}
