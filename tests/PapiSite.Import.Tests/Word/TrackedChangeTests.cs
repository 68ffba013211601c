using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class TrackedChangeTests
{
    private const string MarkDeleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";

    private static string Del(string text) => $"<w:del w:id=\"2\"><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>";

    [Fact]
    public void Deleted_words_go_to_what_is_left_out_and_inserted_ones_come_in()
    {
        var document = Shown.Read($"<w:p>{R("hạn ")}{Del("30/6")}<w:ins w:id=\"3\">{R("20/12")}</w:ins></w:p>");

        Assert.Equal("hạn 20/12", Shown.Of(document));
        Assert.Equal("30/6: deleted by a tracked change", Shown.LeftOut(document));
        Assert.Equal("đoạn 1", document.LeftOut[0].Place.Words.Vi);
    }

    [Fact]
    public void Words_deleted_apart_are_left_out_apart()
    {
        Assert.Equal(
            "một: deleted by a tracked change\nba: deleted by a tracked change",
            Shown.LeftOut(Shown.Read($"<w:p>{Del("một")}{R("hai")}{Del("ba")}</w:p>")));
    }

    [Fact]
    public void A_moved_paragraph_stands_where_it_went_and_once()
    {
        var from = $"<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFromRangeStart w:id=\"5\"/><w:moveFrom " +
            $"w:id=\"2\">{R("đi")}</w:moveFrom><w:moveFromRangeEnd w:id=\"5\"/></w:p>";
        var to = $"<w:p><w:pPr><w:rPr><w:moveTo w:id=\"3\"/></w:rPr></w:pPr><w:moveTo w:id=\"4\">{R("đi")}</w:moveTo></w:p>";
        var document = Shown.Read(from + P("giữa") + to);

        Assert.Equal("giữa\nđi", Shown.Of(document));
        Assert.Equal("đi: moved to another place by a tracked change", Shown.LeftOut(document));
    }

    [Fact]
    public void A_deleted_mark_joins_two_paragraphs_under_the_form_of_the_second()
    {
        var first = $"<w:p><w:pPr><w:jc w:val=\"center\"/>{MarkDeleted}</w:pPr>{R("Sở Nội ")}</w:p>";
        var document = Shown.Read(first + P("vụ"));

        var paragraph = Assert.IsType<PapiSite.Import.Sources.Paragraph>(Assert.Single(document.Blocks));
        Assert.Equal("Sở Nội vụ", paragraph.Text);
        Assert.False(paragraph.IsCentered);
    }

    [Fact]
    public void A_deleted_mark_before_a_paragraph_without_words_left_keeps_the_form_of_the_first()
    {
        var first = $"<w:p><w:pPr><w:jc w:val=\"center\"/>{MarkDeleted}</w:pPr>{R("KẾ HOẠCH")}</w:p>";
        var document = Shown.Read(first + $"<w:p>{Del("xóa")}</w:p>" + P("sau"));

        Assert.Equal("KẾ HOẠCH\nsau", Shown.Of(document));
        Assert.True(((PapiSite.Import.Sources.Paragraph)document.Blocks[0]).IsCentered);
    }

    [Fact]
    public void A_deleted_mark_before_a_table_leaves_the_words_before_it() =>
        Assert.Equal("trước\n|a|", Shown.Of($"<w:p><w:pPr>{MarkDeleted}</w:pPr>{R("trước")}</w:p>" + Tbl(Tr(Tc("a")))));

    [Fact]
    public void A_deleted_row_and_a_deleted_cell_are_gone_and_an_inserted_row_is_there()
    {
        string Row(string mark, string cells) => $"<w:tr><w:trPr>{mark}</w:trPr>{cells}</w:tr>";
        var document = Shown.Read(Tbl(
            Tr(Tc("a"), Tc("b")),
            Row("<w:del w:id=\"1\"/>", $"<w:tc><w:p>{Del("1")}</w:p></w:tc><w:tc><w:p>{Del("2")}</w:p></w:tc>"),
            Row("<w:ins w:id=\"2\"/>", Tc("c") + Tc("d")),
            Tr(Tc("e"), Tc("x", "<w:cellDel w:id=\"3\"/>"), Tc("f"))));

        Assert.Equal("|a|b|\n|c|d|\n|e|f|", Shown.Of(document));
        Assert.Equal(["1\n2", "x"], document.LeftOut.Select(l => l.Words));
    }

    [Fact]
    public void A_table_with_all_rows_deleted_is_gone() =>
        Assert.Equal("sau", Shown.Of(Tbl($"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Tc("a")}</w:tr>") + P("sau")));

    [Fact]
    public void How_a_paragraph_was_before_a_change_says_nothing()
    {
        var paragraph = "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/></w:pPr>" +
            "</w:pPrChange></w:pPr>" +
            "<w:r><w:rPr><w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>còn</w:t></w:r></w:p>";
        Assert.Equal("còn", Shown.Of(paragraph));
    }
}
