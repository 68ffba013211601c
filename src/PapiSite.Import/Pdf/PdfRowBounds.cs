namespace PapiSite.Import.Pdf;

/// <summary>
/// Finds where rows of a table begin. Numbers stand at the top of their rows, or in the middle. No words lie over the line between rows;
/// behind it most cells begin as sentences do; and a number in the middle has as much of its row above as below.
/// </summary>
internal sealed class PdfRowBounds(IReadOnlyList<PdfLine> lines, int from, int end, List<int> labels, PdfColumns columns)
{
    /// <summary>So many places between two numbers are looked at.</summary>
    private const int MostPlaces = 40;

    /// <summary>So many lines of a row are looked at.</summary>
    private const int MostLines = 60;

    /// <summary>How far words may lie over the line between rows, in points: boxes are a little higher than letters.</summary>
    private const double Overlap = 1;

    /// <summary>
    /// The first lines of rows in their order, and the line after the last; what stands above the first row is one of its own.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="from">The first line of the table on its page.</param>
    /// <param name="end">The line after the last.</param>
    /// <param name="labels">The lines with a row's number.</param>
    /// <param name="columns">The table's columns.</param>
    public static List<int> Of(IReadOnlyList<PdfLine> lines, int from, int end, List<int> labels, PdfColumns columns)
    {
        if (labels.Count == 0) return [from, end];
        var bounds = new PdfRowBounds(lines, from, end, labels, columns);
        List<int> atTop = [.. labels, end];
        var inMiddle = bounds.InMiddle();
        var best = bounds.Beginnings(inMiddle) > bounds.Beginnings(atTop) ? inMiddle : atTop;
        return best[0] == from ? best : [from, .. best];
    }

    /// <summary>The boundaries for which the rows together fit best, found from the last row to the first.</summary>
    private List<int> InMiddle()
    {
        var places = Enumerable.Range(0, labels.Count).Select(Places).ToList();
        var costs = new double[labels.Count][];
        var choices = new int[labels.Count][];
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            costs[i] = new double[places[i].Count];
            choices[i] = new int[places[i].Count];
            for (var p = 0; p < places[i].Count; p++)
            {
                if (i == labels.Count - 1)
                {
                    costs[i][p] = Cost(places[i][p], end, labels[i]);
                    continue;
                }

                var costsOfNext = places[i + 1].Select((next, n) => Cost(places[i][p], next, labels[i]) + costs[i + 1][n]).ToArray();
                costs[i][p] = costsOfNext.Min();
                choices[i][p] = Array.IndexOf(costsOfNext, costs[i][p]);
            }
        }

        var chosen = Array.IndexOf(costs[0], costs[0].Min());
        var bounds = new List<int>();
        for (var i = 0; i < labels.Count; i++)
        {
            bounds.Add(places[i][chosen]);
            chosen = choices[i][chosen];
        }

        return [.. bounds, end];
    }

    /// <summary>Where the row of a number may begin: where no words lie over the line above it.</summary>
    private List<int> Places(int label)
    {
        var least = Math.Max(label == 0 ? from : labels[label - 1] + 1, labels[label] - MostPlaces);
        var places = new List<int>();
        for (var i = least; i <= labels[label]; i++)
        {
            if (i == from || Band(i) >= -Overlap) places.Add(i);
        }

        if (places.Count == 0) places.Add(labels[label]);
        return places;
    }

    /// <summary>
    /// The height that is free above a line: lines stand by their middle, so that a few before and after have to be looked at.
    /// </summary>
    private double Band(int at)
    {
        var (above, below) = (double.MinValue, double.MaxValue);
        for (var i = Math.Max(from, at - columns.Count); i < at; i++) above = Math.Max(above, lines[i].Bottom);
        for (var i = at; i < Math.Min(end, at + columns.Count); i++) below = Math.Min(below, lines[i].Top);
        return below - above;
    }

    private double Cost(int start, int next, int label)
    {
        if (next <= label) return double.PositiveInfinity;
        var (top, bottom) = (double.MaxValue, double.MinValue);
        for (var i = start; i < Math.Min(next, start + MostLines); i++)
            (top, bottom) = (Math.Min(top, lines[i].Top), Math.Max(bottom, lines[i].Bottom));
        var aside = Math.Abs(((top + bottom) / 2) - lines[label].Middle) / lines[label].Height;
        var (begun, all) = Begun(start, next);
        return Math.Min(aside, 3) + (2.0 * (all - begun) / Math.Max(1, all)) - (start == from ? 0 : Math.Clamp(Band(start), 0, 4) / 4);
    }

    /// <summary>In how many cells, in thousandths of all, the words begin as a sentence or an item does.</summary>
    private int Beginnings(List<int> bounds)
    {
        var (begun, all) = (0, 0);
        for (var b = 0; b + 1 < bounds.Count; b++)
        {
            var (inRow, cells) = Begun(bounds[b], bounds[b + 1]);
            (begun, all) = (begun + inRow, all + cells);
        }

        return all == 0 ? 0 : begun * 1000 / all;
    }

    private (int Begun, int All) Begun(int start, int next)
    {
        var seen = new bool[columns.Count];
        var (begun, all) = (0, 0);
        for (var i = start; i < Math.Min(next, start + MostLines); i++)
        {
            foreach (var word in lines[i].Words)
            {
                var column = columns.Of(word);
                if (column == 0 || seen[column]) continue;
                seen[column] = true;
                all++;
                if (char.IsUpper(word.Text[0]) || !char.IsLetter(word.Text[0])) begun++;
            }
        }

        return (begun, all);
    }
}
