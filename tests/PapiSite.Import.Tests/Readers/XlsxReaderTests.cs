using System.Diagnostics;
using System.Text;
using PapiSite.Import.Excel;
using PapiSite.Import.Sources;
using static PapiSite.Import.Tests.Readers.WorkbookFile;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Workbooks: what an office keeps its tables of tasks in.</summary>
public class XlsxReaderTests
{
    private static ForeignDocument Read(WorkbookFile file) => Shown.Document(XlsxReader.Read("kế hoạch.xlsx", file.Bytes()));

    private static string Grid(string rows, string rest = "", string before = "") =>
        Shown.Grid(Shown.Table(Read(new WorkbookFile().Add("S", $"{before}<sheetData>{rows}</sheetData>{rest}"))));

    private static string Row(int row, params string[] cells) =>
        $"""<row r="{row}">{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : Text($"{(char)('A' + i)}{row}", c)))}</row>""";

    [Fact]
    public void A_sheet_is_a_table_without_its_empty_edges_and_keeps_its_own_places()
    {
        var document = Read(new WorkbookFile().Add("Nhiệm vụ", $"""
            <sheetData><row r="3">{Text("B3", "TT")}{Text("C3", "Việc")}</row>
            <row r="4">{Text("B4", "1")}{Text("C4", "Dòng 1\nDòng 2")}</row>
            <row r="9">{Text("C9", "Ký")}</row></sheetData>
            """));
        var table = Shown.Table(document);
        Assert.Equal("TT|Việc\n1|Dòng 1/Dòng 2\n·|·\n·|Ký", Shown.Grid(table));
        Assert.Equal("Nhiệm vụ", table.Caption);
        Assert.Equal("Nhiệm vụ, bảng 1, hàng 4, cột 3", table.Rows[1].Cells[1].Place.Words.Vi);
    }

