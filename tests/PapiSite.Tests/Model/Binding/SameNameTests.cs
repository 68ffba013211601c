using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Since districts are gone, a province may have two communes of one name; and every ministry has its office.</summary>
public sealed class SameNameTests
{
    private const string Communes = """
        địa bàn ba-dao: tỉnh Ba Đảo
          cơ quan: UBND tỉnh

        địa bàn bac: xã Tân An (huyện Bắc cũ)
          thuộc: tỉnh Ba Đảo
          tên khác: xã Tân An
          cơ quan: UBND xã

        địa bàn nam: xã Tân An (huyện Nam cũ)
          thuộc: tỉnh Ba Đảo
          tên khác: xã Tân An
          cơ quan: UBND xã

        địa bàn xa-khac: xã Tân An
          thuộc: tỉnh Thí Dụ
          cơ quan: UBND xã

        địa bàn: đặc khu Đảo Xa
          thuộc: tỉnh Ba Đảo
          cơ quan: UBND đặc khu


        """;

    private const string Ministries = """
        cơ quan: Bộ Mẫu
        cơ quan: Bộ Thử
        cơ quan: Cục Chuyển đổi số
          thuộc: Bộ Mẫu
        cơ quan: Văn phòng
          thuộc: Bộ Mẫu
        cơ quan: Văn phòng
          thuộc: Bộ Thử


        """;

    [Theory]
    [InlineData("xã Tân An (huyện Nam cũ)", "nam")]
    [InlineData("Tân An (huyện Bắc cũ)", "bac")]
    [InlineData("nam", "nam")]
    [InlineData("xã Tân An, tỉnh Thí Dụ", "xa-khac")]
    [InlineData("đặc khu Đảo Xa", "dao-xa")]
    public void A_plan_names_the_place_that_is_meant(string typed, string id) => Assert.Equal(id, PlanOf(typed).Place?.Id);

    [Fact]
    public void What_may_be_several_is_none_and_told()
    {
        var bound = ExampleContent.Bind(
            Communes + "kế hoạch: A\n  địa bàn: xã Tân An\n  nhiệm vụ 1: B\n    chủ trì: UBND xã\n    hạn: năm 2024\n");
        Assert.Null(bound.Content.Plans.Single(p => p.Title == "A").Place);
        Assert.Null(bound.Content.Plans.Single(p => p.Title == "A").Tasks[0].Assignments[0].Agency);
        Assert.Contains(
            "“xã Tân An” có thể là: xã Tân An (huyện Bắc cũ) (bac); xã Tân An (huyện Nam cũ) (nam); xã Tân An (xa-khac).",
            bound.Diagnostics.Select(d => d.Message(default)));
    }

