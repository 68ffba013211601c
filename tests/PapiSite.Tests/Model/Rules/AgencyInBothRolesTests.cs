using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Task II.15 of Vĩnh Phúc's plan of 2024, and 22 rows of other plans, name an agency in both cells.</summary>
public sealed class AgencyInBothRolesTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n";

    [Fact]
    public void An_agency_that_leads_and_coordinates_is_noted_where_it_coordinates() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:24: lưu ý PAPI4007: “Sở Thông tin và Truyền thông” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.
               6 |     phối hợp: Sở Y tế; Sở TT&TT
                 |                        ^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép nhầm thì bỏ một chỗ.

            """,
            Sources.Report(Head + "    chủ trì: Sở Thông tin và Truyền thông\n    phối hợp: Sở Y tế; Sở TT&TT\n"));

    [Theory]
    [InlineData("chủ trì: Sở Y tế", "phối hợp: Sở Tài chính")]
    [InlineData("thực hiện: Sở Y tế", "phối hợp: Sở Y tế")]
    [InlineData("chủ trì: Ban A (ngoài danh bạ)", "phối hợp: Ban A (ngoài danh bạ)")]
    public void Other_agencies_other_roles_and_agencies_outside_the_registry_are_not(string first, string second) =>
        Assert.Equal("", Sources.Report(Head + $"    {first}\n    {second}\n"));

    [Fact]
    public void An_agency_that_monitors_what_it_carries_out_is_noted_under_the_names_of_the_roles_that_are_printed() =>
        Assert.Equal(
            ["“Sở Y tế” vừa chủ trì theo dõi vừa thực hiện cùng một nhiệm vụ."],
            ExampleContent
                .Bind(Head + "    chủ trì theo dõi: Sở Y tế\n    thực hiện: Sở Tài chính; Sở Y tế\n")
                .Diagnostics.Select(d => d.Message(default))
        );

    [Fact]
    public void An_inherited_coordinator_that_leads_a_task_is_noted() =>
        Assert.Equal(
            ["3:13 PAPI4007"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  phối hợp: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n"
                    )
                    .Diagnostics
            )
        );
}
