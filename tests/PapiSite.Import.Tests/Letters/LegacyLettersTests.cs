using PapiSite.Import.Letters;
using PapiSite.Import.Tests.Word;
using PapiSite.Language.Text;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Letters;

public class LegacyLettersTests
{
    private const string Sentence = "Sở Thông tin và Truyền thông chủ trì, phối hợp với ủy ban nhân dân cấp huyện thực hiện nhiệm vụ, " +
        "báo cáo trước ngày 20/12/2024";

    private static readonly string[] Small =
        [.. "aăâeêioôơuưy".SelectMany(v => Enumerable.Range(0, 6).Select(t => VietnameseLetters.Join(v, t).ToString())).Where(
            l => l[0] > 'z'), "đ"];

    private static readonly string[] Capitals = [.. Small.Select(l => l.ToUpperInvariant())];

    [Fact]
    public void All_134_letters_come_back_from_VNI_and_VPS()
    {
        string[] all = [.. Small, .. Capitals];
        Assert.Equal(134, all.Distinct().Count());
        foreach (var encoding in new[] { LegacyEncoding.Vni, LegacyEncoding.Vps })
        {
            Assert.Equal(all, all.Select(l => LegacyLetters.ToUnicode(LegacyLetters.FromUnicode(l, encoding), encoding)));
            Assert.Equal(134, all.Select(l => LegacyLetters.FromUnicode(l, encoding)).Distinct().Count());
            Assert.DoesNotContain(all, l => LegacyLetters.FromUnicode(l, encoding) == l && l[0] > 0xFF);
        }
    }

    [Fact]
    public void TCVN3_has_all_small_letters_seven_capitals_and_the_rest_by_its_font_of_capitals()
    {
        string[] all = [.. Small, "Ă", "Â", "Đ", "Ê", "Ô", "Ơ", "Ư"];
        Assert.Equal(
            all, all.Select(l => LegacyLetters.ToUnicode(LegacyLetters.FromUnicode(l, LegacyEncoding.Tcvn3), LegacyEncoding.Tcvn3)));
        Assert.Equal(
            Capitals,
            Capitals.Select(
                l => LegacyLetters.ToUnicode(LegacyLetters.FromUnicode(l, LegacyEncoding.Tcvn3Capitals), LegacyEncoding.Tcvn3Capitals)));
    }

