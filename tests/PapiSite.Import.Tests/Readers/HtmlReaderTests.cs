using System.Text;
using PapiSite.Import.Html;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Web pages: of law libraries, of Word, of hands that did not know HTML.</summary>
public class HtmlReaderTests
{
    private static ForeignDocument Read(string html) => Shown.Document(HtmlReader.Read("trang.html", Encoding.UTF8.GetBytes(html)));

    private static string Grid(string rows) => Shown.Grid(Shown.Table(Read($"<table>{rows}</table>")));

    [Theory]
    [InlineData("<tr><td>1<td>A<tr><td>2<td>B", "1|A\n2|B")]
    [InlineData("<tr><td rowspan=2>1<td>A<td>x<tr><td>B<td>y", "1|A|x\n^|B|y")]
    [InlineData("<tr><td rowspan=0>1<td>A<tr><td>B<tr><td>C", "1|A\n^|B\n^|C")]
    [InlineData("<tbody><tr><td rowspan=9>1<td>A<tr><td>B<tbody><tr><td>2<td>C", "1|A\n^|B\n2|C")]
    [InlineData("<tr><td>1<td>A<td>x<tr><td colspan=999999>I. Nhóm", "1|A|x\nI. Nhóm|>|>")]
    [InlineData("<tr><td>1<td>A<td>x<tr><td colspan=0>2<td colspan=-3>B<td colspan=ba>y", "1|A|x\n2|B|y")]
    [InlineData("<tr><td>1<td rowspan=2>A<td>x<tr><td colspan=3>2", "1|A|x\n2|^|·")]
    [InlineData("<tr><td>1<tr><td>2<td>B<td>y", "1|·|·\n2|B|y")]
    [InlineData("<tr><td colspan=2>1<td colspan=2>A<tr><td colspan=2>2<td colspan=2>B", "1|A\n2|B")]
    [InlineData("<tr><td rowspan=3>1<td>A<tr><td rowspan=2>B<td>x<tr><td>y", "1|A|·\n^|B|x\n^|^|y")]
    public void Spans_are_laid_out_as_browsers_do(string rows, string grid) => Assert.Equal(grid, Grid(rows));

