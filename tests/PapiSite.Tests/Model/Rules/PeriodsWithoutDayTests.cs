using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class PeriodsWithoutDayTests
{
    private static string Duty(string periods, string deadline) =>
        $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chế độ báo cáo: B\n    cơ quan: Sở Y tế\n    kỳ báo cáo: "
            + $"{periods}\n{deadline}";

    [Fact]
    public void Periods_for_which_no_day_is_stated_are_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:17: lưu ý PAPI4030: “hạn” không cho biết ngày phải gửi báo cáo của 2 kỳ; kỳ không có ngày thì không bao giờ tính là gửi trễ hạn hay còn thiếu.
               6 |     kỳ báo cáo: quý I; 6 tháng; năm
                 |                 ^^^^^^^^^^^^^^^^^^^
                 = cách sửa: Văn bản có ghi ngày thì chép vào “hạn”, như: trước ngày 20 của tháng cuối quý; hoặc: Báo cáo 6 tháng: trước ngày 10/6; Báo cáo năm: trước ngày 10/12. Văn bản không ghi thì để nguyên.

            """,
            Sources.Report(Duty("quý I; 6 tháng; năm", "    hạn: trước ngày 20/12 hàng năm\n")));

    [Theory]
    [InlineData("quý I; năm", "    hạn: hàng quý\n", true)]
    [InlineData("quý I; năm", "    hạn: khi có yêu cầu\n", true)]
    [InlineData("quý I; năm", "", true)]
    [InlineData("hằng tháng", "    hạn: trước ngày 20 hàng tháng\n", false)]
    [InlineData("6 tháng; năm", "    hạn: Báo cáo 6 tháng: trước ngày 10/6; Báo cáo năm: trước ngày 10/12\n", false)]
    [InlineData("quý I; 6 tháng; quý III; năm", "    hạn: trước ngày 20 của tháng cuối quý\n", false)]
    public void Only_those_are(string periods, string deadline, bool isNoted) =>
        Assert.Equal(isNoted, Sources.Report(Duty(periods, deadline)).Contains("PAPI4030", StringComparison.Ordinal));
}
