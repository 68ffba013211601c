namespace PapiSite.Import.Pdf;

/// <summary>Words that are printed beside one another, from left to right.</summary>
internal sealed class PdfLine(int page, List<PdfWord> words)
{
    public int Page { get; } = page;

    public List<PdfWord> Words { get; } = words;

    public double Left => Words[0].Left;

    public double Right { get; } = words.Max(w => w.Right);

    public double Top { get; } = words.Min(w => w.Top);

    public double Bottom { get; } = words.Max(w => w.Bottom);

    public double Middle => (Top + Bottom) / 2;

    /// <summary>How high its words are, those with the most.</summary>
    public double Height { get; } = words.Select(w => w.Height).Order().ElementAt(words.Count / 2);

    public string Text => string.Join(' ', Words.Select(w => w.Text));

    /// <summary>The lines of words that overlap in height for more than half, from top to bottom.</summary>
    public static List<PdfLine> Of(int page, IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        var (top, bottom) = (0.0, double.MinValue);
        foreach (var word in words.OrderBy(w => w.Middle).ThenBy(w => w.Left))
        {
            if (lines.Count == 0 || word.Middle > bottom - ((bottom - top) * 0.25))
            {
                lines.Add([]);
                (top, bottom) = (word.Top, word.Bottom);
            }

            lines[^1].Add(word);
        }

        return lines.ConvertAll(l => new PdfLine(page, [.. l.OrderBy(w => w.Left)]));
    }

    /// <summary>The words in groups with blanks between them that no line of words has.</summary>
    public List<(double Left, double Right, List<PdfWord> Words)> Segments(double least)
    {
        var segments = new List<(double Left, double Right, List<PdfWord> Words)>();
        foreach (var word in Words)
        {
            if (segments.Count > 0 && word.Left - segments[^1].Right < least)
            {
                segments[^1].Words.Add(word);
                segments[^1] = (segments[^1].Left, Math.Max(segments[^1].Right, word.Right), segments[^1].Words);
            }
            else
            {
                segments.Add((word.Left, word.Right, [word]));
            }
        }

        return segments;
    }
}