    [Fact]
    public void Merged_cells_are_carried_and_what_lies_under_them_is_left_out()
    {
        const string merges = """
            <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="B3:C4"/><mergeCell ref="C4:D4"/>
            <mergeCell ref="nonsense"/></mergeCells>
            """;
        var document = Read(new WorkbookFile().Add("S", $"<sheetData>{Row(1, "Tên", "khuất")}"
            + $"{Row(2, "1", "A", "x")}{Row(3, "", "B")}{Row(4, "2", "", "3", "cuối")}</sheetData>{merges}"));
        Assert.Equal("Tên|>|>|·\n1|A|x|·\n^|B|>|·\n^|^|>|cuối", Shown.Grid(Shown.Table(document)));
        Assert.Equal("khuất: nằm khuất dưới ô gộp\n2: nằm khuất dưới ô gộp\n3: nằm khuất dưới ô gộp", Shown.LeftOut(document));
        Assert.Equal(3, Shown.Table(document).Rows[1].Cells[0].Height);
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_left_out_and_said_to_be()
    {
        var document = Read(new WorkbookFile()
            .Add("Hiện", $"""
                <cols><col min="2" max="2" hidden="1"/></cols>
                <sheetData>{Row(1, "TT", "mã", "Việc")}<row r="2" hidden="1">{Text("A2", "ẩn")}</row>{Row(3, "1", "k", "A")}</sheetData>
                """)
            .Add("Ẩn", $"<sheetData>{Row(1, "a", "b")}</sheetData>", "state=\"hidden\""));
        Assert.Equal("TT|Việc\n1|A", Shown.Grid(Shown.Table(document)));
        Assert.Equal("mã: cột ẩn\nẩn: hàng ẩn\nk: cột ẩn\na | b: trang tính ẩn", Shown.LeftOut(document));
    }

    [Fact]
    public void A_merged_cell_is_shown_as_long_as_a_part_of_it_is()
    {
        const string merge = """<mergeCells><mergeCell ref="A1:C1"/></mergeCells>""", hidden = """<cols><col min="1" max="1" hidden="1"/></cols>""";
        Assert.Equal("Tên|>\nx|y", Grid($"{Row(1, "Tên")}{Row(2, "k", "x", "y")}", merge, hidden));
    }

    [Theory]
    [InlineData("General", "2024", "2024")]
    [InlineData("General", "5.3700000000000001", "5,37")]
    [InlineData("General", "0.30000000000000004", "0,3")]
    [InlineData("General", "79012345678", "79012345678")]
    [InlineData("0", "12.5", "13")]
    [InlineData("00", "7", "07")]
    [InlineData("#,##0", "1234567.4", "1.234.567")]
    [InlineData("#,##0.00", "1234.5", "1.234,50")]
    [InlineData("0.0#", "5.3", "5,3")]
    [InlineData("0%", "0.95", "95%")]
    [InlineData("0.0%", "0.9555", "95,6%")]
    [InlineData("#,##0\\ \"đ\"", "5000", "5.000 đ")]
    [InlineData("\"Quý \"0", "4", "Quý 4")]
    [InlineData("#,##0;[Red]\\(#,##0\\)", "-1500", "(1.500)")]
    [InlineData("#,##0", "-1500", "-1.500")]
    [InlineData("#,##0,,\"tr\"", "12500000", "13tr")]
    [InlineData("[$-42A]dd/mm/yyyy", "45363", "12/3/2024")]
    [InlineData("m/d/yyyy", "45363", "12/3/2024")]
    [InlineData("mm/yyyy", "45363", "3/2024")]
    [InlineData("yyyy", "45363", "2024")]
    [InlineData("dd/mm/yyyy hh:mm", "45363.5", "12/3/2024 12:00")]
    [InlineData("h:mm", "0.75", "18:00")]
    [InlineData("mm:ss", "0.5", "12:00:00")]
    [InlineData("dd/mm/yyyy", "60", "29/2/1900")]
    [InlineData("dd/mm/yyyy", "59", "28/2/1900")]
    [InlineData("dd/mm/yyyy", "61", "1/3/1900")]
    [InlineData("dd/mm/yyyy", "1", "1/1/1900")]
    [InlineData("dd/mm/yyyy", "-5", "-5")]
    [InlineData("dd/mm/yyyy", "99999999", "99999999")]
    [InlineData("# ?/?", "0.5", "0,5")]
    [InlineData("0.00E+00", "12345", "1,23E+04")]
    [InlineData("@", "12", "12")]
    public void Numbers_are_printed_by_their_format(string format, string value, string printed)
    {
        var file = new WorkbookFile
        {
            Styles = $"""
                <numFmts count="1"><numFmt numFmtId="200" formatCode="{System.Security.SecurityElement.Escape(format)}"/></numFmts>
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>
                """,
        };
        file.Add("S", $"""<sheetData><row r="1"><c r="A1" s="1"><v>{value}</v></c></row></sheetData>""");
        Assert.Equal(printed, Shown.Grid(Shown.Table(Read(file))));
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var file = new WorkbookFile
        {
            Properties = """<workbookPr date1904="1"/>""",
            Styles = """<cellXfs count="1"><xf numFmtId="14"/></cellXfs>""",
        };
        file.Add("S", """<sheetData><row r="1"><c r="A1"><v>43901</v></c></row></sheetData>""");
        Assert.Equal("12/3/2024", Shown.Grid(Shown.Table(Read(file))));
    }

    [Fact]
    public void Every_kind_of_cell_gives_what_it_shows()
    {
        var file = new WorkbookFile
        {
            Shared = """
                <si><t>chung</t></si>
                <si><r><rPr><b/></rPr><t xml:space="preserve">giàu </t></r><r><t>có</t></r><rPh sb="0" eb="1"><t>phiên</t></rPh></si>
                <si><t>a_x000A_b_x005F_x000A_</t></si>
                """,
            Styles = """
                <fonts><font/><font><b/></font></fonts>
                <cellXfs><xf/><xf fontId="1" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>
                """,
        };
        var document = Read(file.Add("S", """
            <sheetData><row>
            <c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c><c t="s"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
            <c t="str"><f>A1&amp;"x"</f><v>chungx</v></c><c><f>1+1</f><v>2</v></c><c t="d"><v>2024-03-12</v></c>
            <c t="s"><v>99</v></c><c><f>NOW()</f></c>
            </row></sheetData>
            <headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"&amp;14Phụ lục</oddHeader>
            <oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>
            """));
        Assert.Equal("chung|giàu có|a/b_x000A_|TRUE|#N/A|chungx|2|12/3/2024|99", Shown.Grid(Shown.Table(document)));
        Assert.Equal("phiên: phiên âm của chữ", Shown.LeftOut(document));
        Assert.Equal(["Phụ lục", "Trang /"], document.Margins.Select(m => m.Text));
        var bold = Assert.IsType<Paragraph>(Shown.Table(document).Rows[0].Cells[1].Blocks[0]);
        Assert.True(bold is { IsBold: true, IsCentered: true });
    }

    [Fact]
    public void A_formula_without_a_result_is_told()
    {
        var file = new WorkbookFile().Add(
            "S", $"""<sheetData>{Row(1, "a")}<row r="2"><c r="B2"><f>SUM(A1)</f></c></row></sheetData>""");
        var read = Assert.IsType<ReadResult.Read>(XlsxReader.Read("a.xlsx", file.Bytes()));
        Assert.Equal("Trang tính “S”: 1 ô có công thức chưa được tính (ô đầu tiên ở hàng 2, cột 2); mở tệp bằng Excel và lưu lại để có "
            + "kết quả.", Assert.Single(read.Remarks).Vi);
    }

    [Fact]
    public void Rows_printed_on_each_page_are_heads_and_page_breaks_are_kept()
    {
        var file = new WorkbookFile
        {
            Names = """
                <definedNames>
                <definedName name="_xlnm.Print_Titles" localSheetId="0">'S'!$A:$B,'S'!$1:$2</definedName>
                </definedNames>
                """,
        };
        var table = Shown.Table(Read(file.Add("S", $"""
            <sheetData>{Row(1, "TT", "Việc")}{Row(2, "(1)", "(2)")}{Row(3, "1", "A")}{Row(4, "2", "B")}</sheetData>
            <rowBreaks><brk id="3" man="1"/></rowBreaks>
            """)));
        Assert.Equal([true, true, false, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal([false, false, false, true], table.Rows.Select(r => r.StartsPage));
    }

    [Fact]
    public void Strict_workbooks_are_read()
    {
        var file = new WorkbookFile
        {
            Namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main",
            Relations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        };
        Assert.Equal("1|A", Shown.Grid(Shown.Table(Read(file.Add("S", $"<sheetData>{Row(1, "1", "A")}</sheetData>")))));
    }

    [Theory]
    [InlineData("a.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }, "Đây là tệp Excel kiểu cũ (.xls).",
        "Mở tệp bằng Excel, chọn Lưu thành (Save As), ở ô kiểu tệp chọn Excel Workbook (*.xlsx), rồi nhập tệp .xlsx đó.")]
    [InlineData("a.xlsx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }, "Tệp có mật khẩu hoặc là tệp Word, Excel kiểu cũ (.doc, .xls).",
        "Mở tệp bằng Word hoặc Excel, bỏ mật khẩu nếu có, chọn Lưu thành (Save As) .docx hoặc .xlsx rồi nhập tệp đó.")]
    [InlineData("a.xlsx", new byte[] { (byte)'P', (byte)'K', 3, 4, (byte)'x', (byte)'l', (byte)'/' },
        "Tệp bị hỏng hoặc không đủ, không đọc được.", "Mở tệp bằng chương trình đã tạo ra nó rồi lưu lại, hoặc lấy lại bản gốc.")]
    public void What_is_no_workbook_is_refused_with_what_to_do(string name, byte[] bytes, string happened, string toDo)
    {
        var refused = Shown.Refused(XlsxReader.Read(name, bytes));
        Assert.Equal((happened, toDo), (refused.Happened.Vi, refused.ToDo.Vi));
    }

    [Fact]
    public void A_workbook_without_words_is_refused()
    {
        Assert.Equal("Tệp không có chữ nào.",
            Shown.Refused(XlsxReader.Read("a.xlsx", new WorkbookFile().Add("S", "<sheetData/>").Bytes())).Happened.Vi);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_in_seconds_and_a_bomb_is_refused()
    {
        var rows = new StringBuilder();
        for (var r = 1; r <= 100_000; r++)
            rows.Append($"""<row r="{r}">{Text($"A{r}", $"Việc {r}")}<c r="B{r}"><v>{r}</v></c></row>""");
        var bytes = new WorkbookFile().Add("S", $"<sheetData>{rows}</sheetData>").Bytes();
        var watch = Stopwatch.StartNew();
        Assert.Equal(100_000, Shown.Table(Shown.Document(XlsxReader.Read("a.xlsx", bytes))).Rows.Length);

        // A second on a machine at rest; tests run beside others.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");

        // A wording of a megabyte, shown two hundred times.
        var bomb = new WorkbookFile { Shared = $"<si><t>{new string('a', 1_000_000)}</t></si>" }
            .Add("S", "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 200)) + "</sheetData>");
        Assert.StartsWith("Tệp quá lớn", Shown.Refused(XlsxReader.Read("a.xlsx", bomb.Bytes())).Happened.Vi);
    }
}
