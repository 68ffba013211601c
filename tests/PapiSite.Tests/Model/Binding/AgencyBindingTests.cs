using System.Text.RegularExpressions;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Agencies of a plan that the registry has, may have, or has not.</summary>
public sealed partial class AgencyBindingTests
{
    [Theory]
    [InlineData("Sở Tài chánh", "", "PAPI3001 Danh bạ không có cơ quan “Sở Tài chánh”. Có phải là “Sở Tài chính”?")]
    [InlineData(
        "Đài Khí tượng thủy văn",
        "",
        "PAPI3002 Danh bạ không có cơ quan “Đài Khí tượng thủy văn”. Nếu là chữ viết tắt của một cơ quan đã có, thêm vào “viết tắt” của "
            + "cơ quan ấy; cơ quan mới thì khai báo trong thư mục co-quan"
    )]
    [InlineData("Đài Khí tượng thủy văn (ngoài danh bạ)", "", "")]
    [InlineData(
        "Văn phòng",
        "Văn phòng UBND tỉnh",
        "PAPI3003 “Văn phòng” có thể là: Văn phòng UBND tỉnh; Văn phòng HĐND tỉnh. Viết tên đầy đủ"
    )]
    [InlineData(
        "Sở Tài chính Sở Nội vụ",
        "",
        "PAPI3068 “Sở Tài chính Sở Nội vụ” có lẽ là nhiều cơ quan viết liền. Viết: Sở Tài chính; Sở Nội vụ."
    )]
    [InlineData(
        "Sở Tài chính, Đài Khí tượng",
        "",
        "PAPI3068 “Sở Tài chính, Đài Khí tượng” có lẽ là nhiều cơ quan; danh bạ chưa có “Đài Khí tượng”. Viết: Sở Tài chính; Đài Khí tượng."
    )]
    [InlineData("Các cơ quan, đơn vị liên quan", "Các cơ quan, đơn vị liên quan", "")]
    [InlineData("Sở TT&TT", "Sở Thông tin và Truyền thông", "")]
    public void A_name_is_bound_or_answered(string name, string agency, string told)
    {
        var bound = ExampleContent.Bind($"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: {name}\n");
        var assignment = Assert.Single(bound.Content.Plans[0].Tasks[0].In(Role.Lead));
        Assert.Equal(agency, assignment.Agency?.Name ?? "");
        Assert.StartsWith(
            told,
            string.Concat(bound.Diagnostics.Select(d => $"{d.Code} {d.Message(default)} {d.Mend(default)}")),
            StringComparison.Ordinal
        );
        Assert.Equal(told.Length > 0, bound.Diagnostics.Length > 0);
    }

    /// <summary>A registry with the terms that plans abbreviate, and names of every kind.</summary>
    private const string Registry = """
        thuật ngữ: Ủy ban nhân dân
          viết tắt: UBND
        thuật ngữ: thông tin và truyền thông
          viết tắt: TT&TT
        địa bàn n: tỉnh Nam
          cơ quan: UBND tỉnh
          cơ quan: Văn phòng UBND tỉnh
          cơ quan: Sở Nội vụ
          cơ quan: Sở Tài chính
          cơ quan: Sở TT&TT
          cơ quan: Sở Lao động - Thương binh và Xã hội
          cơ quan: Trung tâm Phục vụ (cơ sở 2)
          cơ quan: UBND cấp xã
            loại: nhóm
        địa bàn b: huyện Bắc
          thuộc: tỉnh Nam
          cơ quan: UBND huyện
        trang web: T

        """;

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh", "n/ubnd-tinh", "")]
    [InlineData("Uỷ ban nhân dân tỉnh", "n/ubnd-tinh", "")]
    [InlineData("UBND tỉnh Nam", "n/ubnd-tinh", "")]
    [InlineData("Ủy ban nhân dân tỉnh Nam", "n/ubnd-tinh", "")]
    [InlineData("Văn phòng Ủy ban nhân dân tỉnh", "n/van-phong-ubnd-tinh", "")]
    [InlineData("Sở nội vụ tỉnh Nam", "n/so-noi-vu", "")]
    [InlineData("Sở Thông tin và Truyền thông", "n/so-tt-tt", "")]
    [InlineData("UBND huyện Bắc", "b/ubnd-huyen", "")]
    [InlineData("Sở Lao động – Thương binh và Xã hội", "n/so-lao-dong-thuong-binh-va-xa-hoi", "")]
    [InlineData("Trung tâm Phục vụ (cơ sở 2)", "n/trung-tam-phuc-vu-co-so-2", "")]
    [InlineData("Sở Tài chinh", "n/so-tai-chinh", "PAPI3029 Sở Tài chính")]
    [InlineData("So Noi vu", "n/so-noi-vu", "PAPI3029 Sở Nội vụ")]
    [InlineData("SỞ NỘI VỤ", "n/so-noi-vu", "")]
    [InlineData("VP UBND tỉnh", "", "PAPI3001 Văn phòng UBND tỉnh")]
    [InlineData("Sở Tài chính - Sở Nội vụ", "n/so-tai-chinh", "PAPI3004 Sở Tài chính; Sở Nội vụ")]
    [InlineData("Sở Tài chính\n      Sở Nội vụ", "n/so-tai-chinh", "PAPI3004 Sở Tài chính; Sở Nội vụ")]
    [InlineData(
        "Sở Lao động - Thương binh và Xã hội, Sở Nội vụ và UBND tỉnh",
        "n/so-lao-dong-thuong-binh-va-xa-hoi",
        "PAPI3004 Sở Lao động - Thương binh và Xã hội; Sở Nội vụ; UBND tỉnh"
    )]
    [InlineData("Sở Nội vụ UBND tỉnh", "", "PAPI3068 Sở Nội vụ; UBND tỉnh")]
    [InlineData("Sở Nội vụ tỉnh Xa", "", "PAPI3002")]
    [InlineData("BCĐ CCHC", "", "PAPI3002")]
    public void A_name_in_other_words_is_bound_where_it_is_certain_and_else_answered(string name, string agency, string told)
    {
        var bound = SiteContent.Bind([
            Sources.Parse(Registry + $"kế hoạch: A\n  địa bàn: tỉnh Nam\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: {name}\n"),
        ]);
        Assert.Equal(agency, bound.Content.Plans[0].Tasks[0].In(Role.Lead).First().Agency?.Id ?? "");
        Assert.Equal(
            told,
            string.Join(
                ' ',
                bound
                    .Diagnostics.Where(d => d.Code.StartsWith("PAPI30", StringComparison.Ordinal))
                    .Select(d => $"{d.Code} {Offered.Match(d.Mend(default)).Groups[1].Value}".TrimEnd())
            )
        );
    }

