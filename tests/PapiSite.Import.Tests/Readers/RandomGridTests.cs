using System.Text;
using CsvHelper;
using PapiSite.Import.Excel;
using PapiSite.Import.Html;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Laws over tables made at random: written in any form and read again, the grid is the same and no word is lost.</summary>
public class RandomGridTests
{
    private static readonly string[] Vocabulary =
        ["Sở Nội vụ", "UBND cấp xã", "công khai", "minh bạch", "≥ 90%", "12/KH-UBND", "“một cửa”", "Năm 2024", "a; b", "x, y", "R&D",
            "(1)", "5,37"];

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_
        => Vocabulary[random.Next(Vocabulary.Length)]));

    /// <summary>Rows of one width, the first with a head, every row with its number; some cells empty.</summary>
    private static List<List<string>> Plain(Random random)
    {
        var width = random.Next(3, 7);
        var rows = new List<List<string>> { (List<string>)["TT", .. Enumerable.Range(1, width - 1).Select(c => $"Cột {c}")] };
        for (var r = 1; r <= random.Next(2, 12); r++)
            rows.Add([$"{r}", .. Enumerable.Range(1, width - 1).Select(c => c < width - 1 && random.Next(4) == 0 ? "" : Words(random))]);
        return rows;
    }

    private static string Expected(List<List<string>> rows) => string.Join('\n', rows.Select(r => string.Join('|', r)));

    private static void AssertSame(string expected, IEnumerable<string> words, ReadResult result)
    {
        var document = Shown.Document(result);
        Assert.Equal(expected, Shown.Grid(Assert.IsType<Table>(Assert.Single(document.Blocks))));
        Assert.Equal("", Ledger.Difference(words, document));
    }

    [Fact]
    public void Tabs_strokes_lines_and_separators_give_the_same_grid()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var rows = Plain(new Random(seed));
            var words = rows.SelectMany(r => r).SelectMany(Ledger.WordsOf).ToList();
            var expected = Expected(rows);
            AssertSame(expected, words, Text(string.Join("\r\n", rows.Select(r => string.Join('\t', r)))));
            AssertSame(expected, words, Text(string.Join('\n', rows.Select(r => $"| {string.Join(" | ", r)} |").Prepend("").Append(""))));
            AssertSame(expected, words, Text(string.Join("\n\n", rows.Select(r => string.Join('\n', r.Select(c => "\t" + c))))));
            AssertSame(expected, words, CsvTableReader.Read("tasks.csv", Csv(rows)));
        }

        static ReadResult Text(string text) => PlainTextReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
    }

    /// <summary>As PapiSite writes its tables of data.</summary>
    private static byte[] Csv(List<List<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true },
            leaveOpen: true))
        {
            csv.WriteHeader([.. rows[0]]);
            foreach (var row in rows.Skip(1)) csv.WriteRecord([.. row]);
        }

        return bytes.ToArray();
    }

    [Fact]
    public void Merged_cells_of_pages_and_workbooks_give_the_same_grid()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var grid = Spanned(new Random(seed));
            var words = grid.Cells.Select(c => c.Words).SelectMany(Ledger.WordsOf).ToList();
            AssertSame(grid.Expected, words, HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(grid.Html())));
            var file = new WorkbookFile().Add("S", grid.Sheet()).Bytes();
            AssertSame(grid.Expected, [.. words, "S"], XlsxReader.Read("a.xlsx", file));
        }
    }

    private sealed record Spans(int Width, int Height, List<(int Row, int Column, int Rows, int Columns, string Words)> Cells)
    {
        public string Expected
        {
            get
            {
                var shown = new string[Height, Width];
                foreach (var (row, column, rows, columns, words) in Cells)
                {
                    for (var r = row; r < row + rows; r++)
                    {
                        for (var c = column; c < column + columns; c++) shown[r, c] = c > column ? ">" : r > row ? "^" : words;
                    }
                }

                return string.Join('\n', Enumerable.Range(0, Height).Select(r => string.Join('|', Enumerable.Range(0, Width).Select(c
                    => shown[r, c]))));
            }
        }

        public string Html() => "<table>" + string.Concat(Enumerable.Range(0, Height).Select(r => "<tr>" + string.Concat(Cells.Where(c
            => c.Row == r)
            .Select(c => $"<td rowspan={c.Rows} colspan={c.Columns}>{System.Net.WebUtility.HtmlEncode(c.Words)}</td>")))) + "</table>";

        public string Sheet()
        {
            var rows = Enumerable.Range(0, Height).Select(r => $"<row r=\"{r + 2}\">" + string.Concat(Cells.Where(c => c.Row == r)
                .Select(c => WorkbookFile.Text(Name(c.Row, c.Column), c.Words))) + "</row>");
            var merges = Cells.Where(c => c.Rows * c.Columns > 1).Select(c
                => $"<mergeCell ref=\"{Name(c.Row, c.Column)}:{Name(c.Row + c.Rows - 1, c.Column + c.Columns - 1)}\"/>");
            return $"<sheetData>{string.Concat(rows)}</sheetData><mergeCells>{string.Concat(merges)}</mergeCells>";
        }

        private static string Name(int row, int column) => $"{(char)('C' + column)}{row + 2}";
    }

    /// <summary>
    /// A grid that cells of several rows and columns fill; its first row and column are of single cells, so that none is empty.
    /// </summary>
    private static Spans Spanned(Random random)
    {
        var (width, height) = (random.Next(2, 7), random.Next(2, 9));
        var taken = new bool[height, width];
        var cells = new List<(int, int, int, int, string)>();
        for (var r = 0; r < height; r++)
        {
            for (var c = 0; c < width; c++)
            {
                if (taken[r, c]) continue;
                var (rows, columns) = r == 0 || c == 0 ? (1, 1) : (random.Next(1, 4), random.Next(1, 4));
                rows = Math.Min(rows, height - r);
                columns = Math.Min(columns, width - c);
                while (Enumerable.Range(c, columns).Any(x => taken[r, x])) columns--;
                for (var y = r; y < r + rows; y++)
                {
                    for (var x = c; x < c + columns; x++) taken[y, x] = true;
                }

                cells.Add((r, c, rows, columns, Words(random)));
            }
        }

        return new(width, height, cells);
    }
}
