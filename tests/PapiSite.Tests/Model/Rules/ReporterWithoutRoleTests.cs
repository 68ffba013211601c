using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class ReporterWithoutRoleTests
{
    private static string Reported(string role, string agency) =>
        $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n    phối hợp: {role}\n"
        + $"báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: {agency}\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: đang "
        + $"thực hiện\n";

    [Fact]
    public void A_report_on_a_task_that_is_not_the_agency_s_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:11:3: lưu ý PAPI4017: Kế hoạch không nêu tên “Sở Tài chính” ở nhiệm vụ này.
              11 |   nhiệm vụ 1:
                 |   ^^^^^^^^^^
                 = cách sửa: Kiểm tra số nhiệm vụ; nếu báo cáo thay cơ quan khác thì ghi rõ ở “ghi chú”.

            """,
            Sources.Report(Reported("Sở Nội vụ", "Sở Tài chính")));

    [Theory]
    [InlineData("Sở Nội vụ", "Sở Y tế")]
    [InlineData("Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("Sở Nội vụ\n    theo dõi: Sở Tài chính", "Sở Tài chính")]
    public void A_report_of_an_agency_with_a_role_or_of_a_group_that_may_hold_it_is_not(string role, string agency) =>
        Assert.Equal("", Sources.Report(Reported(role, agency)));

    [Theory]
    [InlineData("Các cơ quan, đơn vị liên quan", "")]
    [InlineData("UBND cấp xã", "")]
    [InlineData("Sở Y tế; …", "")]
    [InlineData("Sở Y tế; Ban lạ (ngoài danh bạ)", "")]
    [InlineData("Sở Y tế", "PAPI4017")]
    public void Leaders_of_whom_nobody_knows_all_may_be_anybody_and_a_group_that_coordinates_changes_nothing(string lead, string code) =>
        Assert.Equal(
            code,
            string.Join(
                ' ',
                ExampleContent
                    .Bind(
                        Reported("Các cơ quan, đơn vị liên quan", "Sở Tài chính")
                            .Replace("chủ trì: Sở Y tế", $"chủ trì: {lead}", StringComparison.Ordinal)
                    )
                    .Diagnostics.Select(d => d.Code)
                    .Where(c => c == "PAPI4017")
            )
        );
}
