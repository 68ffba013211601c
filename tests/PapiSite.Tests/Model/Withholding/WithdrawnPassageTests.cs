using System.Text;
using PapiSite.Language.Text;
using PapiSite.Model.Withholding;

namespace PapiSite.Tests.Model.Withholding;

/// <summary>Which words of a text are a withdrawn passage.</summary>
public sealed class WithdrawnPassageTests
{
    [Theory]
    [InlineData("ông Lê Văn Mẫu", "Lê Văn Mẫu")]
    [InlineData("LÊ VĂN MẪU", "LÊ VĂN MẪU")]
    [InlineData("Lê\n      Văn  Mẫu", "Lê\n      Văn  Mẫu")]
    [InlineData("Lê **Văn** Mẫu", "Lê **Văn** Mẫu")]
    [InlineData("Le Van Mau", "Le Van Mau")]
    [InlineData("tep/don-cua-le-van-mau.pdf", "le-van-mau")]
    [InlineData("Lê Vă\u00adn Mẫu", "Lê Vă\u00adn Mẫu")]
    [InlineData("Lê Vạn Mẫu", null)]
    [InlineData("Lê Văn Mẫu Mực", "Lê Văn Mẫu")]
    [InlineData("Lê Văn", null)]
    public void Words_are_found_however_they_are_typed(string text, string? found) => Assert.Equal(found, Found("Lê Văn Mẫu", text));

    [Fact]
    public void Letters_and_marks_may_be_apart() => Assert.NotNull(Found("Lê Văn Mẫu", "Lê Văn Mẫu".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("tòa nhà Hòa Bình", "Toà nhà Hoà Bình", "Toà nhà Hoà Bình")]
    [InlineData("bán hàng", "ban hành", null)]
    [InlineData("tài khoản 1903 6612", "Tài khoản 19036612", "Tài khoản 19036612")]
    [InlineData("1903 6612", "số 1903.6612", "1903.6612")]
    [InlineData("1903 6612", "số 119036612", null)]
    [InlineData("1903 6612", "số 190366127", null)]
    public void Tones_stand_anywhere_and_digits_in_any_groups(string passage, string text, string? found) =>
        Assert.Equal(found, Found(passage, text));

    [Theory]
    [InlineData("Mẫu", true)]
    [InlineData("12345", true)]
    [InlineData("!", true)]
    [InlineData("Lê Mẫu", false)]
    [InlineData("123456", false)]
    public void A_lone_word_is_no_passage(string passage, bool isTooShort) =>
        Assert.Equal(isTooShort, new WithdrawnPassage(passage).IsTooShort);

    private static string? Found(string passage, string text) =>
        new WithdrawnPassage(passage).FindIn(TextWord.Of(text)).Select(s => text.Substring(s.Start, s.Length)).FirstOrDefault();
}
