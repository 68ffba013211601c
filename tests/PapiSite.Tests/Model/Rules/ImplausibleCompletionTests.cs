using PapiSite.Tests.Support;
using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A day of completion lies between plan and report.</summary>
public sealed class ImplausibleCompletionTests
{
    [Theory]
    [InlineData("19/6/2024", "hoàn thành", "")]
    [InlineData("20/6/2024", "hoàn thành", "")]
    [InlineData("tháng 6/2024", "hoàn thành", "")]
    [InlineData("10/1/2024", "hoàn thành", "")]
    [InlineData("21/6/2024", "hoàn thành", "PAPI4036")]
    [InlineData("tháng 7/2024", "hoàn thành", "PAPI4036")]
    [InlineData("31/12/2023", "hoàn thành", "PAPI4036")]
    [InlineData("15/4/2020", "hoàn thành", "PAPI4036")]
    [InlineData("19/6/2024", "đang thực hiện", "PAPI4036")]
    public void A_day_of_completion_lies_between_plan_and_report(string day, string state, string codes) =>
        Assert.Equal(codes, Told(Report("tháng 6 năm 2024", "20/6/2024", $"trạng thái: {state}", $"ngày hoàn thành: {day}")));

    [Fact]
    public void Messages_name_the_day_and_the_reason() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:17:22: cảnh báo PAPI4036: Ngày hoàn thành 21/6/2024 khó có thể đúng: báo cáo ký ngày 20/6/2024, trước ngày ấy.
              17 |     ngày hoàn thành: 21/6/2024
                 |                      ^^^^^^^^^
                 = cách sửa: Kiểm tra ngày, tháng, năm; việc chưa xong thì bỏ dòng này.

            """,
            Sources.Report(Plan + Report("tháng 6 năm 2024", "20/6/2024", "trạng thái: hoàn thành", "ngày hoàn thành: 21/6/2024")));
}
