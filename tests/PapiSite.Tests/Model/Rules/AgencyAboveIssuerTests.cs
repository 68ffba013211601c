using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Vĩnh Lộc's plan of 2023, a district's, has the province's Sở Nội vụ coordinate task 5.7 of its first appendix.</summary>
public sealed class AgencyAboveIssuerTests
{
    private const string District = "kế hoạch: A\n  địa bàn: huyện Ví Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: UBND huyện\n";

    [Fact]
    public void A_department_of_the_province_in_a_district_s_plan_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:15: lưu ý PAPI4014: “Sở Y tế” là cơ quan cấp tỉnh, cao hơn huyện Ví Dụ.
               6 |     phối hợp: Sở Y tế
                 |               ^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu là lời đề nghị thì dùng “đề nghị”.

            """,
            Sources.Report(District + "    phối hợp: Sở Y tế\n"));

    [Fact]
    public void In_English_the_level_is_said_in_English() =>
        Assert.Equal(
            "“Sở Y tế” is of level province, above huyện Ví Dụ.",
            Assert
                .Single(Sources.Check(District + "    phối hợp: Sở Y tế\n").Diagnostics, d => d.Code == "PAPI4014")
                .Message(MessageLanguage.English)
        );

    [Theory]
    [InlineData("đề nghị: Sở Y tế")]
    [InlineData("phối hợp: MTTQ các cấp")]
    [InlineData("phối hợp: UBND cấp xã")]
    public void Requests_and_groups_are_not(string role) => Assert.Equal("", Sources.Report(District + $"    {role}\n"));

    [Fact]
    public void A_province_may_give_work_to_its_departments() =>
        Assert.Equal("", Sources.Report("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n"));
}
