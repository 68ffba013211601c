using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class ReporterWithoutRoleTests
{
    private static string Reported(string role, string agency) =>
        $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n    phối hợp: {role}\n"
        + $"báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: {agency}\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    trạng thái: đang thực hiện\n";

    [Fact]
    public void A_report_on_a_task_that_is_not_the_agency_s_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:11:3: lưu ý PAPI4017: Kế hoạch không giao nhiệm vụ này cho “Sở Tài chính”.
              11 |   nhiệm vụ 1:
                 |   ^^^^^^^^^^
                 = cách sửa: Kiểm tra số nhiệm vụ; nếu báo cáo thay cơ quan khác thì ghi rõ ở “ghi chú”.

            """,
            Sources.Report(Reported("Sở Nội vụ", "Sở Tài chính")));

    [Theory]
    [InlineData("Sở Nội vụ", "Sở Y tế")]
    [InlineData("Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("Các cơ quan, đơn vị liên quan", "Sở Tài chính")]
    public void A_report_of_an_agency_with_a_role_or_of_a_group_that_may_hold_it_is_not(string role, string agency) =>
        Assert.Equal("", Sources.Report(Reported(role, agency)));
}
