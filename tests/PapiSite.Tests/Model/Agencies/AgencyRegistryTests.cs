using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Binding;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Agencies;

/// <summary>From the name that a plan prints to the agency meant.</summary>
public sealed class AgencyRegistryTests
{
    private const string Text = """
        trang web: Thử
        địa bàn bac: tỉnh Bắc
          tên khác: Bắc tỉnh
          cơ quan: UBND tỉnh
          cơ quan: Sở Nội vụ
            tên khác: Sở Tổ chức
          cơ quan: Sở Thông tin và Truyền thông
            tên ngắn: Sở Thông tin
            viết tắt: Sở TT&TT; STTTT
            đến ngày: 28/2/2025
            kế tục: Sở Khoa học và Công nghệ
          cơ quan: Sở Khoa học và Công nghệ
            từ ngày: 1/3/2025
          cơ quan: Các sở
            loại: nhóm
            thành viên: Sở Nội vụ; Sở TT&TT; Sở Nội vụ
          cơ quan: Ban A
            tên khác: Văn phòng
          cơ quan: Ban B
            tên khác: Văn phòng
          cơ quan: Mã
            cấp: khác
          cơ quan ma-2: Má
        địa bàn: huyện Trong
          cấp: huyện
          thuộc: tỉnh Bắc
          từ ngày: 1/1/2000
          cơ quan: Phòng Nội vụ
        địa bàn nam: tỉnh Nam
          nhập vào: tỉnh Bắc
          đến ngày: 30/6/2025
          cơ quan: Sở Nội vụ
            kế tục: Sở Nội vụ
        cơ quan: Bộ Nội vụ
          cấp: trung ương

        """;

    private static readonly BoundContent Bound = SiteContent.Bind([SyntaxTree.Parse(SourceText.FromString("thu.papi", Text))]);
    private static readonly AgencyRegistry Registry = Bound.Content.Registry;

    [Fact]
    public void The_registry_is_sound() => Assert.Equal("", Sources.Printed(Bound.Diagnostics));

    [Theory]
    [InlineData("Sở Nội vụ", "bac/so-noi-vu")]
    [InlineData("so noi vu", "bac/so-noi-vu")]
    [InlineData("SỞ NỘI VỤ", "bac/so-noi-vu")]
    [InlineData("So\u031B\u0309 No\u0323\u0302i vu\u0323", "bac/so-noi-vu")]
    [InlineData("Sở Tổ chức", "bac/so-noi-vu")]
    [InlineData("Sở Thông tin", "bac/so-thong-tin-va-truyen-thong")]
    [InlineData("Sở TT&TT", "bac/so-thong-tin-va-truyen-thong")]
    [InlineData("Sở TT & TT", "bac/so-thong-tin-va-truyen-thong")]
    [InlineData("STTTT", "bac/so-thong-tin-va-truyen-thong")]
    [InlineData("Bộ Nội vụ", "bo-noi-vu")]
    [InlineData("Phòng Nội vụ", "")]
    [InlineData("Sở Y tế", "")]
    public void Name_short_name_alias_and_abbreviation_mean_the_agency_whatever_case_and_marks(string name, string id) =>
        Assert.Equal(id, Resolve(name, "bac"));

    [Theory]
    [InlineData("trong", "Phòng Nội vụ", "trong/phong-noi-vu")]
    [InlineData("trong", "Sở Nội vụ", "bac/so-noi-vu")]
    [InlineData("trong", "Bộ Nội vụ", "bo-noi-vu")]
    [InlineData("nam", "Sở Nội vụ", "nam/so-noi-vu")]
    [InlineData("nam", "UBND tỉnh", "")]
    [InlineData(null, "UBND tỉnh", "bac/ubnd-tinh")]
    [InlineData(null, "Sở Nội vụ", "bac/so-noi-vu nam/so-noi-vu")]
    public void The_plan_s_place_comes_first_then_the_place_around_it_then_the_whole_country(string? place, string name, string ids) =>
        Assert.Equal(ids, Resolve(name, place));

