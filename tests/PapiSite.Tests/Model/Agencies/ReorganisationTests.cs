using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Binding;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Agencies;

/// <summary>The registry through a merger after which a province keeps its name, as Hưng Yên and Lào Cai did in 2025.</summary>
public sealed class ReorganisationTests
{
    private const string Registry = """
        trang web: Thử
        địa bàn dong-cu: tỉnh Đông
          đến ngày: 30/6/2025
          nhập vào: tỉnh Đông
          cơ quan: Sở Nội vụ
          cơ quan: Sở Giao thông vận tải
            đến ngày: năm 2025
            kế tục: Sở Xây dựng
          cơ quan: Sở Xây dựng
          cơ quan: Sở Lao động
            đến ngày: tháng 2/2025
            kế tục: Sở Nội vụ; Sở Xây dựng
          cơ quan: Ban Dân tộc
        địa bàn tay: tỉnh Tây
          đến ngày: 30/6/2025
          nhập vào: tỉnh Đông
          cơ quan: Sở Nội vụ
        địa bàn dong: tỉnh Đông
          từ ngày: 1/7/2025
          cơ quan: Sở Nội vụ
          cơ quan: Sở Xây dựng
        địa bàn xom: huyện Xóm
          cấp: huyện
          thuộc: tỉnh Đông
          đến ngày: 30/6/2025
          cơ quan: UBND huyện

        """;

    private static readonly BoundContent Bound = SiteContent.Bind([SyntaxTree.Parse(SourceText.FromString("thu.papi", Registry))]);

    [Fact]
    public void Two_places_may_bear_one_name_one_after_the_other() =>
        // All that is noted is the agency of which only the year is known in which it ended, the year of its province's end.
        Assert.Equal(["7:15 PAPI4055"], Sources.Codes(Bound.Diagnostics));

    [Theory]
    [InlineData("  ngày ban hành: 13/6/2024\n", "dong-cu")]
    [InlineData("  ngày ban hành: 30/6/2025\n", "dong-cu")]
    [InlineData("  ngày ban hành: 1/7/2025\n", "dong")]
    [InlineData("  ngày ban hành: tháng 11/2023\n", "dong-cu")]
    [InlineData("  thời kỳ: 2023\n", "dong-cu")]
    [InlineData("  thời kỳ: 2026-2030\n", "dong")]
    [InlineData("", "dong")]
    public void A_plan_is_for_the_place_that_bore_the_name_when_it_was_issued(string head, string place)
    {
        var bound = SiteContent.Bind([
            SyntaxTree.Parse(
                SourceText.FromString(
                    "thu.papi",
                    Registry
                        + "kế hoạch: A\n"
                        + head
                        + "  địa bàn: tỉnh Đông\n  hạn: thường xuyên\n  nhiệm vụ 1: B\n    chủ trì: Sở Nội vụ\n"
                )
            ),
        ]);
        var plan = Assert.Single(bound.Content.Plans);
        Assert.Equal(place, plan.Place!.Id);
        Assert.Equal($"{place}/so-noi-vu", Assert.Single(plan.Tasks[0].Assignments).Agency!.Id);
    }

    [Fact]
    public void A_district_lay_in_the_province_of_its_time()
    {
        var xom = Bound.Content.Registry.Places.Named("huyện Xóm", null);
        Assert.Equal<string>(["dong-cu/so-xay-dung"], Bound.Content.Registry.Resolve("Sở Xây dựng", xom).Select(a => a.Id));
    }

    [Theory]
    [InlineData("tay/so-noi-vu", "dong/so-noi-vu")]
    [InlineData("dong-cu/so-noi-vu", "dong/so-noi-vu")]
    [InlineData("dong-cu/so-giao-thong-van-tai", "dong-cu/so-xay-dung")]
    [InlineData("dong-cu/so-lao-dong", "dong-cu/so-noi-vu dong-cu/so-xay-dung")]
    [InlineData("dong-cu/ban-dan-toc", "")]
    [InlineData("dong/so-noi-vu", "")]
    public void What_ended_before_its_place_goes_on_at_home_and_the_rest_as_its_kind_in_the_new_place(string agency, string successors) =>
        Assert.Equal(successors, string.Join(' ', Bound.Content.Registry.ById(agency)!.Successors.Select(a => a.Id)));

    [Fact]
    public void Where_only_the_year_of_the_end_is_known_an_agency_may_have_existed_to_its_end()
    {
        var transport = Bound.Content.Registry.ById("dong-cu/so-giao-thong-van-tai")!;
        Assert.True(transport.ExistsOn(new(2025, 6, 30)));
        Assert.False(transport.ExistsOn(new(2025, 7, 1)));
        Assert.False(Bound.Content.Registry.ById("dong-cu/so-lao-dong")!.ExistsOn(new(2025, 3, 1)));
    }
}
