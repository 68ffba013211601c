using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Import.Word;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class OtherPartTests
{
    private static string Mark(int id, string kind = "footnote", string more = "") =>
        $"<w:r><w:{kind}Reference {more} w:id=\"{id}\"/></w:r>";

    private static string Note(int id, string text, string kind = "footnote") =>
        $"<w:{kind} w:id=\"{id}\"><w:p><w:r><w:{kind}Ref/></w:r>{R(" " + text)}</w:p></w:{kind}>";

    private static string Notes(ForeignDocument document) =>
        string.Join('\n', document.Notes.Select(n => $"{n.Label}: {string.Join('/', n.Blocks.Select(Shown.Of))}"));

    [Fact]
    public void Notes_stand_at_their_mark_and_are_numbered_in_its_order_in_cells_and_headings_too()
    {
        var body = $"<w:p>{R("a")}{Mark(5)}{R("b")}</w:p>" + Tbl(Tr($"<w:tc><w:p>{R("c")}{Mark(2)}</w:p></w:tc>")) +
            $"<w:p>{R("d")}{Mark(3, "endnote")}</w:p>";
        var document = Shown.Read(new Docx(body)
            .With("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + Note(2, "hai") + Note(5, "năm"))
            .With("endnotes", Note(3, "cuối", "endnote")).ToBytes());

        Assert.Equal("a[^1]b\n|c[^2]|\nd[^i]", Shown.Of(document));
        Assert.Equal("1: năm\n2: hai\ni: cuối", Notes(document));
        Assert.Equal("chú thích 1, đoạn 1", document.Notes[0].Blocks[0].Place.Words.Vi);
    }

    [Fact]
    public void A_mark_that_somebody_typed_is_the_label_and_no_word_of_the_text()
    {
        var own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>(*)</w:t></w:r>";
        var document = Shown.Read(
            new Docx($"<w:p>{R("a")}{own}{Mark(3)}</w:p>").With("footnotes", Note(2, "sao") + Note(3, "số")).ToBytes());

        Assert.Equal("a[^(*)][^1]", Shown.Of(document));
        Assert.Equal("(*): sao\n1: số", Notes(document));
    }

    [Fact]
    public void Labels_follow_the_settings_and_tell_notes_apart_that_begin_again()
    {
        var body = $"<w:p><w:pPr><w:sectPr/></w:pPr>{Mark(1)}{Mark(2)}</w:p><w:p>{Mark(3)}</w:p><w:sectPr/>";
        var document = Shown.Read(new Docx(body)
            .With("settings", "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr>")
            .With("footnotes", Note(1, "x") + Note(2, "y") + Note(3, "z")).ToBytes());

        Assert.Equal("a: x\nb: y\na (2): z", Notes(document));
    }

    [Fact]
    public void A_note_whose_mark_was_deleted_is_left_out_and_a_mark_without_a_note_is_told()
    {
        var result = Assert.IsType<ReadResult.Read>(
            WordReader.Read("a.docx", new Docx($"<w:p>{R("a")}<w:del w:id=\"9\">{Mark(2)}</w:del>{Mark(8)}</w:p>")
            .With("footnotes", Note(2, "thừa")).ToBytes()));

        Assert.Equal("thừa: a note without a mark in the text", Shown.LeftOut(result.Document));
        Assert.Contains("Có dấu chú thích mà tệp không có lời chú thích.", result.Remarks.Select(r => r.Vi));
    }

    [Fact]
    public void What_stands_on_every_page_comes_once_and_unused_parts_are_left_out()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
        byte[] Header(string text) => Encoding.UTF8.GetBytes($"<w:hdr {Namespaces}>{P(text)}</w:hdr>");
        var body = P("a", "<w:sectPr><w:headerReference r:id=\"h1\"/><w:headerReference r:id=\"h2\"/></w:sectPr>") +
            "<w:sectPr><w:headerReference r:id=\"h1\"/><w:footerReference r:id=\"footer\"/></w:sectPr>";
        var document = Shown.Read(new Docx(body)
            .Part("h1", "header", "word/header1.xml", Type, Header("Phụ lục kèm theo Kế hoạch số 12/KH-UBND"))
            .Part("h2", "header", "word/header2.xml", Type, Header("Phụ lục kèm theo Kế hoạch số 12/KH-UBND"))
            .Part("h3", "header", "word/header3.xml", Type, Header("cũ"))
            .With("footer", Tbl(Tr(Tc("chân")))).ToBytes());

        Assert.Equal(
            ["đầu trang: Phụ lục kèm theo Kế hoạch số 12/KH-UBND", "chân trang: chân"],
            document.Margins.Select(p => $"{p.Place.Part}: {p.Text}"));
        Assert.Equal("cũ: a header or footer that no section uses", Shown.LeftOut(document));
    }

    [Fact]
    public void A_header_that_several_relationships_lead_to_is_one()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
        var header = Encoding.UTF8.GetBytes($"<w:hdr {Namespaces}>{P("Mật")}</w:hdr>");
        foreach (var used in new[] { "h1", "h2" })
        {
            var document = Shown.Read(new Docx(P("a") + $"<w:sectPr><w:headerReference r:id=\"{used}\"/></w:sectPr>")
                .Part("h1", "header", "word/header1.xml", Type, header).Again("h2", "header", "word/header1.xml").ToBytes());

            Assert.Equal("đầu trang: Mật", string.Join('/', document.Margins.Select(p => $"{p.Place.Part}: {p.Text}")));
            Assert.Empty(document.LeftOut);
        }
    }

    [Fact]
    public void Comments_are_left_out_with_the_reason()
    {
        var document = Shown.Read(
            new Docx(P("a")).With("comments", $"<w:comment w:id=\"0\" w:author=\"x\">{P("xem lại")}</w:comment>").ToBytes());

        Assert.Equal("a", Shown.Of(document));
        Assert.Equal("xem lại: a reader's comment, no part of the document", Shown.LeftOut(document));
    }

    private static string Box(string content) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>" +
            "<w:txbxContent>" + content +
        "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>" +
        "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + content +
            "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    [Fact]
    public void A_text_box_comes_once_behind_its_paragraph_in_a_cell_too()
    {
        var document = Shown.Read(
            $"<w:p>{Box(P("hộp"))}{R("neo")}</w:p>" + Tbl(Tr($"<w:tc><w:p>{R("ô")}{Box(P("trong ô"))}</w:p></w:tc>", Tc("b"))));

        Assert.Equal("neo\nhộp\n|ô / trong ô|b|", Shown.Of(document));
        Assert.Equal("hộp văn bản 1, đoạn 1", document.Blocks[1].Place.Words.Vi);
        Assert.Empty(document.LeftOut);
    }

    [Fact]
    public void A_table_in_a_text_box_and_an_old_text_box_alone()
    {
        Assert.Equal("|a|b|", Shown.Of($"<w:p>{Box(Tbl(Tr(Tc("a"), Tc("b"))))}</w:p>"));
        Assert.Equal(
            "cũ",
            Shown.Of(
                $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("cũ")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>" +
                "</w:p>"));
    }

    [Fact]
    public void Words_that_only_the_replacement_has_are_left_out_with_the_reason()
    {
        var document = Shown.Read(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t>" +
                "</mc:Fallback></mc:AlternateContent></w:r></w:p>");

        Assert.Equal("mới", Shown.Of(document));
        Assert.Equal("cũ: the replacement for old versions of Word, other than what is shown", Shown.LeftOut(document));
    }

    [Fact]
    public void Embedded_HTML_is_read_in_its_place_without_loading_anything()
    {
        const string Html = "<html><head><title>x</title><script>alert(1)</script></head><body><h2>Phụ lục</h2><p>Một <b>hai</b><img " +
            "src='http://127.0.0.1:9/a.png'></p>" +
            "<table><tr><th>TT</th><th colspan=2>Việc</th></tr><tr><td rowspan=2>1</td><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td>" +
                "</tr></table>" +
            "<ol start=3><li>ba<li>bốn</ol><p style='display: none'>ẩn</p></body></html>";
        var document = Shown.Read(new Docx(P("trước") + "<w:altChunk r:id=\"c\"/>" + P("sau"))
            .Part("c", "aFChunk", "word/chunk.html", "text/html", Encoding.UTF8.GetBytes("<meta charset=utf-8>" + Html)).ToBytes());

        Assert.Equal("trước\nH2 Phụ lục\nMột hai\n|TT|Việc|<|\n|1|a|b|\n|^|c|d|\n3. ba\n4. bốn\nsau", Shown.Of(document));
        Assert.Equal(
            "x: the title of the web page, not printed on it\nẩn: hidden text, not shown on the page", Shown.LeftOut(document));
        Assert.Equal("phần nhúng 1, đoạn 1", document.Blocks[1].Place.Words.Vi);
        Assert.Equal("phần nhúng 1, bảng 3, hàng 3, cột 2", ((Table)document.Blocks[3]).Rows[2].Cells[1].Place.Words.Vi);
        Assert.All(document.LeftOut, l => Assert.Equal("phần nhúng 1", l.Place.Part));
    }

    private static Docx Pages(params string[] pages)
    {
        var docx = new Docx($"<w:p>{R("số")}{Mark(1)}</w:p>" + string.Concat(pages.Select((_, i) => $"<w:altChunk r:id=\"p{i}\"/>")))
            .With("footnotes", Note(1, "của Word"));
        foreach (var (i, page) in pages.Index())
            docx.Part($"p{i}", "aFChunk", $"word/p{i}.html", "text/html", Encoding.UTF8.GetBytes(page));
        return docx;
    }

    [Fact]
    public void Notes_of_an_embedded_page_are_notes_of_the_document_each_with_a_label_of_its_own()
    {
        const string Page = "<p>trang<sup>1</sup></p><table><tr><td>ô<sup>2</sup><td>b</table>" +
            "<p><sup>1</sup> một</p><p><sup>2</sup> hai</p>";
        var document = Shown.Read(Pages(Page, Page.Replace("trang", "khác")).ToBytes());

        Assert.Equal("số[^1]\ntrang[^1 (2)]\n|ô[^2]|b|\nkhác[^1 (3)]\n|ô[^2 (2)]|b|", Shown.Of(document));
        Assert.Equal("1: của Word\n1 (2): một\n2: hai\n1 (3): một\n2 (2): hai", Notes(document));
    }

    [Theory]
    [InlineData("<p hidden>ẩn</p>", "ẩn: hidden text, not shown on the page")]
    [InlineData("<img src=a.png>", "")]
    [InlineData("", "")]
    [InlineData("<div style='mso-element:header'><p>Mật</p></div><p hidden>ẩn</p>",
        "ẩn: hidden text, not shown on the page\nMật: a header or footer that no section uses")]
    public void An_embedded_page_without_words_to_show_is_no_fault(string page, string leftOut)
    {
        var result = Assert.IsType<ReadResult.Read>(WordReader.Read("a.docx", Pages(page).ToBytes()));

        Assert.Equal("số[^1]", Shown.Of(result.Document));
        Assert.Equal(leftOut, Shown.LeftOut(result.Document));
        Assert.Empty(result.Remarks);
    }

    [Fact]
    public void What_an_editor_should_know_of_an_embedded_page_or_text_is_told()
    {
        var damaged = "<p>chỉ tiêu, nhiệm vụ, giải pháp chủ yếu của tỉnh"u8.ToArray();
        var result = Assert.IsType<ReadResult.Read>(WordReader.Read("a.docx", new Docx("<w:altChunk r:id=\"c\"/><w:altChunk r:id=\"t\"/>")
            .Part("c", "aFChunk", "word/c.html", "text/html", [.. damaged, 0xFF])
            .Part("t", "aFChunk", "word/t.txt", "text/plain", [.. damaged[3..], 0xFF, 0xFE]).ToBytes()));

        Assert.Equal(
            ["The file has 1 damaged letters (shown as “\uFFFD”): compare with the original.",
                "The file has 2 damaged letters (shown as “\uFFFD”): compare with the original."],
            result.Remarks.Select(r => r.En));
    }

    [Theory]
    [InlineData("text/html", "%PDF-1.7")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "không phải tệp Word")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "")]
    [InlineData("message/rfc822", "MIME-Version: 1.0")]
    public void An_embedded_part_that_cannot_be_read_is_told_and_the_rest_is_read(string kind, string part)
    {
        var result = Assert.IsType<ReadResult.Read>(WordReader.Read("a.docx", new Docx("<w:altChunk r:id=\"c\"/>" + P("sau"))
            .Part("c", "aFChunk", "word/c.bin", kind, Encoding.UTF8.GetBytes(part)).ToBytes()));

        Assert.Equal("sau", Shown.Of(result.Document));
        Assert.StartsWith("Tệp nhúng một phần kiểu khác", Assert.Single(result.Remarks).Vi);
    }

    [Fact]
    public void An_embedded_DOCX_is_read_with_its_own_lists_and_notes_and_a_part_of_another_kind_is_told()
    {
        var inner = new Docx(Item("trong", 1) + $"<w:p>{R("có")}{Mark(2)}</w:p>")
            .With("numbering", AbstractNum(0, Lvl(0, "upperRoman", "%1.")) + Num(1, 0)).With("footnotes", Note(2, "chú"));
        var result = Assert.IsType<ReadResult.Read>(
            WordReader.Read("a.docx", new Docx("<w:altChunk r:id=\"c\"/><w:altChunk r:id=\"rtf\"/>" + P("sau"))
            .Part("c", "aFChunk", "word/inner.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                inner.ToBytes())
            .Part("rtf", "aFChunk", "word/inner.rtf", "application/rtf", "{\\rtf1 x}"u8.ToArray()).ToBytes()));

        Assert.Equal("I. trong\ncó[^1]\nsau", Shown.Of(result.Document));
        Assert.Equal("1: chú", Notes(result.Document));
        Assert.Contains(result.Remarks, r => r.Vi.StartsWith("Tệp nhúng một phần kiểu khác"));
    }
}