    [Theory]
    [InlineData("Văn phòng", "bac/ban-a bac/ban-b")]
    [InlineData("ma", "bac/ma bac/ma-2")]
    [InlineData("Mã", "bac/ma")]
    [InlineData("MÁ", "bac/ma-2")]
    public void A_name_of_several_is_ambiguous_unless_its_tone_marks_tell(string name, string ids) =>
        Assert.Equal(ids, Resolve(name, "bac"));

    [Fact]
    public void Members_of_a_group_are_bound_once_each_in_their_order() =>
        Assert.Equal("bac/so-noi-vu bac/so-thong-tin-va-truyen-thong", string.Join(' ', Agency("bac/cac-so").Members.Select(a => a.Id)));

    [Fact]
    public void A_successor_is_looked_for_at_home_or_in_the_place_that_home_became_part_of()
    {
        Assert.Equal<string>(["bac/so-khoa-hoc-va-cong-nghe"], Agency("bac/so-thong-tin-va-truyen-thong").Successors.Select(a => a.Id));
        Assert.Equal<string>(["bac/so-noi-vu"], Agency("nam/so-noi-vu").Successors.Select(a => a.Id));
    }

    [Fact]
    public void An_agency_exists_from_its_first_to_its_last_day_and_no_longer_than_its_place()
    {
        Assert.Equal(new(null, new(new DateOnly(2025, 2, 28))), Agency("bac/so-thong-tin-va-truyen-thong").Lifetime);
        Assert.Equal(default, Agency("nam/so-noi-vu").Lifetime);
        Assert.False(Agency("trong/phong-noi-vu").ExistsOn(new(1999, 12, 31)));
        Assert.True(Agency("trong/phong-noi-vu").ExistsOn(new(2000, 1, 1)));
        Assert.True(Agency("nam/so-noi-vu").ExistsOn(new(2025, 6, 30)));
        Assert.False(Agency("nam/so-noi-vu").ExistsOn(new(2025, 7, 1)));
        Assert.False(Agency("bac/so-khoa-hoc-va-cong-nghe").ExistsOn(new(2025, 2, 28)));
    }

    [Fact]
    public void Level_and_kind_are_those_stated_or_those_of_the_place()
    {
        Assert.Equal(AdministrativeLevel.Province, Agency("bac/so-noi-vu").Level);
        Assert.Equal(AdministrativeLevel.District, Agency("trong/phong-noi-vu").Level);
        Assert.Equal(AdministrativeLevel.Other, Agency("bac/ma").Level);
        Assert.Equal(AdministrativeLevel.Central, Agency("bo-noi-vu").Level);
        Assert.Equal((AgencyKind.Group, AgencyKind.Body), (Agency("bac/cac-so").Kind, Agency("bac/so-noi-vu").Kind));
    }

    [Theory]
    [InlineData("tỉnh Bắc", "bac")]
    [InlineData("Bắc", "bac")]
    [InlineData("bắc tỉnh", "bac")]
    [InlineData("huyen trong", "trong")]
    [InlineData("Đông", null)]
    public void A_place_is_known_by_name_short_name_alias_and_identifier(string name, string? id) =>
        Assert.Equal(id, Registry.Places.Named(name, null)?.Id);

    [Fact]
    public void The_same_department_of_every_province_has_one_kind() =>
        Assert.Equal(["so-noi-vu", "so-noi-vu"], Registry.Agencies.Where(a => a.Name == "Sở Nội vụ").Select(a => a.KindId));

    private static Agency Agency(string id) => Assert.IsType<Agency>(Registry.ById(id));

    private static string Resolve(string name, string? place) =>
        string.Join(' ', Registry.Resolve(name, place is null ? null : Registry.Places.Named(place, null)).Select(a => a.Id));
}
