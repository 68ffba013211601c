using System.Globalization;
using System.Net;
using System.Security;
using System.Text;
using PapiSite.Import.Letters;
using PapiSite.Import.Sources;
using PapiSite.Import.Tests.Readers;
using PapiSite.Import.Tests.Word;

namespace PapiSite.Import.Tests;

/// <summary>Writes a document as a file of another program, with what such files have beside the words, at random.</summary>
internal sealed class LayoutFile(ForeignDocument document, Random random)
{
    private const int ColumnsOfTitle = 4;

    /// <summary>Numbers that Word made up to here.</summary>
    private int _numbered;

    private readonly List<Block> _blocks = Arranged(document.Blocks, random);
    private LegacyEncoding? _letters;

    /// <summary>The file.</summary>
    /// <param name="kind"><c>html</c>, <c>xlsx</c>, <c>docx</c>, or <c>tcvn3.docx</c> and <c>vni.docx</c> for old letters.</param>
    public byte[] Bytes(string kind) => kind switch
    {
        "html" => Encoding.UTF8.GetBytes(
            "<!doctype html><meta charset=utf-8><title></title><body>" + string.Concat(_blocks.Select(Html))),
        "xlsx" => Workbook(),
        "tcvn3.docx" => WordFile(LegacyEncoding.Tcvn3),
        "vni.docx" => WordFile(LegacyEncoding.Vni),
        _ => WordFile(null),
    };

    /// <summary>Head and foot in two columns, as most offices set them, in one row or in several; or as they are.</summary>
    private static List<Block> Arranged(IReadOnlyList<Block> blocks, Random random)
    {
        string TextOf(Block block) => block is Paragraph paragraph ? paragraph.Printed : "";
        var head = blocks.TakeWhile(b => TextOf(b) is { Length: > 0 } text && text != "KẾ HOẠCH").ToList();
        var foot = blocks.SkipWhile(b => TextOf(b) != "Nơi nhận:").ToList();
        List<Block> made = [.. blocks];
        if (foot.Count > 0 && random.Next(2) == 0)
        {
            var left = foot.TakeWhile((b, i) => i == 0 || TextOf(b).StartsWith('-')).ToList();
            made = [.. made[..^foot.Count], TwoColumns(left, [.. foot.Skip(left.Count)], isOneRow: true)];
        }

        var right = head.Where(b => TextOf(b) is ['C', 'Ộ', ..] or ['Đ', 'ộ', ..] or ['M', 'ẫ', ..]).ToList();
        if (right.Count == 3 && random.Next(2) == 0)
            made = [TwoColumns([.. head.Except(right)], right, random.Next(2) == 0), .. made[head.Count..]];
        return made;
    }

    private static Table TwoColumns(List<Block> left, List<Block> right, bool isOneRow)
    {
        var place = new SourcePlace(null, 1);
        TableRow Row(IEnumerable<Block> one, IEnumerable<Block> other) => new([new(place, 0, 1, [.. one]), new(place, 1, 1, [.. other])]);
        return new(place, 2, isOneRow ? [Row(left, right)] : [.. left.Zip(right, (one, other) => Row([one], [other]))]);
    }

    private bool Often => random.Next(3) == 0;

    private string Html(Block block) => block switch
    {
        Paragraph paragraph => $"<p class=MsoNormal>{HtmlWords(paragraph.Printed)}</p>\n",
        Table table => $"<table border=1>{string.Concat(table.Rows.Select((row, at) => HtmlRow(row, at)))}</table>\n",
        _ => "",
    };

    private string HtmlRow(TableRow row, int at)
    {
        var (name, cells) = (at == 0 && Often ? "th" : "td", row.Cells.Where(c => !c.IsCarried));
        var written = cells.Select(c =>
            $"<{name}{(c.Width > 1 ? $" colspan={c.Width}" : "")}{(c.Height > 1 ? $" rowspan={c.Height}" : "")}>{HtmlCell(c)}</{name}>\n");
        return $"<tr>{string.Concat(written)}</tr>\n";
    }

    private string HtmlCell(TableCell cell) => random.Next(2) == 0
        ? string.Concat(cell.Blocks.Select(Html))
        : string.Join("<br>\n", cell.Blocks.OfType<Paragraph>().Select(p => HtmlWords(p.Printed)));

    /// <summary>Words with what stands about in pages: tags in words, blanks of several kinds, lines that end anywhere.</summary>
    private string HtmlWords(string text) => string.Concat(text.Select((c, i) => c switch
    {
        ' ' when Often => random.Next(3) switch { 0 => "\n", 1 => "&nbsp;", _ => "<span style='color:black'> </span>" },
        _ when i > 0 && random.Next(40) == 0 => $"<b></b><i>{WebUtility.HtmlEncode($"{c}")}</i>",
        _ => WebUtility.HtmlEncode($"{c}"),
    }));