    [Fact]
    public void Heads_are_marked_and_a_foot_comes_last()
    {
        var table = Shown.Table(Read("<table><caption>Bảng "
            + "1</caption><tfoot><tr><td>Cộng<td>2</tfoot><thead><tr><th>TT<th>Việc</thead><tr><td>1<td>A</table>"));
        Assert.Equal("TT|Việc\n1|A\nCộng|2", Shown.Grid(table));
        Assert.Equal([true, false, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal("Bảng 1", table.Caption);
    }

    [Fact]
    public void A_table_all_of_whose_rows_are_marked_as_heads_has_none()
    {
        var table = Shown.Table(Read("<table><thead><tr><td>TT<td>Việc<tr><td>1<td>A</thead></table>"));
        Assert.All(table.Rows, r => Assert.False(r.IsHeader));
    }

    [Fact]
    public void Lists_print_their_numbers_as_browsers_do()
    {
        const string html = """
            <ol start=3 type=a><li>Một<li value=9>Hai<ul><li>Trong</ul><li>Ba</ol>
            <ol reversed><li>X<li>Y</ol><ol type=I start=4><li><p>Bốn</p><p>tiếp</p></ol>
            <ul style="list-style-type: none"><li>- tự gõ</ul>
            """;
        var document = Read(html);
        Assert.Equal("c. Một\ni. Hai\n• Trong\nj. Ba\n2. X\n1. Y\nIV. Bốn\ntiếp\n- tự gõ", Shown.Paragraphs(document));
        Assert.Equal([0, 0, 1, 0, 0, 0, 0, null, null], document.Blocks.Cast<Paragraph>().Select(p => p.ListLevel));
    }

    [Fact]
    public void Lists_and_tables_inside_cells_stay_in_their_cell()
    {
        Assert.Equal("1|a. Một/b. Hai|{x|y}/sau",
            Grid("<tr><td>1<td><ol type=a><li>Một<li>Hai</ol><td><table><tr><td>x<td>y</table>sau<tr><td>2<td>B<td>C").Split('\n')[0]);
    }

    [Fact]
    public void Tables_that_only_place_things_give_way_to_what_they_place()
    {
        const string html = """
            <table><tr><td>Trang chủ</td></tr><tr><td>
              <table width=100%><tr><td>Danh mục</td><td><p>KẾ HOẠCH</p>
                <table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>A</td></tr></table></td></tr></table>
            </td></tr></table>
            """;
        Assert.Equal("Trang chủ\nDanh mục\nKẾ HOẠCH\n[TT|Việc⏎1|A]", Shown.Paragraphs(Read(html)));
    }

    [Fact]
    public void A_head_of_two_columns_stays_a_table()
    {
        Assert.Equal("ỦY BAN NHÂN DÂN/Số: 12/KH-UBND|CỘNG HÒA XÃ HỘI",
            Grid("<tr><td><b>ỦY BAN NHÂN DÂN</b><p>Số: 12/KH-UBND<td>CỘNG HÒA XÃ HỘI"));
    }

    [Fact]
    public void What_is_hidden_is_left_out_and_said_to_be()
    {
        const string html = """
            <title>Thư viện</title><p>Hiện<span style='display: none'>ẩn một</span></p><p hidden>ẩn hai</p><p style='mso-hide:all'>ẩn ba</p>
            <template>ẩn bốn</template><img alt='Dấu đỏ'><del datetime=2024>đã bỏ</del>
            <table><tr><td>1<td>A<tr style='display:none'><td>2<td>B<tr><td style='visibility:hidden'>x<td>3<td>C</table>
            <script>var x</script><style>p{}</style>
            """;
        var document = Read(html);
        Assert.Equal("Hiện\n[1|A⏎3|C]", Shown.Paragraphs(document));
        Assert.Equal("""
            Thư viện: tên của trang web, không in trên trang
            ẩn một: chữ ẩn, không hiện trên trang
            ẩn hai: chữ ẩn, không hiện trên trang
            ẩn ba: chữ ẩn, không hiện trên trang
            ẩn bốn: chữ ẩn, không hiện trên trang
            Dấu đỏ: chữ thay cho hình ảnh
            đã bỏ: đã xóa khi theo dõi thay đổi (Track Changes)
            2 B: chữ ẩn, không hiện trên trang
            x: chữ ẩn, không hiện trên trang
            """, Shown.LeftOut(document));
    }

    [Fact]
    public void Words_numbers_notes_and_page_breaks_are_understood()
    {
        const string html = """
            <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>1.2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Công
            khai</p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'>a)<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>Minh bạch</p>
            <br clear=all style='page-break-before:always'>
            <p align=center><b>KẾ HOẠCH<a href="#_ftn1" name="_ftnref1" title=""><span
            class=MsoFootnoteReference><sup>[1]</sup></span></a></b></p>
            <div style='mso-element:footnote-list'><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"
            name="_ftn1"><sup>[1]</sup></a> Theo Luật số 10.</p></div></div>
            <div style='mso-element:header'><p>Mật</p></div>
            """;
        var document = Read(html);
        Assert.Equal("1.2. Công khai\na) Minh bạch\nKẾ HOẠCH", Shown.Paragraphs(document));
        var paragraphs = document.Blocks.Cast<Paragraph>().ToList();
        Assert.Equal([1, 0, null], paragraphs.Select(p => p.ListLevel));
        Assert.True(paragraphs[2] is { IsBold: true, IsCentered: true, StartsPage: true });
        Assert.Equal([new NoteMark(8, "1")], paragraphs[2].NoteMarks.ToArray());
        var note = Assert.Single(document.Notes);
        Assert.Equal("1: Theo Luật số 10.", $"{note.Label}: {((Paragraph)note.Blocks[0]).Text}");
        Assert.Equal("Mật", Assert.Single(document.Margins).Text);
    }

    [Fact]
    public void Links_inside_a_page_are_words_and_only_those_of_notes_are_marks()
    {
        const string html = "<p>Xem <a href='#preface'>Mở đầu</a><a href='#n1'><sup>a</sup></a></p><h1 id=preface>Mở đầu</h1>"
            + "<ol><li id=n1>Chú thích <a href='#ref1'>↩</a> <a href='#ref2'>Quay lại</a></ol>";
        var document = Read(html);
        Assert.Equal("Xem Mở đầu\nMở đầu", Shown.Paragraphs(document));
        Assert.Equal("Chú thích", ((Paragraph)Assert.Single(document.Notes).Blocks[0]).Text);
        Assert.Equal(["↩", "Quay lại"], document.LeftOut.Select(l => l.Words));
        Assert.All(document.LeftOut, l => Assert.Equal("liên kết quay lại chỗ đánh dấu chú thích", l.Reason.Vi));
    }

    [Fact]
    public void Small_numbers_without_links_are_notes_where_one_begins_a_paragraph()
    {
        var document = Read("<p>Theo Luật<sup>1</sup>, 5 m<sup>2</sup></p><table><tr><td>Việc<sup>1</sup><td>A</table><p><sup>1</sup> "
            + "Luật số 10</p>");
        Assert.Equal("Theo Luật, 5 m2\n[Việc|A]", Shown.Paragraphs(document));
        Assert.Equal("Luật số 10", ((Paragraph)Assert.Single(document.Notes).Blocks[0]).Text);
        Assert.Equal([new NoteMark(4, "1")], ((Paragraph)Shown.Table(document).Rows[0].Cells[0].Blocks[0]).NoteMarks.ToArray());
    }

    [Fact]
    public void Line_ends_blanks_and_looks_are_kept_as_a_browser_shows_them()
    {
        var document = Read("<h2>I.  MỤC\n ĐÍCH</h2><p> a<br>b <em>c</em></p><pre>x\n y</pre><p><i>nghiêng</i></p><p "
            + "style='font-weight:700'>đậm<span style='font-weight:normal'>thường</span></p>");
        Assert.Equal("I. MỤC ĐÍCH\na\nb c\nx\ny\nnghiêng\nđậmthường", Shown.Paragraphs(document));
        var paragraphs = document.Blocks.Cast<Paragraph>().ToList();
        Assert.Equal(2, paragraphs[0].HeadingLevel);
        Assert.True(paragraphs[0].IsBold);
        Assert.True(paragraphs[3].IsItalic);
        Assert.False(paragraphs[4].IsBold);
    }

    [Fact]
    public void Charsets_are_as_declared_where_the_bytes_do_not_say_otherwise()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes("<meta charset=windows-1258><p>Chi\u0309 tiêu");
        Assert.Equal("Chỉ tiêu", Shown.Paragraphs(Shown.Document(HtmlReader.Read("a.html", windows))));
        var lying = Encoding.UTF8.GetBytes("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>Chỉ tiêu");
        Assert.Equal("Chỉ tiêu", Shown.Paragraphs(Shown.Document(HtmlReader.Read("a.html", lying))));
        var western = Encoding.Latin1.GetBytes("<p>caf\u00E9 50 m\u00B2");
        Assert.Equal("café 50 m²", Shown.Paragraphs(Shown.Document(HtmlReader.Read("a.html", western))));
    }

    [Fact]
    public void Nothing_of_a_page_is_lost_and_nothing_made_up()
    {
        const string html = """
            <title>t1</title><body>a1<div>a2<p>a3 <b>a4</b> a5</div><dl><dt>a6<dd>a7</dl>
            <form><select><option>a8<option>a9</select><textarea>a10</textarea></form>
            <details><summary>a11</summary>a12</details><table><tr><td>a13<table><tr><td>a14</table><td>a15</table>
            <noscript>a16</noscript><center>a17</center><iframe>a18</iframe>
            <table>a19<tr><td>a20</table><svg><text>a21</text></svg><p>a22 <sup>a23</sup></p><ruby>a24<rt>a25</rt></ruby>
            """;
        Assert.Equal("", Ledger.Difference(["t1", .. Enumerable.Range(1, 25).Select(i => $"a{i}")], Read(html)));
    }

    [Fact]
    public void Deep_nesting_and_spans_that_fill_memory_end_soon()
    {
        var tables = string.Concat(Enumerable.Repeat("<div><table>ngoài<tr><td>", 150)) + "sâu";
        var deep = HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(tables));
        Assert.Equal("", Ledger.Difference([.. Enumerable.Repeat("ngoài", 150), "sâu"], Shown.Document(deep)));
        foreach (var piece in new[] { "<div><b>", "<a1 b='c'><font size=1>", "<table><tr><td>", "<ul><li>" })
        {
            var nested = string.Concat(Enumerable.Repeat(piece, 100_000)) + "x";
            Assert.IsType<ReadResult.Refused>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(nested)));
        }

        var fonts = string.Concat(Enumerable.Range(0, 300).Select(i => $"<font size={i}>"));
        var unclosed = fonts + string.Concat(Enumerable.Repeat("<p>x", 100_000));
        Assert.IsType<ReadResult.Refused>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(unclosed)));
        var attributes = "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">x";
        Assert.IsType<ReadResult.Refused>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(attributes)));
        var bomb = "<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=65534 colspan=1000>x", 20_000)) + "</table>";
        Assert.Equal("Tệp quá lớn so với một kế hoạch (quá nhiều dữ liệu hoặc quá nhiều ô bảng).", Shown.Refused(HtmlReader.Read("a.html",
            Encoding.UTF8.GetBytes(bomb))).Happened.Vi);
        Assert.IsType<ReadResult.Refused>(HtmlReader.Read("a.html", new byte[20_000_000]));
    }

    [Fact]
    public void A_page_saved_as_one_file_is_refused_with_what_to_do()
    {
        var refused = Shown.Refused(HtmlReader.Read("a.mht",
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x"u8.ToArray()));
        Assert.Equal("Đây là trang web lưu thành một tệp (.mht).", refused.Happened.Vi);
    }
}
