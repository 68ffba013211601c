using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Text;

public sealed class NearestNamesTests
{
    private static readonly string[] Agencies =
        ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "UBND cấp huyện", "UBND cấp xã", "Thanh tra tỉnh"];

    [Theory]
    [InlineData("Sở Tài chánh", "Sở Tài chính")]
    [InlineData("so tai chinh", "Sở Tài chính")]
    [InlineData("Sở Nộ ivụ", "Sở Nội vụ")]
    [InlineData("Thanh tra tinhr", "Thanh tra tỉnh")]
    public void A_slip_finds_the_name_that_was_meant(string typed, string meant) =>
        Assert.Equal(meant, NearestNames.Of(typed, Agencies)[0]);

    [Fact]
    public void The_nearest_comes_first_and_others_follow() =>
        Assert.Equal(["UBND cấp xã", "UBND cấp huyện"], NearestNames.Of("UBND cấp xãy", Agencies).Take(2));

    [Fact]
    public void Names_as_near_as_one_another_stand_in_dictionary_order() =>
        Assert.Equal(["Sở A", "Sở Ă", "Sở Â"], NearestNames.Of("Sở Ô", ["Sở Â", "Sở Ă", "Sở A"]));

    [Theory]
    [InlineData("Đài Khí tượng thủy văn")]
    [InlineData("")]
    [InlineData("?!")]
    public void A_name_far_from_all_finds_none(string typed) => Assert.Empty(NearestNames.Of(typed, Agencies));

    [Fact]
    public void No_more_are_named_than_asked_for() =>
        Assert.Equal(2, NearestNames.Of("nam1", ["nam2", "nam3", "nam4", "nam5"], most: 2).Count);

    [Fact]
    public void A_name_known_twice_is_named_once() =>
        Assert.Equal(["Sở Y tế"], NearestNames.Of("Sở Y tếx", ["Sở Y tế", "Sở Y tế"]));

    [Theory]
    [InlineData("han", "han", 0)]
    [InlineData("han", "ham", 1)]
    [InlineData("han", "hna", 1)]
    [InlineData("han", "hanh", 1)]
    [InlineData("han", "an", 1)]
    [InlineData("chu tri", "chu chi", 2)]
    [InlineData("phoi hop", "phio hpo", 2)]
    [InlineData("", "ab", 2)]
    public void Leaving_out_adding_replacing_and_swapping_are_one_slip_each(string a, string b, int slips)
    {
        Assert.Equal(slips, NearestNames.Distance(a, b, 5));
        Assert.Equal(slips, NearestNames.Distance(b, a, 5));
    }

    [Fact]
    public void What_is_further_than_the_limit_is_one_above_it() => Assert.Equal(3, NearestNames.Distance("nhiệm vụ", "sản phẩm", 2));
}