    private byte[] Workbook()
    {
        var (rows, merges, y) = (new StringBuilder(), new StringBuilder(), random.Next(3));
        foreach (var block in _blocks)
        {
            if (block is Paragraph paragraph)
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{++y}\">{WorkbookFile.Text($"A{y}", paragraph.Printed)}</row>");
                merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{y}:{(char)('A' + ColumnsOfTitle - 1)}{y}\"/>");
                y += random.Next(2);
                continue;
            }

            foreach (var row in ((Table)block).Rows)
            {
                y++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{y}\">");
                foreach (var cell in row.Cells.Where(c => !c.IsCarried))
                {
                    var name = (char)('A' + cell.Column);
                    rows.Append(SheetCell($"{name}{y}", string.Join('\n', cell.Blocks.OfType<Paragraph>().Select(p => p.Printed))));
                    if (cell.Width * cell.Height == 1) continue;
                    merges.Append(CultureInfo.InvariantCulture,
                        $"<mergeCell ref=\"{name}{y}:{(char)(name + cell.Width - 1)}{y + cell.Height - 1}\"/>");
                }

                rows.Append("</row>");
            }
        }

        return new WorkbookFile { Styles = """<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>""" }
            .Add("Phụ lục", $"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>").Bytes();
    }

    /// <summary>Numbers and days often stand typed in a sheet.</summary>
    private string SheetCell(string at, string words)
    {
        if (words.Length == 0) return "";
        if (Often && words.All(char.IsAsciiDigit)) return $"<c r=\"{at}\"><v>{words}</v></c>";
        return Often && DateOnly.TryParseExact(words, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"<c r=\"{at}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"
            : WorkbookFile.Text(at, words);
    }

    private byte[] WordFile(LegacyEncoding? letters)
    {
        _letters = letters;
        var body = string.Concat(_blocks.Select(WordBlock)) + "<w:sectPr/>";
        return new Docx(body)
            .With("numbering", Docx.AbstractNum(1, Docx.Lvl(0, "decimal", "%1")) + Docx.Num(1, 1))
            .ToBytes();
    }

    private string WordBlock(Block block) => block switch
    {
        Paragraph paragraph => WordParagraph(paragraph.Printed),
        // Tables without a paragraph between them would be one.
        Table table => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(table.Rows.Select((row, at) => WordRow(row, at)))}</w:tbl><w:p/>",
        _ => "",
    };

    private string WordRow(TableRow row, int at)
    {
        var cells = string.Concat(row.Cells.Select(WordCell));
        var made = $"<w:tr>{(at == 0 && Often ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{cells}</w:tr>";
        return random.Next(8) switch
        {
            0 => $"<w:sdt><w:sdtPr/><w:sdtContent>{made}</w:sdtContent></w:sdt>",
            1 => made + $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>{WordParagraph("hàng đã xóa")}</w:tc></w:tr>",
            _ => made,
        };
    }

    private string WordCell(TableCell cell)
    {
        var merge = cell.IsCarried ? "<w:vMerge/>" : cell.Height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        var inside = cell.IsCarried ? "<w:p/>"
            : string.Concat(cell.Blocks.OfType<Paragraph>().Select(p => WordParagraph(p.Printed, cell.Column == 0)));
        var made = $"<w:tc><w:tcPr>{(cell.Width > 1 ? $"<w:gridSpan w:val=\"{cell.Width}\"/>" : "")}{merge}</w:tcPr>{inside}</w:tc>";
        return random.Next(15) == 0 ? $"<w:sdt><w:sdtPr/><w:sdtContent>{made}</w:sdtContent></w:sdt>" : made;
    }

    private string WordParagraph(string text, bool mayNumber = false)
    {
        if (!mayNumber || text != $"{_numbered + 1}" || !Often) return $"<w:p>{WordRuns(text)}</w:p>";
        _numbered++;
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    }

    /// <summary>Words in runs that begin and end anywhere, with what was deleted, hidden or marked between them.</summary>
    private string WordRuns(string text)
    {
        var runs = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + random.Next(1, 30));
            runs.Append(WordRun(text[at..end]));
            runs.Append(random.Next(12) switch
            {
                0 => "<w:del w:id=\"2\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>",
                1 => "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>",
                2 => "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"3\" w:name=\"x\"/>",
                _ => "",
            });
            at = end;
        }

        return runs.ToString();
    }

    private string WordRun(string text) => _letters switch
    {
        null => random.Next(6) == 0
            ? $"<w:ins w:id=\"4\">{Docx.R(SecurityElement.Escape(text.Normalize(NormalizationForm.FormD)))}</w:ins>"
            : Docx.R(SecurityElement.Escape(text), Often ? "<w:b/>" : ""),
        LegacyEncoding.Vni => Old(text, LegacyEncoding.Vni, "VNI-Times"),
        // Capitals with marks are letters of a font of their own.
        _ => string.Concat(Pieces(text).Select(p => p.IsCapital
            ? Old(p.Text, LegacyEncoding.Tcvn3Capitals, ".VnTimeH") : Old(p.Text, LegacyEncoding.Tcvn3, ".VnTime"))),
    };

    private static string Old(string text, LegacyEncoding encoding, string font) => Docx.R(
        SecurityElement.Escape(LegacyLetters.FromUnicode(text, encoding)), $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>");

    private static IEnumerable<(string Text, bool IsCapital)> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var isCapital = IsMarkedCapital(text[at]);
            var end = at;
            while (end < text.Length && IsMarkedCapital(text[end]) == isCapital) end++;
            yield return (text[at..end], isCapital);
            at = end;
        }
    }

    private static bool IsMarkedCapital(char letter) => char.IsUpper(letter) && letter > 127;
}