    [Theory]
    [InlineData("địa bàn: thôn Một\n  thuộc: xã Tân An\n", "2:10")]
    [InlineData("địa bàn: xã Cũ\n  đến ngày: 30/6/2025\n  nhập vào: đặc khu Đảo Xa; xã Tân An\n", "3:29")]
    [InlineData("trang web: Theo dõi kế hoạch\n  địa bàn: xã Tân An\n", "2:12")]
    public void Whatever_names_a_place_says_where_there_are_several(string text, string at)
    {
        var bound = SiteContent.Bind(
            [.. new[] { text, Communes }.Select((t, n) => SyntaxTree.Parse(SourceText.FromString($"{n}.papi", t)))]);
        var told = Assert.Single(bound.Diagnostics, d => d.Code == "PAPI3076");
        Assert.StartsWith("“xã Tân An” có thể là: xã Tân An (huyện Bắc cũ) (bac);", told.Message(default), StringComparison.Ordinal);
        Assert.Equal([at + " PAPI3076"], Sources.Codes([told]));
        Assert.DoesNotContain(bound.Content.Registry.Places.All, p => p.Outer?.Name.StartsWith("xã Tân An",
            StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_plan_for_the_whole_country_is_for_no_place()
    {
        var bound = ExampleContent.Bind(
            Ministries + "kế hoạch: A\n  cơ quan ban hành: Bộ Mẫu\n  địa bàn: cả nước\n  nhiệm vụ 1: B\n    chủ trì: Văn phòng\n"
            + "    hạn: năm 2024\n");
        Assert.DoesNotContain(bound.Diagnostics, d => d.Code.StartsWith("PAPI3", StringComparison.Ordinal));
        Assert.Null(bound.Content.Plans.Single(p => p.Title == "A").Place);
    }

    [Theory]
    [InlineData("xã Tân An (huyện Nam cũ)", "UBND xã", "nam/ubnd-xa")]
    [InlineData("xã Tân An (huyện Nam cũ)", "UBND xã Tân An", "nam/ubnd-xa")]
    [InlineData("xã Tân An (huyện Bắc cũ)", "UBND xã Tân An", "bac/ubnd-xa")]
    [InlineData("tỉnh Ba Đảo", "UBND xã Tân An (huyện Nam cũ)", "nam/ubnd-xa")]
    [InlineData("tỉnh Thí Dụ", "UBND xã Tân An", "xa-khac/ubnd-xa")]
    [InlineData("tỉnh Ba Đảo", "UBND xã Tân An", null)]
    [InlineData("đặc khu Đảo Xa", "UBND đặc khu", "dao-xa/ubnd-dac-khu")]
    public void An_agency_is_that_of_the_place_meant(string place, string agency, string? id) =>
        Assert.Equal(id, PlanOf(place, agency).Tasks[0].Assignments[0].Agency?.Id);

    [Theory]
    [InlineData("đặc khu Đảo Xa", AdministrativeLevel.Commune)]
    [InlineData("xã Tân An (huyện Nam cũ)", AdministrativeLevel.Commune)]
    [InlineData("tỉnh Ba Đảo", AdministrativeLevel.Province)]
    public void The_kind_of_a_place_tells_its_level(string place, AdministrativeLevel level) =>
        Assert.Equal((level, level), (PlanOf(place).Place!.Level, PlanOf(place, "UBND").Place!.Level));

    [Theory]
    [InlineData("Bộ Mẫu", "Văn phòng", "van-phong-bo-mau")]
    [InlineData("Bộ Thử", "Văn phòng", "van-phong-bo-thu")]
    [InlineData("Cục Chuyển đổi số", "Văn phòng", "van-phong-bo-mau")]
    [InlineData("Bộ Thử", "Văn phòng Bộ Mẫu", "van-phong-bo-mau")]
    [InlineData("Bộ Mẫu", "Cục Chuyển đổi số", "cuc-chuyen-doi-so")]
    [InlineData("Bộ Thử", "Cục Chuyển đổi số Bộ Mẫu", "cuc-chuyen-doi-so")]
    public void A_department_is_that_of_the_body_that_issued_the_plan(string issuer, string typed, string id)
    {
        var plan = Bound(
            Ministries + $"kế hoạch: A\n  cơ quan ban hành: {issuer}\n  nhiệm vụ 1: B\n    chủ trì: {typed}\n    hạn: năm 2024\n");
        Assert.Equal(id, plan.Tasks[0].Assignments[0].Agency?.Id);
    }

    [Fact]
    public void Departments_know_their_body_and_one_whose_body_is_unknown_is_told()
    {
        var registry = ExampleContent.Bind(Ministries).Content.Registry;
        Assert.Equal("Bộ Mẫu", registry.ById("cuc-chuyen-doi-so")!.Parent?.Name);
        Assert.Equal(
            ["Văn phòng Bộ Mẫu", "Văn phòng Bộ Thử"],
            registry.Agencies.Select(a => a.Name).Where(n => n.StartsWith("Văn phòng B", StringComparison.Ordinal)));
        Assert.Equal(["2:10 PAPI3002"], Sources.Codes(ExampleContent.Bind("cơ quan: Cục A\n  thuộc: Bộ Không có\n").Diagnostics));
        Assert.Null(ExampleContent.Bind("cơ quan: Cục A\n  thuộc: Cục A\n").Content.Registry.ById("cuc-a")!.Parent);
    }

    private static Plan PlanOf(string place, string agency = "Sở Nội vụ") => Bound(
        Communes + $"kế hoạch: A\n  địa bàn: {place}\n  nhiệm vụ 1: B\n    chủ trì: {agency}\n    hạn: năm 2024\n");

    private static Plan Bound(string text) => ExampleContent.Bind(text).Content.Plans.Single(p => p.Title == "A");
}
