using System.Text;
using PapiSite.Import.Letters;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Plain text as people have it: what text recognition, law libraries and the clipboard make of a plan.</summary>
public class PlainTextReaderTests
{
    private static ForeignDocument Read(string text) => Shown.Document(PlainTextReader.Read("kế hoạch.txt", Encoding.UTF8.GetBytes(text)));

    private static string Grid(string text, int table = 0) => Shown.Grid(Shown.Table(Read(text), table));

    [Fact]
    public void Rows_of_cells_parted_by_tabs_are_one_table_over_page_ends()
    {
        const string text = """
            Phụ lục
            (Kèm theo Kế hoạch số 12/KH-UBND)

            TT	Nhiệm vụ	Chủ trì	Hạn
            I	Công khai, minh bạch		
            1	Niêm yết danh sách hộ nghèo	UBND cấp xã	Năm 2024

            TT	Nhiệm vụ	Chủ trì	Hạn
            2	Công khai ngân sách	Sở Tài chính	Năm 2024

            	và quyết toán		

            Nơi nhận:
            """;
        var document = Read(text);
        var table = Shown.Table(document);
        Assert.Equal("""
            TT|Nhiệm vụ|Chủ trì|Hạn
            I|Công khai, minh bạch||
            1|Niêm yết danh sách hộ nghèo|UBND cấp xã|Năm 2024
            TT|Nhiệm vụ|Chủ trì|Hạn
            2|Công khai ngân sách|Sở Tài chính|Năm 2024
            |và quyết toán||
            """, Shown.Grid(table));
        Assert.Equal([true, false, false, true, false, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal([false, false, false, true, false, true], table.Rows.Select(r => r.StartsPage));
        Assert.Equal(4, document.Blocks.Length);
        Assert.Equal("bảng 3, hàng 5, cột 2, dòng 9", table.Rows[4].Cells[1].Place.Words.Vi);
        Assert.Equal("", Ledger.Difference(Ledger.WordsOf(text), document));
    }

    [Fact]
    public void Columns_that_only_text_recognition_added_at_the_right_are_none()
    {
        Assert.Equal("TT|Nhiệm vụ|Hạn\n1|Việc A|2024\n2|Việc B|2025",
            Grid("TT\tNhiệm vụ\tHạn\n1\tViệc A\t2024\t\t\n\n2\tViệc B\t2025\t\t\t"));
    }

    [Fact]
    public void Another_head_after_a_blank_line_begins_another_table()
    {
        var document = Read("TT\tNhiệm vụ\tHạn\n1\tViệc A\t2024\n\nSTT\tChỉ số\tĐiểm\n1\tPAPI\t44,5");
        Assert.Equal("TT|Nhiệm vụ|Hạn\n1|Việc A|2024", Shown.Grid(Shown.Table(document)));
        Assert.Equal("STT|Chỉ số|Điểm\n1|PAPI|44,5", Shown.Grid(Shown.Table(document, 1)));
    }

    [Fact]
    public void A_row_may_be_broken_over_lines()
    {
        Assert.Equal("TT|Nhiệm vụ|Chủ trì|Hạn\n1|Rà soát/thủ tục|Sở Nội vụ|2024\n2|Tập huấn|Sở Y tế|2024",
            Grid("TT\tNhiệm vụ\tChủ trì\tHạn\n1\tRà soát\nthủ tục\tSở Nội vụ\t2024\n2\tTập huấn\tSở Y tế\t2024"));
    }

    [Fact]
    public void A_short_row_is_not_taken_for_the_beginning_of_the_next()
    {
        Assert.Equal("TT|Nhiệm vụ|Chủ trì|Hạn\nI|Công khai|·|·\n1|Rà soát|Sở Nội vụ|·",
            Grid("TT\tNhiệm vụ\tChủ trì\tHạn\nI\tCông khai\n1\tRà soát\tSở Nội vụ"));
    }

    [Fact]
    public void Cells_with_line_ends_come_from_Excel_in_quotation_marks()
    {
        Assert.Equal("TT|Nhiệm vụ|Chủ trì\n1|- Việc “a”/- Việc \"b\"|Sở Nội vụ\n2|Cuối|Sở Y tế/UBND cấp xã",
            Grid("TT\tNhiệm vụ\tChủ trì\r\n1\t\"- Việc “a”\n- Việc \"\"b\"\"\"\tSở Nội vụ\r\n2\tCuối\t\"Sở Y tế\nUBND cấp xã\"\r\n"));
    }

    [Fact]
    public void Quotation_marks_that_belong_to_the_words_stay()
    {
        Assert.Equal("TT|Nhiệm vụ|Chủ trì\n1|\"Một cửa\"|Sở Nội vụ\n2|\"Dân biết\" và dân bàn|UBND cấp xã",
            Grid("TT\tNhiệm vụ\tChủ trì\n1\t\"Một cửa\"\tSở Nội vụ\n2\t\"Dân biết\" và dân bàn\tUBND cấp xã"));
    }

    [Fact]
    public void A_table_of_Markdown_has_its_head_marked_and_goes_on_over_pages()
    {
        const string text = """
            | STT | Lĩnh vực | Phân công | | Thời gian |
            |-----|:--------:|---|---|--:|
            | | | Chủ trì | Phối hợp | |
            | 1 | Công tác chỉ đạo | | | |
            | 1.1 | Kế hoạch<br>hằng năm | Phòng Nội vụ | Văn phòng \| HĐND | Quý IV |

            | STT | Lĩnh vực | Phân công | | Thời gian |
            |-----|---|---|---|---|
            | | | Chủ trì | Phối hợp | |
            | 1.2 | Báo cáo | Phòng Nội vụ | | Thường xuyên |

            - Bộ Nội vụ; | (b/c)
            """;
        var document = Read(text);
        var table = Shown.Table(document);
        Assert.Equal("""
            STT|Lĩnh vực|Phân công||Thời gian
            ||Chủ trì|Phối hợp|
            1|Công tác chỉ đạo|||
            1.1|Kế hoạch/hằng năm|Phòng Nội vụ|Văn phòng | HĐND|Quý IV
            STT|Lĩnh vực|Phân công||Thời gian
            ||Chủ trì|Phối hợp|
            1.2|Báo cáo|Phòng Nội vụ||Thường xuyên
            """, Shown.Grid(table));
        Assert.Equal([true, true, false, false, true, true, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal(2, document.Blocks.Length);
        Assert.Equal("", Ledger.Difference(Ledger.WordsOfMarked(text), document));
    }

    [Fact]
    public void Strokes_at_the_ends_of_rows_may_be_missing()
    {
        Assert.Equal("TT|Việc\n1|A\n2|B", Grid("TT | Việc\n---|---\n1 | A\n2 | B\n\nHết"));
    }

    [Fact]
    public void A_cell_a_line_is_a_table_whose_width_is_what_most_rows_have()
    {
        const string text = "PHỤ LỤC\n \tSở Tư pháp\n\t2021-2025\n\n\t8\n\t\n\tThi hành pháp luật\n\tSở Tư pháp\n\t2021\n\n"
            + "\tII\n\tCẢI CÁCH\n\tCẢI CÁCH\n\tCẢI CÁCH\n\tCẢI CÁCH\n \t9\n\tMục tiêu:\n- Xây dựng văn bản\n\n- Xây dựng chính "
                + "sách\n\tBan hành\n\tSở Y tế\n\t2022\n\n"
            + "\t10\n\t\n\tTập huấn\n\tSở Nội vụ\n\t2023\n\n ";
        var document = Read(text);
        Assert.Equal("""
            ·|·|·|Sở Tư pháp|2021-2025
            8||Thi hành pháp luật|Sở Tư pháp|2021
            II|CẢI CÁCH|>|>|>
            9|Mục tiêu:/- Xây dựng văn bản/- Xây dựng chính sách|Ban hành|Sở Y tế|2022
            10||Tập huấn|Sở Nội vụ|2023
            """, Shown.Grid(Shown.Table(document)));
        Assert.Equal("CẢI CÁCH: lặp lại chữ của ô gộp\nCẢI CÁCH: lặp lại chữ của ô gộp\nCẢI CÁCH: lặp lại chữ của ô gộp",
            Shown.LeftOut(document));
        Assert.Equal("", Ledger.Difference(Ledger.WordsOf(text), document));
    }

    [Fact]
    public void A_table_that_begins_in_the_middle_of_a_row_is_told()
    {
        var read = Assert.IsType<ReadResult.Read>(PlainTextReader.Read("a.txt", Encoding.UTF8.GetBytes(
            "\tSở Y tế\n\t2024\n\n\t1\n\tViệc A\n\tSở Y tế\n\t2024\n\n\t2\n\tViệc B\n\tSở Y tế\n\t2025\n")));
        Assert.Equal("bảng 1, hàng 1, dòng 1: bảng bắt đầu giữa chừng một hàng, chỉ còn 2 ô cuối.", Assert.Single(read.Remarks).Vi);
    }

    [Fact]
    public void Bare_lines_are_a_table_where_a_head_and_numbers_say_so()
    {
        Assert.Equal("TT|Nhiệm vụ|Chủ trì\nI|Công khai|·\n1|Việc A|Sở Y tế\n2|Việc B|Sở Nội vụ",
            Grid("Phụ lục\n\nTT\nNhiệm vụ\nChủ trì\nI\nCông khai\n1\nViệc A\nSở Y tế\n2\nViệc B\nSở Nội vụ\n\nHết"));
    }

    [Fact]
    public void Tags_in_cells_become_paragraphs_and_lists_though_none_is_closed()
    {
        const string text = "TT\tNhiệm vụ\tKết quả\tHạn\n"
            + "1\t<ul style=\"list-style-type: none\"> - Ban hành quy chế; - Hướng dẫn <i>bầu cử</i> trưởng thôn</ul>\t<p>- Quyết "
                + "định</p> <p>- Công văn</p>\t<ul> - Năm 2023 - 2025\n"
            + "2\t<ol> 1. Chủ trương của Đảng. 2. Kế hoạch công tác.\t<b>Báo cáo</b> <85%\tTrước <sup>ngày</sup> 20/12";
        var document = Read(text);
        Assert.Equal("""
            TT|Nhiệm vụ|Kết quả|Hạn
            1|- Ban hành quy chế;/- Hướng dẫn bầu cử trưởng thôn|- Quyết định/- Công văn|- Năm 2023 - 2025
            2|1. Chủ trương của Đảng./2. Kế hoạch công tác.|Báo cáo <85%|Trước ngày 20/12
            """, Shown.Grid(Shown.Table(document)));
        Assert.Equal("", Ledger.Difference(Ledger.WordsOfMarked(text), document));
    }

    [Theory]
    [InlineData("- Sở Lao động - Thương binh và Xã hội; - UBND cấp xã", "- Sở Lao động - Thương binh và Xã hội;/- UBND cấp xã")]
    [InlineData("- Tập huấn chuyên môn - Tỷ lệ hài lòng đạt 85% - $\\geq 70\\%$ dân số",
        "- Tập huấn chuyên môn/- Tỷ lệ hài lòng đạt 85%/- ≥ 70% dân số")]
    [InlineData("Các tổ chức chính trị - xã hội; giai đoạn 2023 - 2025", "Các tổ chức chính trị - xã hội; giai đoạn 2023 - 2025")]
    public void A_list_on_one_line_is_taken_apart_and_a_name_is_not(string cell, string paragraphs)
    {
        Assert.Equal(paragraphs, Grid($"TT\tNhiệm vụ\tHạn\n1\t{cell}\t2024").Split('\n')[1].Split('|')[1]);
    }

    [Fact]
    public void Markdown_gives_headings_bold_words_and_notes()
    {
        const string text = """
            ## KẾ HOẠCH

            ### **1. Nội dung**

            PAPI của tỉnh<sup>1</sup> năm 2024 đạt *khá*, theo Luật[^2], diện tích 10 m<sup>3</sup> và \*

            <sup>1</sup> Đạt 43,95/80 điểm.

            tiếp theo trang trước

            [^2]: Luật số 10/2022/QH15

            **TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH**
            """;
        var document = Read(text);
        Assert.Equal("""
            KẾ HOẠCH
            1. Nội dung
            PAPI của tỉnh năm 2024 đạt khá, theo Luật, diện tích 10 m3 và *
            tiếp theo trang trước
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            """, Shown.Paragraphs(document));
        var paragraphs = document.Blocks.Cast<Paragraph>().ToList();
        Assert.Equal([2, 3, null, null, null, null], paragraphs.Select(p => p.HeadingLevel));
        Assert.Equal([false, true, false, false, true, true], paragraphs.Select(p => p.IsBold));
        Assert.Equal([new NoteMark(13, "1"), new NoteMark(41, "2")], paragraphs[2].NoteMarks.ToArray());
        Assert.True(paragraphs[3].StartsPage);
        Assert.Equal(["1: Đạt 43,95/80 điểm.", "2: Luật số 10/2022/QH15"],
            document.Notes.Select(n => $"{n.Label}: {((Paragraph)n.Blocks[0]).Text}"));
    }

    [Fact]
    public void Page_numbers_are_left_out_and_say_where_pages_begin()
    {
        var document = Read("Mở đầu\n\n2\n\nTiếp theo\n\nTrang 3/10\nCuối\f\nTrang sau");
        Assert.Equal("Mở đầu\nTiếp theo\nCuối\nTrang sau", Shown.Paragraphs(document));
        Assert.Equal("2: số trang\nTrang 3/10: số trang", Shown.LeftOut(document));
        Assert.Equal([false, true, true, true], document.Blocks.Cast<Paragraph>().Select(p => p.StartsPage));
    }

    [Fact]
    public void What_begins_with_a_tag_is_read_as_a_page()
    {
        Assert.Equal("1|Việc A", Grid("<table><tr><td>1<td>Việc A</table>"));
        Assert.Equal("1|Việc A", Grid("Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\n"
            + "<html><body><!--StartFragment--><table><tr><td>1</td><td>Việc A</td></tr></table></body></html>"));
    }

    [Fact]
    public void A_head_parted_by_commas_or_semicolons_begins_such_a_table()
    {
        Assert.Equal("TT|Việc|Hạn\n1|A, b|2024", Grid("TT,Việc,Hạn\n1,\"A, b\",2024\n"));
        Assert.Equal("TT|Việc|Hạn\n1|A, b|2024", Grid("TT;Việc;Hạn\n1;A, b;2024\n"));
    }

    [Fact]
    public void Decomposed_letters_and_special_blanks_are_read_as_what_they_are()
    {
        Assert.Equal("Kế hoạch 12/KH-UBND năm 2024", Shown.Paragraphs(Read("Kê\u0301 hoa\u0323ch 12/KH\u2011UBND\u00A0năm\u200B 2024")));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "a.xls", "Đây là tệp Excel kiểu cũ (.xls).")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F' }, "a.txt", "Nội dung của tệp không khớp với tên: đây là tệp PDF.")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 }, "a.txt", "Nội dung của tệp không khớp với tên: đây là tệp nén (.zip).")]
    [InlineData(new byte[] { 32, 10, 9 }, "a.txt", "Tệp không có chữ nào.")]
    public void What_is_no_text_is_refused_with_what_it_is(byte[] bytes, string name, string happened)
    {
        var refused = Shown.Refused(PlainTextReader.Read(name, bytes));
        Assert.Equal(happened, refused.Happened.Vi);
        Assert.NotEmpty(refused.ToDo.Vi);
    }

    [Fact]
    public void Charsets_are_found()
    {
        const string text = "TT\tNhiệm vụ\tHạn\n1\tCải cách thủ tục\tNăm 2024";
        Encoding[] encodings =
        [
            new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false),
        ];
        foreach (var encoding in encodings)
        {
            byte[] saved = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            var table = Shown.Table(Shown.Document(PlainTextReader.Read("a.txt", saved)));
            Assert.Equal("TT|Nhiệm vụ|Hạn\n1|Cải cách thủ tục|Năm 2024", Shown.Grid(table));
        }

        // Windows-1258 writes tone marks on their own.
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes("Công khai chi\u0309 tiêu va\u0300 sô\u0301 "
            + "liê\u0323u: 5%");
        Assert.Equal("Công khai chỉ tiêu và số liệu: 5%", Shown.Paragraphs(Shown.Document(PlainTextReader.Read("a.txt", bytes))));
    }

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    [InlineData(LegacyEncoding.Vps)]
    public void Letters_of_an_old_font_are_written_as_unicode(LegacyEncoding encoding)
    {
        const string Words = "kế hoạch nâng cao chất lượng phục vụ người dân, chủ trì: cơ quan, đơn vị của tỉnh";
        var old = LegacyLetters.FromUnicode(Words, encoding);
        foreach (var saved in new[] { Encoding.UTF8.GetBytes(old), Encoding.Latin1.GetBytes(old) })
        {
            var read = Assert.IsType<ReadResult.Read>(PlainTextReader.Read("a.txt", saved));
            Assert.Equal(Words, Shown.Paragraphs(read.Document));
            Assert.Contains(read.Remarks, remark => remark.Vi.Contains("bảng mã cũ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Letters_of_an_old_font_in_too_few_words_are_refused_by_name()
    {
        var refused = Shown.Refused(PlainTextReader.Read("a.txt", Encoding.UTF8.GetBytes("KÕ ho¹ch")));
        Assert.Equal("Chữ trong tệp theo bảng mã cũ: TCVN3 (ABC).", refused.Happened.Vi);
    }

    [Fact]
    public void The_ledger_tells_a_lost_word_and_one_that_is_made_up()
    {
        var document = Read("Mở đầu kế hoạch\nKết thúc");
        Assert.Equal("", Ledger.Difference(Ledger.WordsOf("Mở đầu kế hoạch Kết thúc"), document));
        Assert.Equal("lost Kết, lost thúc", Ledger.Difference(Ledger.WordsOf("Mở đầu kế hoạch Kết thúc"),
            document with { Blocks = [document.Blocks[0]] }));
        Assert.Equal("made up hoạch", Ledger.Difference(Ledger.WordsOf("Mở đầu kế Kết thúc"), document));
    }
}
