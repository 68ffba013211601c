using PapiSite.Model.Withholding;

namespace PapiSite.Tests.Model.Withholding;

/// <summary>Numbers of persons, however they are written, and what only looks like them.</summary>
public sealed class PersonalNumbersTests
{
    [Theory]
    [InlineData("0912345678", "0912345678")]
    [InlineData("0912 345 678", "0912345678")]
    [InlineData("0912.345.678", "0912345678")]
    [InlineData("0912-345-678", "0912345678")]
    [InlineData("(0912) 345678", "0912345678")]
    [InlineData("09 12 34 56 78", "0912345678")]
    [InlineData("+84 912 345 678", "0912345678")]
    [InlineData("+84 (0) 912 345 678", "0912345678")]
    [InlineData("0084912345678", "0912345678")]
    [InlineData("84912345678", "0912345678")]
    [InlineData("0912\n        345 678", "0912345678")]
    [InlineData("0912\u00a0345\u200b678", "0912345678")]
    [InlineData("0912**345**678", "0912345678")]
    [InlineData("０９１２ ３４５ ６７８", "0912345678")]
    [InlineData("٠٩١٢٣٤٥٦٧٨", "0912345678")]
    [InlineData("𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", "0912345678")]
    [InlineData("001099000000", "001099000000")]
    [InlineData("001 099 000 000", "001099000000")]
    [InlineData("0010 9900 0000", "001099000000")]
    public void A_number_is_its_digits(string written, string digits)
    {
        var text = $"Gọi ông A, {written}, sau 8 giờ";
        var found = Assert.Single(PersonalNumbers.Find(text));
        Assert.Equal(digits, found.Digits);
        Assert.Equal(written.TrimStart('('), text.Substring(found.Span.Start, found.Span.Length));
    }

    [Fact]
    public void Two_numbers_behind_one_another_are_two() =>
        Assert.Equal(["0912345678", "0987654321"], PersonalNumbers.Find("0912 345 678 0987 654 321").Select(n => n.Digits));

    [Theory]
    [InlineData("(0211) 3862 518")]
    [InlineData("1.234.567.890 đồng")]
    [InlineData("2.091.234.5678 đồng")]
    [InlineData("20/12/2024")]
    [InlineData("05.06.2024 07.08.2024")]
    [InlineData("07.30 - 11.30 - 13.30 - 17.00")]
    [InlineData("08.30 - 11.30, 13.30 - 17.00")]
    [InlineData("0912 345")]
    [InlineData("1900 1234")]
    [InlineData("số 0912345678/QĐ-UBND")]
    [InlineData("2021 2022 2023 2024")]
    [InlineData("- 03\n- 45\n- 67\n- 89\n- 12")]
    [InlineData("0,0912345678")]
    [InlineData("10912345678")]
    public void Figures_days_hours_and_offices_are_none(string text) => Assert.Empty(PersonalNumbers.Find(text));
}
