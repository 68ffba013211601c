using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AgencyTwiceInRoleTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n";

    [Fact]
    public void The_second_mention_is_noted_under_whatever_name_it_comes() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:45: lưu ý PAPI4015: “Sở TT&TT” được ghi hai lần ở “phối hợp”.
               6 |     phối hợp: Sở Thông tin và Truyền thông; Sở TT&TT
                 |                                             ^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép thừa thì bỏ một chỗ.

            """,
            Sources.Report(Head + "    chủ trì: Sở Y tế\n    phối hợp: Sở Thông tin và Truyền thông; Sở TT&TT\n"));

    [Theory]
    [InlineData("chủ trì: UBND cấp xã (đối với kế hoạch cấp xã); UBND cấp xã (đối với đất ở)")]
    [InlineData("chủ trì: Sở Y tế; Sở Tài chính")]
    public void Different_conditions_and_different_agencies_are_not(string role) =>
        Assert.Equal("", Sources.Report(Head + $"    {role}\n"));

    [Fact]
    public void What_the_plan_hands_down_is_noted_once() =>
        Assert.Equal(
            ["3:22 PAPI4015"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  phối hợp: Sở Y tế; Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ "
                            + "trì: Sở Tài chính\n  nhiệm vụ 2: C\n    chủ trì: Sở Nội vụ\n"
                    )
                    .Diagnostics
            )
        );
}
