using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Pdf;

/// <summary>Makes blocks of lines: tables, heads and feet of two columns, and paragraphs of lines that go on.</summary>
internal sealed partial class PdfText(Collected collected, PdfWords words)
{
    /// <summary>Blanks wider than this many heights of letters part what stands side by side.</summary>
    private const double SideGap = 1.6;

    private readonly List<Block> blocks = [];
    private int page;

    public ImmutableArray<Block> Read(List<PdfLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var table = TableAt(lines, i);
            var next = table?.Next ?? SideEnd(lines, i);
            if (table is not null) blocks.Add(Grid(table));
            else if (next > i) blocks.Add(Sides(lines.GetRange(i, next - i)));
            else next = AddParagraph(lines, i);
            i = next;
        }

        return [.. blocks];
    }

    private static PdfTable? TableAt(List<PdfLine> lines, int at) =>
        PdfTables.HeadAt(lines, at) is { } label ? PdfTables.Read(lines, at, label) : null;

    private SourcePlace NextPlace(int pageNumber) => collected.NextPlace() with { Part = $"trang {pageNumber}" };

    private bool StartsPage(int pageNumber)
    {
        var starts = pageNumber != page && page != 0;
        page = pageNumber;
        return starts;
    }

    private Table Grid(PdfTable table)
    {
        var startsPage = StartsPage(table.Rows[0].Page);
        var place = NextPlace(table.Rows[0].Page);
        collected.Room -= table.Rows.Count * table.Columns.Count;
        if (collected.Room < 0) throw new TooMuchException();
        var rows = table.Rows.Select((row, r) => new TableRow([.. row.Cells.Select((lines, c) => (Lines: lines, Column: c))
            .Where(c => !row.IsWide || c.Column <= 1)
            .Select(c =>
            {
                var here = place with { Part = $"trang {row.Page}", Row = r + 1, Column = c.Column + 1 };
                return new TableCell(here, c.Column, row.IsWide && c.Column == 1 ? table.Columns.Count - 1 : 1, Paragraphs(c.Lines, here));
            })])
        {
            IsHeader = row.IsHeader,
            StartsPage = row.StartsPage || (r == 0 && startsPage),
        });
        page = table.Rows[^1].Page;
        return new Table(place, table.Columns.Count, [.. rows]);
    }

    /// <summary>The lines of a cell as paragraphs: one that does not begin with a mark goes on with the one above.</summary>
    private static ImmutableArray<Block> Paragraphs(List<PdfLine> lines, SourcePlace place)
    {
        var texts = new List<List<string>>();
        foreach (var text in lines.OrderBy(l => l.Middle).Select(l => l.Text))
        {
            if (texts.Count == 0 || Item().IsMatch(text)) texts.Add([]);
            texts[^1].Add(text);
        }

        return [.. texts.Select(t => new Paragraph(place, string.Join(' ', t)))];
    }

    /// <summary>
    /// The line after those that stand in two columns, as the head of a document and its signature do; the line itself where none.
    /// </summary>
    private static int SideEnd(List<PdfLine> lines, int at)
    {
        var (left, right) = (double.MinValue, double.MaxValue);
        var (end, parted) = (at, 0);
        for (var i = at; i < lines.Count && lines[i].Page == lines[at].Page; i++)
        {
            var segments = lines[i].Segments(lines[i].Height * SideGap);
            if (segments.Count > 2 || (i > at && lines[i].Top - lines[i - 1].Bottom > lines[i].Height * 4)) break;
            if (segments.Count == 2)
            {
                if (segments[0].Right >= right || segments[1].Left <= left) break;
                (left, right) = (Math.Max(left, segments[0].Right), Math.Min(right, segments[1].Left));
                if (right - left < lines[i].Height) break;
                parted++;
                end = i + 1;
            }
            else if (parted == 0 || !(lines[i].Right <= right || lines[i].Left >= left))
            {
                break;
            }
            else
            {
                var isRight = lines[i].Left >= left;
                (left, right) = isRight ? (left, Math.Min(right, lines[i].Left)) : (Math.Max(left, lines[i].Right), right);
                if (right - left < lines[i].Height) break;
            }
        }

        return parted >= 2 ? end : at;
    }

    private Table Sides(List<PdfLine> lines)
    {
        var startsPage = StartsPage(lines[0].Page);
        var place = NextPlace(lines[0].Page);
        var middle = lines.Where(l => l.Segments(l.Height * SideGap).Count == 2).Select(l => l.Segments(l.Height * SideGap))
            .Aggregate(
                (Left: double.MinValue, Right: double.MaxValue),
                (m, s) => (Math.Max(m.Left, s[0].Right), Math.Min(m.Right, s[1].Left)));
        var edge = (middle.Left + middle.Right) / 2;
        return new Table(place, 2, [new TableRow([Side(0), Side(1)]) { StartsPage = startsPage }]);

        TableCell Side(int column)
        {
            var here = place with { Row = 1, Column = column + 1 };
            var texts = lines.Select(l => l.Words.Where(w => (w.Left + w.Right) / 2 < edge == (column == 0)))
                .Select(side => string.Join(' ', side.Select(w => w.Text)));
            return new TableCell(here, column, 1, [.. texts.Where(Wording.HasWords).Select(t => new Paragraph(here, t))]);
        }
    }

    private int AddParagraph(List<PdfLine> lines, int at)
    {
        var sheet = words.Pages[lines[at].Page - 1];
        var startsPage = StartsPage(lines[at].Page);
        var next = at + 1;
        var isCentered = IsCentered(lines[at], sheet);
        while (!isCentered && next < lines.Count && GoesOn(lines[next - 1], lines[next], sheet) && !BeginsTable(lines, next)) next++;
        var text = string.Join(' ', lines.GetRange(at, next - at).Select(l => l.Text));
        page = lines[next - 1].Page;
        blocks.Add(new Paragraph(NextPlace(lines[at].Page), text) { IsCentered = isCentered, StartsPage = startsPage });
        return next;
    }

    private static bool BeginsTable(List<PdfLine> lines, int at) => PdfTables.HeadAt(lines, at) is not null || SideEnd(lines, at) > at;

    private static bool IsCentered(PdfLine line, PdfPage sheet)
    {
        var (left, right) = (line.Left, sheet.Width - line.Right);
        return left > sheet.Width * 0.18 && Math.Abs(left - right) < sheet.Width * 0.06;
    }

    /// <summary>True where a line only goes on because the one above was full.</summary>
    private static bool GoesOn(PdfLine line, PdfLine next, PdfPage sheet)
    {
        if (line.Page != next.Page || next.Top - line.Bottom > line.Height * 0.9) return false;
        if (Item().IsMatch(next.Text) || IsCentered(next, sheet)) return false;
        return line.Right > sheet.Width * 0.8 && next.Left <= line.Left + (line.Height * 0.5);
    }

    [GeneratedRegex(
        @"^(?:[-+•–*]\s|\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|[a-zđ]\)\s|\(\d{1,2}\)\s|[IVX]{1,5}\.\s|Điều \d)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();
}
