using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Since 2025 departments have been merged and districts are gone: plans go on naming them.</summary>
public sealed class AgencyNotExistingTests
{
    [Fact]
    public void An_agency_that_was_gone_on_the_day_of_issue_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:5:14: lưu ý PAPI4006: Theo danh bạ, “Sở Thông tin và Truyền thông” không tồn tại vào ngày 1/3/2025.
               5 |     chủ trì: Sở TT&TT
                 |              ^^^^^^^^
                 = cách sửa: Kiểm tra “từ ngày”, “đến ngày” của cơ quan trong danh bạ, hoặc dùng tên cơ quan tiếp nhận.

            """,
            Report("1/3/2025", "chủ trì: Sở TT&TT"));

    [Theory]
    [InlineData("28/2/2025", "chủ trì: Sở TT&TT")]
    [InlineData("30/6/2025", "chủ trì: Sở Y tế")]
    [InlineData("1/3/2025", "chủ trì: Đài Khí tượng (ngoài danh bạ)")]
    public void One_that_existed_to_that_day_or_is_not_in_the_registry_is_not(string issued, string line) =>
        Assert.Equal("", Report(issued, line));

    [Fact]
    public void An_agency_ends_with_its_province() =>
        Assert.Contains("“Sở Y tế” không tồn tại vào ngày 1/7/2025", Report("1/7/2025", "chủ trì: Sở Y tế"), StringComparison.Ordinal);

    [Fact]
    public void An_inherited_agency_is_noted_where_it_is_named_and_once() =>
        Assert.Equal(
            ["4:12 PAPI4006"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: 1/3/2025\n  chủ trì: Sở TT&TT\n  hạn: năm 2025\n  nhiệm vụ "
                            + "1: B\n  nhiệm vụ 2: C\n"
                    )
                    .Diagnostics
            )
        );

    [Fact]
    public void A_plan_without_a_date_of_issue_is_not_judged() =>
        Assert.Equal("", Sources.Report("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2025\n  nhiệm vụ 1: B\n    chủ trì: Sở TT&TT\n"));

    private static string Report(string issued, string line) =>
        Sources.Report($"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: {issued}\n  nhiệm vụ 1: B\n    {line}\n    hạn: năm 2025\n");
}
