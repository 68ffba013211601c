using PapiSite.Site.Views;

namespace PapiSite.Tests.Site;

public sealed class LinkedWordsTests
{
    [Theory]
    [InlineData("gửi gopy@mau.gov.vn.", "gửi |<mailto:gopy@mau.gov.vn>|.")]
    [InlineData("(gopy@mau.gov.vn)", "(|<mailto:gopy@mau.gov.vn>|)")]
    [InlineData("a.b_c-e@so-mau.gov.vn; 0200 000 0000", "<mailto:a.b_c-e@so-mau.gov.vn>|; |<tel:+842000000000>")]
    [InlineData("một@mau.gov.vn", "một@mau.gov.vn")]
    [InlineData("Thư điện tử:t@mau.gov.vn", "Thư điện tử:|<mailto:t@mau.gov.vn>")]
    [InlineData("@mau.gov.vn, gopy@mau", "@mau.gov.vn, gopy@mau")]
    public void An_address_of_letters_is_a_link(string text, string pieces) => Assert.Equal(
        pieces, string.Join('|', LinkedWords.Of(text, null).Select(p => p.Href is null ? p.Words : $"<{p.Href}>")));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("0 ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("a@b")]
    public void Words_of_any_length_are_read_and_kept(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));
        Assert.Equal(text, string.Concat(LinkedWords.Of(text, null).Select(p => p.Words)));
    }
}
