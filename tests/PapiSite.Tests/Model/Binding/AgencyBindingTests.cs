using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Agencies of a plan that the registry has, may have, or has not.</summary>
public sealed class AgencyBindingTests
{
    [Theory]
    [InlineData("Sở Tài chánh", "", "PAPI3001 Danh bạ không có cơ quan “Sở Tài chánh”. Có phải là “Sở Tài chính”?")]
    [InlineData("Đài Khí tượng thủy văn", "", "PAPI3002 Danh bạ không có cơ quan “Đài Khí tượng thủy văn”. Khai báo cơ quan trong thư mục co-quan")]
    [InlineData("Đài Khí tượng thủy văn (ngoài danh bạ)", "", "")]
    [InlineData("Văn phòng", "Văn phòng UBND tỉnh", "PAPI3003 “Văn phòng” có thể là: Văn phòng UBND tỉnh; Văn phòng HĐND tỉnh. Viết tên đầy đủ")]
    [InlineData("Sở Tài chính và Sở Nội vụ", "", "PAPI3004 “Sở Tài chính và Sở Nội vụ” là nhiều cơ quan viết liền. Viết: Sở Tài chính; Sở Nội vụ.")]
    [InlineData("Sở Tài chính, Sở Nội vụ, UBND cấp xã", "", "PAPI3004 “Sở Tài chính, Sở Nội vụ, UBND cấp xã” là nhiều cơ quan viết liền. Viết: Sở Tài chính; Sở Nội vụ; UBND cấp xã.")]
    [InlineData("Các cơ quan, đơn vị liên quan", "Các cơ quan, đơn vị liên quan", "")]
    [InlineData("Sở TT&TT", "Sở Thông tin và Truyền thông", "")]
    public void A_name_is_bound_or_answered(string name, string agency, string told)
    {
        var bound = ExampleContent.Bind($"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: {name}\n");
        var assignment = Assert.Single(bound.Content.Plans[0].Tasks[0].In(Role.Lead));
        Assert.Equal(agency, assignment.Agency?.Name ?? "");
        Assert.StartsWith(told, string.Concat(bound.Diagnostics.Select(d => $"{d.Code} {d.Message(default)} {d.Mend(default)}")), StringComparison.Ordinal);
        Assert.Equal(told.Length > 0, bound.Diagnostics.Length > 0);
    }

    [Fact]
    public void A_plan_of_another_place_does_not_see_the_agencies_of_this_one() =>
        Assert.Equal(["5:12 PAPI3001"], Sources.Codes(ExampleContent.Bind("địa bàn khac: tỉnh Khác\n  cơ quan: Sở Y tá\nkế hoạch: A\n  địa bàn: tỉnh Khác\n  chủ trì: Sở Y tế\n").Diagnostics));

    [Fact]
    public void A_group_that_lists_itself_is_told_and_left_out_of_its_members()
    {
        var bound = ExampleContent.Bind("địa bàn mau: tỉnh Mẫu\n  cơ quan: Các sở\n    thành viên: Các sở; Sở Y tế\n  cơ quan: Sở Y tế\n");
        Assert.Equal<string>(["mau/so-y-te"], bound.Content.Registry.ById("mau/cac-so")!.MemberIds);
        Assert.Equal(["3:17 PAPI3005"], Sources.Codes(bound.Diagnostics));
    }

    [Fact]
    public void A_successor_that_is_nowhere_is_told() =>
        Assert.Equal(["3:13 PAPI3002"], Sources.Codes(ExampleContent.Bind("địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n    kế tục: Sở Sức khỏe\n").Diagnostics));

    [Fact]
    public void Places_that_are_nowhere_are_told() =>
        Assert.Equal(["2:10 PAPI3006", "3:13 PAPI3006"], Sources.Codes(ExampleContent.Bind("địa bàn mau: huyện Mẫu\n  thuộc: tỉnh Xa\n  nhập vào: Xa hơn\n").Diagnostics));

    [Fact]
    public void Two_agencies_places_index_sets_or_pages_cannot_have_one_address() =>
        Assert.Equal(
            ["1:1 PAPI3009", "2:3 PAPI3009", "3:1 PAPI3009", "6:3 PAPI3009", "11:14 PAPI3009"],
            Sources.Codes(ExampleContent.Bind("""
                địa bàn thi-du: tỉnh Thí Dụ
                  cơ quan: Sở Y tế
                bộ chỉ số papi: PAPI
                bộ chỉ số X: X
                  chỉ số 1: a
                  chỉ số 1: b
                cơ quan: Bộ Y tế
                trang: A
                  đường dẫn: a
                trang: B
                  đường dẫn: a
                """).Diagnostics));
}
