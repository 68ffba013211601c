using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A period ends about the day of the report.</summary>
public sealed class PeriodAfterReportTests
{
    [Theory]
    [InlineData("quý I năm 2024", "10/3/2024", "")]
    [InlineData("tháng 6 năm 2024", "1/6/2024", "")]
    [InlineData("năm 2024", "10/11/2024", "")]
    [InlineData("quý IV năm 2024", "25/3/2024", "PAPI4034")]
    [InlineData("tháng 7 năm 2024", "30/6/2024", "PAPI4034")]
    [InlineData("năm 2024", "10/6/2024", "PAPI4034")]
    public void A_period_ends_about_the_day_of_the_report(string period, string day, string codes) =>
        Assert.Equal(codes, Told(Report(period, day, "trạng thái: đang thực hiện")));
}
