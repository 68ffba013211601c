using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Agencies;

namespace PapiSite.Tests.Model.Agencies;

/// <summary>What places lie in and what they became, bound by the days on which names were borne.</summary>
public sealed class PlaceTreeTests
{
    private const string Merged = """
        địa bàn dong-cu: tỉnh Đông
          đến ngày: 30/6/2025
          nhập vào: tỉnh Đông; tỉnh Tây
        địa bàn dong: tỉnh Đông
          từ ngày: 1/7/2025
        địa bàn tay: tỉnh Tây
        địa bàn xom: huyện Xóm
          cấp: huyện
          thuộc: tỉnh Đông
          đến ngày: 30/6/2025
        địa bàn ap: xã Ấp
          cấp: xã
          thuộc: huyện Xóm

        """;

    [Theory]
    [InlineData("ap", "ap xom dong-cu")]
    [InlineData("xom", "xom dong-cu")]
    [InlineData("dong", "dong")]
    public void A_place_lies_in_those_that_bore_the_names_in_its_time(string id, string around) =>
        Assert.Equal(around, Ids(PlaceOf(Merged, id).WithOuter()));

    [Fact]
    public void A_place_goes_on_as_those_that_bear_the_names_on_the_day_after_its_last() =>
        Assert.Equal("dong tay", Ids(PlaceOf(Merged, "dong-cu").Successors));

    [Fact]
    public void What_a_place_lies_in_or_becomes_is_the_place_itself_and_no_copy()
    {
        var places = Bind(Merged);
        Assert.Same(places.Named("dong-cu", null), places.Named("xom", null)!.Outer);
        Assert.Same(places.Named("dong", null), places.Named("dong-cu", null)!.Successors[0]);
    }

    [Theory]
    [InlineData("địa bàn a: huyện A\n  thuộc: huyện A\n")]
    [InlineData("địa bàn a: huyện A\n  thuộc: huyện B\nđịa bàn b: huyện B\n  thuộc: huyện A\n")]
    [InlineData("địa bàn a: huyện A\n  thuộc: huyện B\nđịa bàn b: huyện B\n  thuộc: huyện C\nđịa bàn c: huyện C\n  thuộc: huyện A\n")]
    public void Places_that_are_said_to_lie_in_one_another_have_an_outermost_all_the_same(string text) =>
        Assert.All(Bind(text).All, place => Assert.Distinct(place.WithOuter().Take(10)));

    private static Place PlaceOf(string text, string id) => Assert.Single(Bind(text).All, p => p.Id == id);

    private static PlaceTree Bind(string text) =>
        SiteContent.Bind([SyntaxTree.Parse(SourceText.FromString("dia-ban.papi", text))]).Content.Registry.Places;

    private static string Ids(IEnumerable<Place> places) => string.Join(' ', places.Select(p => p.Id));
}
