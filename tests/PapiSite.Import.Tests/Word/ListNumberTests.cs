using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class ListNumberTests
{
    private static string Numbers(string numbering, string body, string styles = "") =>
        string.Join(' ', Shown.Read(new Docx(body).With("numbering", numbering).With("styles", styles).ToBytes()).Blocks.Select(Shown.Of));

    private static string Items(int count, int list = 1, int level = 0) => string.Concat(Enumerable.Repeat(Item("x", list, level), count));

    private static string Formatted(string format, params int[] numbers)
    {
        var lists = numbers.Select((n, i) => AbstractNum(i, Lvl(0, format, "%1", start: n)));
        var names = numbers.Select((_, i) => Num(i + 1, i));
        var items = numbers.Select((_, i) => Item("", i + 1));
        return Numbers(string.Concat(lists) + string.Concat(names), string.Concat(items)).Replace("  ", " ").Trim();
    }

    [Theory]
    [InlineData("decimal", "1 4 26 27 52 53 1994")]
    [InlineData("decimalZero", "01 04 26 27 52 53 1994")]
    [InlineData("upperRoman", "I IV XXVI XXVII LII LIII MCMXCIV")]
    [InlineData("lowerRoman", "i iv xxvi xxvii lii liii mcmxciv")]
    [InlineData("upperLetter", "A D Z AA ZZ AAA 1994")]
    [InlineData("lowerLetter", "a d z aa zz aaa 1994")]
    [InlineData("ordinal", "1st 4th 26th 27th 52nd 53rd 1994th")]
    public void Formats_print_as_in_Word(string format, string expected) =>
        Assert.Equal(expected, Formatted(format, 1, 4, 26, 27, 52, 53, 1994));

    [Fact]
    public void A_list_goes_on_after_plain_paragraphs_and_into_cells_in_reading_order()
    {
        var cell = $"<w:tc>{Item("b", 1)}</w:tc>";
        Assert.Equal(
            "1. a chữ |2. b| 3. c",
            Numbers(AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0), Item("a", 1) + P("chữ") + Tbl(Tr(cell)) + Item("c", 1)));
    }

    [Fact]
    public void An_empty_numbered_cell_has_its_number()
    {
        var row = Tr($"<w:tc>{Item("", 1)}</w:tc>", Tc("việc"));
        Assert.Equal("|1. |việc|\n|2. |việc|", Numbers(AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0), Tbl(row, row)));
    }

    [Fact]
    public void Deeper_levels_show_those_above_and_begin_again_under_each()
    {
        var levels = AbstractNum(0, Lvl(0, "upperRoman", "%1."), Lvl(1, "decimal", "%1.%2"), Lvl(2, "lowerLetter", "%3)"));

        Assert.Equal(
            "I. x I.1 x a) x b) x I.2 x a) x II. x II.1 x",
            Numbers(levels + Num(1, 0), Items(1) + Items(1, 1, 1) + Items(2, 1, 2) + Items(1, 1, 1) + Items(1, 1, 2) + Items(1) +
                Items(1, 1, 1)));
    }

    [Fact]
    public void A_level_that_was_skipped_counts_as_if_it_had_been_there()
    {
        var levels = AbstractNum(0, Lvl(0, "decimal", "%1."), Lvl(1, "decimal", "%1.%2"), Lvl(2, "decimal", "%1.%2.%3"));

        Assert.Equal(
            "1.1 x 1.2 x 2. x 2.1.1 x 2.2 x", Numbers(levels + Num(1, 0), Items(2, 1, 1) + Items(1) + Items(1, 1, 2) + Items(1, 1, 1)));
    }

    [Fact]
    public void A_level_of_signs_prints_nothing_in_a_deeper_number()
    {
        var levels = AbstractNum(0, Lvl(0, "decimal", "%1."), Lvl(1, "bullet", "-"), Lvl(2, "decimal", "%1.%2%3."));

        Assert.Equal("1. x 1.1. x 1.2. x", Numbers(levels + Num(1, 0), Items(1) + Items(2, 1, 2)));
    }

    [Fact]
    public void Text_boxes_and_notes_count_apart_from_the_body()
    {
        var box = $"<w:p><w:r><w:pict><w:txbxContent>{Item("hộp", 1)}</w:txbxContent></w:pict></w:r></w:p>";

        Assert.Equal(
            "1. x 1. hộp 2. x 2. hộp 3. x",
            Numbers(AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0), Items(1) + box + Items(1) + box + Items(1)));
    }

    [Fact]
    public void A_style_may_say_only_the_level_and_have_the_list_from_another()
    {
        var styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" +
                "</w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>" +
                "</w:pPr></w:style>";
        var numbering = AbstractNum(0, Lvl(0, "decimal", "%1."), Lvl(1, "decimal", "%1.%2")) + Num(1, 0);

        Assert.Equal("1. x 1.1 x", Numbers(numbering, P("x", "<w:pStyle w:val=\"A\"/>") + P("x", "<w:pStyle w:val=\"B\"/>"), styles));
    }

    [Fact]
    public void A_level_that_does_not_begin_again_counts_on_and_one_told_which_waits_for_it()
    {
        var never = AbstractNum(0, Lvl(0, "decimal", "%1."), Lvl(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"));
        Assert.Equal("1. x 1) x 2. x 2) x", Numbers(never + Num(1, 0), Items(1) + Items(1, 1, 1) + Items(1) + Items(1, 1, 1)));

        var first = AbstractNum(
            0, Lvl(0, "decimal", "%1."), Lvl(1, "decimal", "%2)"), Lvl(2, "lowerLetter", "%3)", "<w:lvlRestart w:val=\"1\"/>"));
        Assert.Equal(
            "1. x 1) x a) x 2) x b) x 2. x 1) x a) x",
            Numbers(first + Num(1, 0), Items(1) + Items(1, 1, 1) + Items(1, 1, 2) + Items(1, 1, 1) + Items(1, 1, 2) + Items(1) +
                Items(1, 1, 1) + Items(1, 1, 2)));
    }

    [Fact]
    public void Legal_numbering_prints_every_level_in_digits() =>
        Assert.Equal(
            "I x 1.1 x",
            Numbers(AbstractNum(0, Lvl(0, "upperRoman", "%1"), Lvl(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + Num(1, 0), Items(1) +
                Items(1, 1, 1)));

    [Fact]
    public void Lists_of_one_definition_count_together_until_one_begins_again_and_that_once()
    {
        var again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        var numbering = AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0) + Num(2, 0) + Num(3, 0, again);

        Assert.Equal("1. x 2. x 3. x 1. x 2. x 3. x", Numbers(numbering, Items(2) + Items(1, 2) + Items(2, 3) + Items(1)));
        Assert.Equal("1. x 1. x 2. x 3. x", Numbers(numbering, Items(1) + Items(1, 3) + Items(1) + Items(1, 3)));
    }

    [Fact]
    public void A_list_may_change_a_level_of_its_definition()
    {
        var change = "<w:lvlOverride w:ilvl=\"0\">" + Lvl(0, "lowerLetter", "%1)", start: 3) + "</w:lvlOverride>";
        Assert.Equal("c) x d) x", Numbers(AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0, change), Items(2)));
    }

    [Theory]
    [InlineData("-", "", "-")]
    [InlineData("–", "", "-")]
    [InlineData("+", "", "+")]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF02D", "Symbol", "-")]
    [InlineData("\uF0A7", "Wingdings", "•")]
    [InlineData("v", "Wingdings", "•")]
    [InlineData("o", "Courier New", "•")]
    [InlineData("", "", "•")]
    public void Bullets_are_a_plain_sign(string text, string font, string expected)
    {
        var level = $"<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{text}\"/><w:rPr><w:rFonts w:ascii=\"{font}\" " +
            $"w:hAnsi=\"{font}\"/></w:rPr></w:lvl>";
        Assert.Equal($"{expected} x", Numbers(AbstractNum(0, level) + Num(1, 0), Items(1)));
    }

    [Fact]
    public void Words_in_the_number_are_part_of_it()
    {
        Assert.Equal("Điều 1. x Điều 2. x", Numbers(AbstractNum(0, Lvl(0, "decimal", "Điều %1.")) + Num(1, 0), Items(2)));
        Assert.Equal("x x", Numbers(AbstractNum(0, Lvl(0, "none", "")) + Num(1, 0), Items(2)));
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_and_those_of_styles_based_on_it_at_the_level_that_names_it()
    {
        var styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr>" +
                "</w:pPr></w:style>";
        var numbering = AbstractNum(
            0, Lvl(0, "decimal", "%1.", "<w:pStyle w:val=\"A\"/>"), Lvl(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"B\"/>")) + Num(1, 0);
        string Styled(string style, string more = "") => P("x", $"<w:pStyle w:val=\"{style}\"/>{more}");

        Assert.Equal(
            "1. x a) x x x 2. x",
            Numbers(numbering, Styled("A") + Styled("B") + Styled("C") + Styled("A", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                Styled("A"), styles));
    }

    [Fact]
    public void A_definition_that_only_names_a_style_of_lists_is_that_style_s_and_counts_with_it()
    {
        var styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/>" + Lvl(0, "upperRoman", "%1.") + "</w:abstractNum>" +
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + Num(1, 0) + Num(2, 1);

        Assert.Equal("I. x II. x III. x", Numbers(numbering, Items(1) + Items(1, 2) + Items(1), styles));
    }

    [Fact]
    public void A_paragraph_that_was_deleted_or_is_hidden_takes_no_number()
    {
        var deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>" +
            "</w:pPr>" +
            "<w:del w:id=\"2\"><w:r><w:delText>xóa</w:delText></w:r></w:del></w:p>";
        var hidden = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>" +
            R("ẩn", "<w:vanish/>") + "</w:p>";

        Assert.Equal(
            "1. x 2. x 3. x",
            Numbers(AbstractNum(0, Lvl(0, "decimal", "%1.")) + Num(1, 0), Items(1) + deleted + Items(1) + hidden + Items(1)));
    }

    [Fact]
    public void A_list_that_is_not_defined_prints_nothing() => Assert.Equal("x", Numbers(Num(1, 7), Items(1)));
}