    /// <summary>What a mend says to write, or may be meant.</summary>
    [GeneratedRegex("^(?:Viết: |Đúng như vậy thì nên viết hẳn “|Có phải là “)(.+?)(?:[.]|”[?.])")]
    private static partial Regex Offered { get; }

    [Theory]
    [InlineData("Sở Nội vụ, ")]
    [InlineData("Sở Nội vụ (a), ")]
    [InlineData("Giám đốc ")]
    [InlineData("Các Sở: ")]
    public void A_name_without_end_is_unknown_at_once(string again) => Assert.Contains(
        SiteContent.Bind([
            Sources.Parse($"{Registry}kế hoạch: A\n  địa bàn: tỉnh Nam\n  chủ trì: {string.Concat(Enumerable.Repeat(again, 60_000))}X\n"),
        ]).Diagnostics,
        d => d.Code is "PAPI3002" or "PAPI2007");

    [Fact]
    public void An_unknown_name_says_where_an_abbreviation_is_declared() =>
        Assert.Contains(
            "thêm vào “viết tắt” của cơ quan ấy",
            Sources.Report("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: BCĐ CCHC\n  hạn: năm 2024\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_plan_of_another_place_does_not_see_the_agencies_of_this_one() =>
        Assert.Equal(
            ["5:12 PAPI3001"],
            Sources.Codes(
                ExampleContent
                    .Bind("địa bàn khac: tỉnh Khác\n  cơ quan: Sở Y tá\nkế hoạch: A\n  địa bàn: tỉnh Khác\n  chủ trì: Sở Y tế\n")
                    .Diagnostics
            )
        );

    [Fact]
    public void A_group_that_lists_itself_is_told_and_left_out_of_its_members()
    {
        var bound = ExampleContent.Bind("địa bàn mau: tỉnh Mẫu\n  cơ quan: Các sở\n    thành viên: Các sở; Sở Y tế\n  cơ quan: Sở Y tế\n");
        Assert.Equal<string>(["mau/so-y-te"], bound.Content.Registry.ById("mau/cac-so")!.Members.Select(a => a.Id));
        Assert.Equal(["3:17 PAPI3005"], Sources.Codes(bound.Diagnostics));
    }

    [Fact]
    public void A_successor_that_is_nowhere_is_told() =>
        Assert.Equal(
            ["3:13 PAPI3002"],
            Sources.Codes(ExampleContent.Bind("địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n    kế tục: Sở Sức khỏe\n").Diagnostics)
        );

    [Fact]
    public void Places_that_are_nowhere_are_told() =>
        Assert.Equal(
            ["2:10 PAPI3006", "3:13 PAPI3006"],
            Sources.Codes(ExampleContent.Bind("địa bàn mau: huyện Mẫu\n  thuộc: tỉnh Xa\n  nhập vào: Xa hơn\n").Diagnostics)
        );

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
