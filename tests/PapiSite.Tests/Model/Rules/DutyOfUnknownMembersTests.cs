using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class DutyOfUnknownMembersTests
{
    private static string Duty(string setting, string who, string deadline) =>
        $"trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n{setting}kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chế độ báo cáo: B\n  "
            + $"  cơ quan: {who}\n    hạn: {deadline}\n";

    [Fact]
    public void A_group_without_members_is_noted_where_reports_are_collected() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:3: lưu ý PAPI4031: Danh bạ chưa kê thành viên của “UBND cấp huyện; Các cơ quan, đơn vị liên quan” nên không tính được cơ quan nào phải báo cáo.
               6 |   chế độ báo cáo: B
                 |   ^^^^^^^^^^^^^^
                 = cách sửa: Kê “thành viên” của nhóm trong danh bạ nếu văn bản cho biết; không biết chắc thì để nguyên.

            """,
            Sources.Report(
                Duty("  nhận báo cáo: có\n", "Sở Y tế; UBND cấp huyện; Các cơ quan, đơn vị liên quan", "trước ngày 20 hàng tháng")
            )
        );

    [Theory]
    [InlineData("", "UBND cấp huyện", "trước ngày 20 hàng tháng")]
    [InlineData("  nhận báo cáo: không\n", "UBND cấp huyện", "trước ngày 20 hàng tháng")]
    [InlineData("  nhận báo cáo: có\n", "Sở Y tế", "trước ngày 20 hàng tháng")]
    [InlineData("  nhận báo cáo: có\n", "UBND cấp huyện", "hàng tháng")]
    public void Elsewhere_nothing_is(string setting, string who, string deadline) =>
        Assert.DoesNotContain("PAPI4031", Sources.Report(Duty(setting, who, deadline)), StringComparison.Ordinal);
}
