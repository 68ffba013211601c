using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Text;

public sealed class VietnameseTextTests
{
    /// <summary>Every letter that Vietnamese writes with a mark, with its canonical decomposition (Unicode 15, UnicodeData.txt).</summary>
    private const string Decompositions = """
        à=a+0300 À=A+0300 ả=a+0309 Ả=A+0309 ã=a+0303 Ã=A+0303 á=a+0301 Á=A+0301 ạ=a+0323 Ạ=A+0323 ă=a+0306 Ă=A+0306
        ằ=a+0306+0300 Ằ=A+0306+0300 ẳ=a+0306+0309 Ẳ=A+0306+0309 ẵ=a+0306+0303 Ẵ=A+0306+0303 ắ=a+0306+0301
        Ắ=A+0306+0301 ặ=a+0323+0306 Ặ=A+0323+0306 â=a+0302 Â=A+0302 ầ=a+0302+0300 Ầ=A+0302+0300 ẩ=a+0302+0309
        Ẩ=A+0302+0309 ẫ=a+0302+0303 Ẫ=A+0302+0303 ấ=a+0302+0301 Ấ=A+0302+0301 ậ=a+0323+0302 Ậ=A+0323+0302 è=e+0300
        È=E+0300 ẻ=e+0309 Ẻ=E+0309 ẽ=e+0303 Ẽ=E+0303 é=e+0301 É=E+0301 ẹ=e+0323 Ẹ=E+0323 ê=e+0302 Ê=E+0302
        ề=e+0302+0300 Ề=E+0302+0300 ể=e+0302+0309 Ể=E+0302+0309 ễ=e+0302+0303 Ễ=E+0302+0303 ế=e+0302+0301
        Ế=E+0302+0301 ệ=e+0323+0302 Ệ=E+0323+0302 ì=i+0300 Ì=I+0300 ỉ=i+0309 Ỉ=I+0309 ĩ=i+0303 Ĩ=I+0303 í=i+0301
        Í=I+0301 ị=i+0323 Ị=I+0323 ò=o+0300 Ò=O+0300 ỏ=o+0309 Ỏ=O+0309 õ=o+0303 Õ=O+0303 ó=o+0301 Ó=O+0301 ọ=o+0323
        Ọ=O+0323 ô=o+0302 Ô=O+0302 ồ=o+0302+0300 Ồ=O+0302+0300 ổ=o+0302+0309 Ổ=O+0302+0309 ỗ=o+0302+0303 Ỗ=O+0302+0303
        ố=o+0302+0301 Ố=O+0302+0301 ộ=o+0323+0302 Ộ=O+0323+0302 ơ=o+031B Ơ=O+031B ờ=o+031B+0300 Ờ=O+031B+0300
        ở=o+031B+0309 Ở=O+031B+0309 ỡ=o+031B+0303 Ỡ=O+031B+0303 ớ=o+031B+0301 Ớ=O+031B+0301 ợ=o+031B+0323
        Ợ=O+031B+0323 ù=u+0300 Ù=U+0300 ủ=u+0309 Ủ=U+0309 ũ=u+0303 Ũ=U+0303 ú=u+0301 Ú=U+0301 ụ=u+0323 Ụ=U+0323
        ư=u+031B Ư=U+031B ừ=u+031B+0300 Ừ=U+031B+0300 ử=u+031B+0309 Ử=U+031B+0309 ữ=u+031B+0303 Ữ=U+031B+0303
        ứ=u+031B+0301 Ứ=U+031B+0301 ự=u+031B+0323 Ự=U+031B+0323 ỳ=y+0300 Ỳ=Y+0300 ỷ=y+0309 Ỷ=Y+0309 ỹ=y+0303 Ỹ=Y+0303
        ý=y+0301 Ý=Y+0301 ỵ=y+0323 Ỵ=Y+0323
        """;

    [Fact]
    public void The_table_holds_the_134_accented_letters_but_đ_and_Đ_which_do_not_decompose() => Assert.Equal(134 - 2, Letters().Count);

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_typed_apart_in_canonical_order_is_composed(string letter, string apart) =>
        Assert.Equal(letter, VietnameseText.Compose(apart));

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_typed_apart_with_its_marks_the_other_way_round_is_composed(string letter, string apart) =>
        Assert.Equal(letter, VietnameseText.Compose(apart[..1] + new string([.. apart[1..].Reverse()])));

    [Theory]
    [InlineData("ê\u0301", "ế")]
    [InlineData("é\u0302", "ế")]
    [InlineData("ạ\u0306", "ặ")]
    [InlineData("Ơ\u0309", "Ở")]
    public void A_letter_half_composed_is_composed(string typed, string letter) => Assert.Equal(letter, VietnameseText.Compose(typed));

    [Theory]
    [InlineData("b\u0301")]
    [InlineData("\u0301a")]
    [InlineData("á\u0300")]
    [InlineData("đ\u0309")]
    public void A_mark_that_no_Vietnamese_letter_has_stays_as_it_is(string typed) => Assert.Equal(typed, VietnameseText.Compose(typed));

    [Fact]
    public void Composed_text_comes_back_as_the_same_object()
    {
        const string text = "Ủy ban nhân dân huyện Vĩnh Lộc";
        Assert.Same(text, VietnameseText.Compose(text));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_letter_folds_to_its_plain_lower_case_letter(string letter, string apart) =>
        Assert.Equal(apart[..1].ToLowerInvariant(), VietnameseText.Fold(letter));

    [Theory]
    [InlineData("Đường Đê", "duong de")]
    [InlineData("ĐỘT XUẤT", "dot xuat")]
    [InlineData("TT&TT 24/7", "tt&tt 24/7")]
    [InlineData("Привет ß", "привет ß")]
    public void Folding_drops_case_and_marks_and_keeps_the_rest(string text, string folded) =>
        Assert.Equal(folded, VietnameseText.Fold(text));

    [Fact]
    public void Folding_keeps_the_length_of_any_text()
    {
        var everything = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c));
        Assert.Equal(everything.Length, VietnameseText.Fold(everything).Length);
    }

    [Theory]
    [InlineData("Sở Nội vụ", "so-noi-vu")]
    [InlineData("  Sở TT&TT ", "so-tt-tt")]
    [InlineData("Sở Lao động - Thương binh và Xã hội", "so-lao-dong-thuong-binh-va-xa-hoi")]
    [InlineData("59/2019/NĐ-CP", "59-2019-nd-cp")]
    [InlineData("So\u031B\u0309 No\u0323\u0302i vu\u0323", "so-noi-vu")]
    [InlineData("***", "")]
    [InlineData("Москва 1", "1")]
    public void A_name_gives_a_word_of_a_web_address(string name, string slug) => Assert.Equal(slug, VietnameseText.Slug(name));

    [Theory]
    [InlineData("Sở TT&TT", "so tt tt")]
    [InlineData("SO   tt, TT.", "so tt tt")]
    [InlineData("Ủy ban MTTQ Việt Nam tỉnh", "uy ban mttq viet nam tinh")]
    [InlineData("", "")]
    public void Names_that_differ_in_case_marks_and_punctuation_have_one_key(string name, string key) =>
        Assert.Equal(key, VietnameseText.Key(name));

    public static TheoryData<string, string> Letters()
    {
        var data = new TheoryData<string, string>();
        foreach (var item in Decompositions.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item[2..].Split('+');
            data.Add(item[..1], parts[0] + string.Concat(parts.Skip(1).Select(p => (char)Convert.ToInt32(p, 16))));
        }

        return data;
    }
}
