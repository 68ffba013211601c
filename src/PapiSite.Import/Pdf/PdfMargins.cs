using System.Text.RegularExpressions;
using PapiSite.Import.Grids;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Pdf;

/// <summary>Takes page numbers, and what is printed at the head or foot of every page, out of the lines.</summary>
internal static partial class PdfMargins
{
    /// <summary>How much of a page, at the top and at the bottom, its margins may be.</summary>
    private const double Share = 0.09;

    /// <summary>On fewer pages nothing is known to be repeated.</summary>
    private const int FewestPages = 3;

    private const int MostLinesOfHead = 5;

    /// <summary>The lines of all pages without those in the margins.</summary>
    public static List<PdfLine> Take(PdfWords words, Collected collected)
    {
        var pages = words.Pages.Select(p => (Page: p, Lines: PdfLine.Of(p.Number, p.Words.Where(w => Wording.HasWords(w.Text))))).ToList();
        var repeated = pages
            .SelectMany(p => p.Lines.Where((l, i) => IsInMargin(l, p.Page) && !IsOfHead(p.Lines, i)).Select(l => l.Text).Distinct())
            .GroupBy(t => t)
            .Where(g => g.Count() >= FewestPages && g.Count() * 2 > pages.Count)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var left = new List<PdfLine>();
        foreach (var (page, lines) in pages)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i];
                var isOuter = (i == 0 || i == lines.Count - 1) && IsInMargin(line, page);
                if (isOuter && PageNumber().IsMatch(line.Text)) collected.LeaveOut(Place(page), line.Text, LeftOutReasons.PageNumber);
                else if (!repeated.Contains(line.Text) || !IsInMargin(line, page) || IsOfHead(lines, i)) left.Add(line);
                else collected.AddMargin([new Paragraph(Place(page), line.Text)]);
            }
        }

        return left;
    }

    /// <summary>
    /// True for a line that stands closely with the “TT” of a table's head, which is repeated too and belongs to the table.
    /// </summary>
    private static bool IsOfHead(List<PdfLine> lines, int at)
    {
        for (var i = at; i < lines.Count && i <= at + MostLinesOfHead && IsClose(lines[Math.Max(at, i - 1)], lines[i]); i++)
        {
            if (RowStarts.IsHead(lines[i].Words[0].Text)) return true;
        }

        for (var i = at; i >= 0 && i >= at - MostLinesOfHead && IsClose(lines[i], lines[Math.Min(at, i + 1)]); i--)
        {
            if (lines[i].Words.Exists(w => RowStarts.IsHead(w.Text))) return true;
        }

        return false;
    }

    private static bool IsClose(PdfLine line, PdfLine next) => next.Top - line.Bottom < line.Height;

    private static SourcePlace Place(PdfPage page) => new($"trang {page.Number}", 1);

    private static bool IsInMargin(PdfLine line, PdfPage page) =>
        line.Bottom < page.Height * Share || line.Top > page.Height * (1 - Share);

    [GeneratedRegex(
        @"^(?:[-–]\s*)?(?:(?:trang|page)\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?(?:\s*[-–])?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();
}
