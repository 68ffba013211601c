using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A period lies in the years of the plan.</summary>
public sealed class ReportOutsidePlanTests
{
    [Theory]
    [InlineData("quý I năm 2024", "10/3/2024", "")]
    [InlineData("tháng 6 năm 2024", "1/6/2024", "")]
    [InlineData("năm 2024", "10/11/2024", "")]
    [InlineData("tháng 12 năm 2023", "20/12/2023", "PAPI4035")]
    [InlineData("tháng 1 năm 2025", "20/1/2025", "PAPI4035")]
    public void A_period_lies_in_the_plan_s_years(string period, string day, string codes) =>
        Assert.Equal(codes, Told(Report(period, day, "trạng thái: đang thực hiện")));
}