    // As documents of the time have them, typed here letter by letter.
    [Theory]
    [InlineData(
        LegacyEncoding.Tcvn3, "KÕ ho¹ch thùc hiÖn nhiÖm vô, ñy ban nh©n d©n huyÖn; th\u00ADêng xuyªn",
        "Kế hoạch thực hiện nhiệm vụ, ủy ban nhân dân huyện; thường xuyên")]
    [InlineData(LegacyEncoding.Tcvn3, "§¬n vÞ chñ tr×: së Néi vô", "Đơn vị chủ trì: sở Nội vụ")]
    [InlineData(LegacyEncoding.Tcvn3Capitals, "kÕ ho¹ch", "KẾ HOẠCH")]
    [InlineData(
        LegacyEncoding.Vni, "Keá hoaïch thöïc hieän, UÛy ban nhaân daân huyeän; thöôøng xuyeân, ñôn vò, kyõ thuaät, nhöõng",
        "Kế hoạch thực hiện, Ủy ban nhân dân huyện; thường xuyên, đơn vị, kỹ thuật, những")]
    [InlineData(LegacyEncoding.Vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData(LegacyEncoding.Vps, "K\u0089 hoåch th¿c hiŒn nhiŒm vø, ÇÖn vÎ", "Kế hoạch thực hiện nhiệm vụ, đơn vị")]
    public void Sentences_of_the_time(LegacyEncoding encoding, string old, string expected) =>
        Assert.Equal(expected, LegacyLetters.ToUnicode(old, encoding));

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".VnArial NarrowH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    [InlineData("VPS Times", LegacyEncoding.Vps)]
    [InlineData("Times New Roman", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Fonts_tell_the_encoding(string? font, LegacyEncoding? expected) => Assert.Equal(expected, LegacyFonts.EncodingOf(font));

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    [InlineData(LegacyEncoding.Vps)]
    public void Without_a_font_the_syllables_tell(LegacyEncoding encoding) =>
        Assert.Equal(encoding, LegacyLetters.Detect(LegacyLetters.FromUnicode(Sentence, encoding)));

    [Theory]
    [InlineData(Sentence)]
    [InlineData("và có cả là bà già đi xa về nhà và có quà")]
    [InlineData("Die Straße führt über die Brücke, später schön gemütlich zurück für Müller")]
    [InlineData("Le président a été élu à la majorité des députés présents")]
    [InlineData("Số 5, § 3, 20 °C, © 2024 ® ± 5")]
    [InlineData("So Noi vu")]
    [InlineData("")]
    public void What_is_none_of_them_stays(string text) => Assert.Null(LegacyLetters.Detect(text));

    [Fact]
    public void A_document_with_old_fonts_is_read_run_by_run_with_letters_over_their_border()
    {
        string Run(string text, string font) => R(text, $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>");

        Assert.Equal(
            "ỦY BAN nhân dân xã – Sở", Shown.Of($"<w:p>{Run("ñy ban", ".VnTimeH")}{Run(" nh©n d©n x· ", ".VnTime")}{R("– Sở")}</w:p>"));
        Assert.Equal("kế hoạch", Shown.Of($"<w:p>{Run("ke", "VNI-Times")}{Run("á hoa", "VNI-Times")}{Run("ïch", "VNI-Times")}</w:p>"));
        Assert.Equal(
            "thường",
            Shown.Of($"<w:p><w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr><w:t>th</w:t><w:softHyphen/><w:t>êng</w:t></w:r></w:p>"));
        Assert.Equal("Kế hoạch", Shown.Of($"<w:p>{Run("Kế hoạch", ".VnTime")}</w:p>"));
    }

    [Fact]
    public void The_font_of_a_style_and_of_the_document_tells_too_and_numbers_are_in_it()
    {
        var styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr></w:rPrDefault>" +
            "</w:docDefaults>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr></w:style>";
        var body = P("kÕ ho¹ch", "<w:pStyle w:val=\"H\"/>") + Item("c«ng khai", 1);

        Assert.Equal(
            "KẾ HOẠCH\nĐiều 1. công khai",
            Shown.Of(new Docx(body).With("styles", styles).With("numbering", AbstractNum(0, Lvl(0, "decimal", "§iÒu %1.")) + Num(1, 0))));
    }

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    [InlineData(LegacyEncoding.Vps)]
    public void A_document_whose_fonts_were_changed_is_read_by_its_syllables_short_cells_too(LegacyEncoding encoding)
    {
        string Old(string text) => LegacyLetters.FromUnicode(text, encoding);
        var document = Shown.Read(P(Old(Sentence)) + Tbl(Tr(Tc(Old("thường xuyên")), Tc("3"), Tc(Old("Sở Y tế")))));

        Assert.Equal($"{Sentence}\n|thường xuyên|3|Sở Y tế|", Shown.Of(document));
    }

    [Theory]
    [InlineData("Nghiêng nghiêng quyết liệt giữa gìn giếng khuya quốc huýt ngoằn uống yếu ưu ủy uỷ hòa hoà tuyên quỳnh xoong được", true)]
    [InlineData("bcd", false)]
    [InlineData("các", true)]
    [InlineData("cac", false)]
    [InlineData("càc", false)]
    [InlineData("nguyễễn", false)]
    [InlineData("kÕ", false)]
    [InlineData("über", false)]
    public void Syllables(string words, bool expected) => Assert.All(
        words.Split(' '), w => Assert.Equal(expected, VietnameseSyllables.Is(w)));
}
