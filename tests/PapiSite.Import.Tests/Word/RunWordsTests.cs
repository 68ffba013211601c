using PapiSite.Import.Sources;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class RunWordsTests
{
    private static string Runs(string runs) => Shown.Of($"<w:p>{runs}</w:p>");

    private static string Char(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Instruction(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";

    [Theory]
    [InlineData("<w:r><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "12/KH-UBND")]
    [InlineData("<w:r><w:t>2021\u20112025</w:t></w:r>", "2021-2025")]
    [InlineData("<w:r><w:t>thực</w:t><w:softHyphen/><w:t> hi\u00ADện</w:t></w:r>", "thực hiện")]
    [InlineData(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:ptab w:alignment=\"right\"/><w:t>e</w:t></w:r>",
        "a→b¶c¶d→e")]
    [InlineData(
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> đạt </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>", "☑ đạt ☐")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t></w:r>", "≥95%")]
    [InlineData(
        "<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr><w:t>\uF0A3</w:t></w:r><w:r><w:t>5 ngày</w:t></w:r>",
        "≤5 ngày")]
    [InlineData("<m:oMath><m:r><m:t>x ≥ 3</m:t></m:r></m:oMath>", "x ≥ 3")]
    [InlineData(
        "<w:hyperlink w:anchor=\"a\"><w:r><w:t>liên</w:t></w:r></w:hyperlink><w:smartTag w:element=\"x\"><w:r><w:t> kết</w:t></w:r>" +
            "</w:smartTag>", "liên kết")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>trong ô</w:t></w:r></w:sdtContent></w:sdt>", "trong ô")]
    [InlineData(
        "<w:r><w:ruby><w:rt><w:r><w:t>cao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>thấp</w:t></w:r></w:rubyBase></w:ruby></w:r>", "thấp")]
    [InlineData("<w:r><w:t>một\n   dòng</w:t></w:r>", "một    dòng")]
    public void Signs_and_wrappers(string runs, string expected) => Assert.Equal(expected, Runs(runs));

    [Fact]
    public void A_sign_of_an_unknown_picture_is_left_out_and_told()
    {
        var document = Shown.Read("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Webdings\" w:char=\"F04C\"/></w:r></w:p>");

        Assert.Equal("a", Shown.Of(document));
        Assert.Equal("\uF04C: a sign of a font of pictures, whose meaning is not known", Shown.LeftOut(document));
    }

    [Theory]
    [InlineData("e\u0323\u0302")]
    [InlineData("e\u0302\u0323")]
    public void Letters_in_pieces_are_put_together_over_the_border_of_runs(string pieces)
    {
        Assert.Equal("hệ", Runs(R("h" + pieces)));
        Assert.Equal("hệ", Runs(R("h" + pieces[0]) + R(pieces[1..2], "<w:b/>") + R(pieces[2..])));
    }

    [Fact]
    public void Hidden_words_stay_out_by_run_by_style_and_by_a_style_of_letters()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>" +
            "<w:style w:type=\"character\" w:styleId=\"Chu\"><w:rPr><w:vanish/></w:rPr></w:style>";
        var body = $"<w:p>{R("thấy ")}{R("một", "<w:vanish/>")}{R("hai", "<w:rStyle w:val=\"Chu\"/>")}</w:p>" + P("ba", "<w:pStyle " +
            "w:val=\"An\"/>") +
            $"<w:p><w:pPr><w:pStyle w:val=\"An\"/></w:pPr>{R("hiện", "<w:vanish w:val=\"0\"/>")}</w:p>";
        var document = Shown.Read(new Docx(body).With("styles", styles).ToBytes());

        Assert.Equal("thấy\nhiện", Shown.Of(document));
        Assert.Equal(["mộthai", "ba"], document.LeftOut.Select(l => l.Words));
    }

    [Fact]
    public void Of_a_field_the_result_comes_in_and_the_instruction_does_not()
    {
        Assert.Equal("số 12", Runs(R("số ") + Char("begin") + Instruction("SEQ x") + Char("separate") + R("12") + Char("end")));
        Assert.Equal("trang 3", Runs(R("trang ") + "<w:fldSimple w:instr=\"PAGE\">" + R("3") + "</w:fldSimple>"));
    }

    [Fact]
    public void Fields_in_fields_give_the_outer_result()
    {
        var inner = Char("begin") + Instruction("REF a") + Char("separate") + R("trong") + Char("end");
        var document = Shown.Read(
            $"<w:p>{Char("begin")}{Instruction("IF ")}{inner}{Char("separate")}{R("ngoài ")}{inner}{Char("end")}{R(" sau")}</w:p>");

        Assert.Equal("ngoài trong sau", Shown.Of(document));
        Assert.Equal("trong: the instruction of a field, which Word does not print", Shown.LeftOut(document));
    }

    [Fact]
    public void A_field_may_go_over_paragraphs_and_one_that_never_ends_hides_nothing()
    {
        var over = $"<w:p>{Char("begin")}{Instruction("TOC")}{Char("separate")}{R("một")}</w:p><w:p>{R("hai")}{Char("end")}</w:p>";

        Assert.Equal("một\nhai", Shown.Of(over));
        Assert.Equal("một\nhai", Shown.Of($"<w:p>{Char("begin")}{Instruction("IF")}{R("một")}</w:p>{P("hai")}"));
        Assert.Equal("một\nhai", Shown.Of($"<w:p>{Char("begin")}<w:del w:id=\"1\">{Char("end")}</w:del>{R("một")}</w:p>{P("hai")}"));
    }

    [Theory]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒ đồng ý")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐ đồng ý")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Có\"/><w:listEntry w:val=\"Không\"/></w:ddList>", "Không đồng ý")]
    public void Fields_of_forms_show_what_is_chosen(string form, string expected)
    {
        var begin = $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{form}</w:ffData></w:fldChar></w:r>";
        Assert.Equal(expected, Runs(begin + Instruction("FORMCHECKBOX") + Char("separate") + Char("end") + R(" đồng ý")));
    }

    [Fact]
    public void Check_boxes_of_controls_show_their_sign()
    {
        var box = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + R("☒") +
            "</w:sdtContent></w:sdt>";
        Assert.Equal("☒ có", Runs(box + R(" có")));
    }

    [Fact]
    public void Bold_slanted_and_centred_hold_for_all_words_by_run_or_by_style()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr>" +
            "</w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Dam\"/></w:style>" +
            "<w:style w:type=\"character\" w:styleId=\"Nhan\"><w:rPr><w:b/></w:rPr></w:style>";
        string Flags(string body)
        {
            var paragraph = Assert.IsType<Paragraph>(Shown.Read(new Docx(body).With("styles", styles).ToBytes()).Blocks[0]);
            return $"{(paragraph.IsBold ? "b" : "")}{(paragraph.IsItalic ? "i" : "")}{(paragraph.IsCentered ? "c" : "")}";
        }

        Assert.Equal("bic", Flags(P("chữ", "<w:pStyle w:val=\"Con\"/>")));
        Assert.Equal("", Flags(P("chữ", "<w:pStyle w:val=\"Không có\"/>")));
        Assert.Equal("b", Flags($"<w:p>{R("đậm", "<w:b/>")}{R(" ")}{R("hết", "<w:b w:val=\"true\"/>")}</w:p>"));
        Assert.Equal("", Flags($"<w:p>{R("đậm", "<w:b/>")}{R("một phần", "<w:b w:val=\"0\"/>")}</w:p>"));
        // Two styles that are both bold take each other back.
        Assert.Equal("ic", Flags($"<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>{R("chữ", "<w:rStyle w:val=\"Nhan\"/>")}</w:p>"));
    }

    [Fact]
    public void Headings_are_told_by_the_paragraph_its_style_and_the_names_of_Word()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Mục\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" +
            "</w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"u3\"><w:name w:val=\"heading 3\"/></w:style>";
        string Of(string properties) => Shown.Of(new Docx(P("x", properties)).With("styles", styles));

        Assert.Equal("H2 x", Of("<w:pStyle w:val=\"B\"/>"));
        Assert.Equal("H3 x", Of("<w:pStyle w:val=\"u3\"/>"));
        Assert.Equal("H1 x", Of("<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"0\"/>"));
        Assert.Equal("x", Of("<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"9\"/>"));
    }

    [Fact]
    public void The_large_first_letter_belongs_to_its_word() =>
        Assert.Equal("Kế hoạch", Shown.Of(P("K", "<w:framePr w:dropCap=\"drop\"/>") + P("ế hoạch")));

    [Fact]
    public void Styles_in_a_circle_end()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        Assert.Equal("x", Shown.Of(new Docx(P("x", "<w:pStyle w:val=\"A\"/>")).With("styles", styles)));
    }
}
